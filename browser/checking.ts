import { type Meant, meant } from '@/domain/taught/meant';
import { namesFrom } from './names';

/** More than these, and the server says why they fit on no page. */
const MOST = 8;

/**
 * Asks what typed names mean ("bars and lean") in the page, on the device: nothing that is typed is sent. What is ticked
 * then leads to the page of the mix. Without the list of names the form goes as ever.
 */
export function askWhatIsMeant(): void {
  const typed = document.querySelector<HTMLFormElement>('form[data-typed]');
  const asked = document.querySelector<HTMLFormElement>('form[data-meant]');
  const box = typed?.querySelector('input');
  const model = asked?.querySelector('fieldset');
  const button = asked?.querySelector('button');
  if (!typed || !asked || !box || !model || !button) return;
  model.remove();
  const names = () => namesFrom(typed.dataset.typed ?? '');
  const say = (what: string): void => {
    for (const one of typed.querySelectorAll<HTMLElement>('[data-say]')) one.hidden = one.dataset.say !== what;
  };
  const ask = (found: readonly Meant[]): void => {
    const wrong = wrongWith(found);
    say(wrong);
    asked.hidden = wrong !== '';
    for (const old of asked.querySelectorAll('fieldset')) old.remove();
    button.before(...found.map((one, at) => groupOf(one, at, model, asked.dataset)));
    // What is clear is ticked already: then only the way on is left to press.
    (asked.querySelector<HTMLElement>('input:not(:checked)') ?? button).focus();
  };
  box.addEventListener('focus', names);
  typed.addEventListener('submit', (event) => {
    event.preventDefault();
    names().then(
      (index) => ask(meant(index, box.value)),
      () => typed.submit(),
    );
  });
  asked.addEventListener('submit', (event) => {
    event.preventDefault();
    const [one, ...more] = [...new Set(new FormData(asked).getAll('s'))].sort();
    say(one ? '' : 'none');
    if (one) location.assign([asked.dataset.meant, more.length > 0 ? 'mixing' : 'substances', one, ...more].join('/'));
  });
}

function wrongWith(found: readonly Meant[]): string {
  if (found.length === 0) return 'none';
  if (found.length > MOST) return 'many';
  return found.every(({ meanings }) => meanings.length === 0) ? 'noName' : '';
}

function groupOf({ text, how, meanings }: Meant, at: number, model: Element, words: DOMStringMap): Node {
  const group = model.cloneNode(true) as Element;
  const [legend, row] = [group.querySelector('legend'), group.querySelector('label')];
  legend?.replaceChildren(`${text ? `“${text}”` : `${words.name} ${at + 1}`} ${words[how.toLowerCase()]}`);
  row?.replaceWith(
    ...meanings.map(({ value, label }) => {
      const one = row.cloneNode(true) as Element;
      const box = one.querySelector('input');
      if (box) Object.assign(box, { value, checked: how === 'isRead' });
      one.querySelector('span')?.replaceChildren(label);
      return one;
    }),
  );
  return group;
}
