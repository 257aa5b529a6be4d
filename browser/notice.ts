/** The place on the page where it is said how the sending goes. Its words are the page's own, in the caller's language. */
export interface Notice {
  /** It takes a while. */
  sending(): void;
  /** It is tried once more, since the caller asked: the button they pressed stays where it is. */
  sendingAgain(): void;
  /** Nobody answered: it is kept on the page, and tried again. */
  unsent(): void;
  /** It was answered, and not taken: why, in the answer's own words. */
  refused(why: string): void;
  /** Calls back at the next press of "Try again now". */
  onAgain(again: () => void): void;
  /** False once another page stands in this one's place. */
  isThere(): boolean;
}

/** The notice of a page (`components/public/Unsent`), or null where there is none: then forms are posted as ever. */
export function noticeOf(page: Document): Notice | null {
  const place = page.getElementById('unsent');
  const again = place?.querySelector('button');
  if (!place || !again) return null;
  const show = (...names: string[]) => {
    for (const one of place.querySelectorAll<HTMLElement>('[data-say]')) {
      const isSaid = names.includes(one.dataset.say ?? '');
      // What is said already is not said anew: a reader of the screen would hear it again.
      if (one.hidden === isSaid) one.hidden = !isSaid;
    }
    place.scrollIntoView({ block: 'nearest' });
  };
  return {
    sending: () => show('sending'),
    sendingAgain: () => show('sending', 'unsent'),
    unsent: () => show('unsent'),
    refused: (why) => {
      const said = place.querySelector('[data-why]');
      if (said) said.textContent = why;
      show('refused');
    },
    onAgain: (call) => {
      again.onclick = call;
    },
    isThere: () => place.isConnected,
  };
}
