import { ask } from './asking';
import type { Notice } from './notice';

const SLOW_MS = 1_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** When the next page has not come by then, its button may be pressed again. */
const NEXT_PAGE_MS = 15_000;

/** One form on its way. There is one at a time: another press while it is being asked is the same press. */
class Sending {
  isAsking = false;
  constructor(
    readonly form: HTMLFormElement,
    readonly submitter: HTMLElement | null,
  ) {}
  /** The style sheet reads it off the form, so that a press is seen to have been heard. */
  asking(is: boolean): void {
    this.isAsking = is;
    this.form.toggleAttribute('data-sending', is);
  }
}

/**
 * Sends the page's forms itself, so that a line that drops leaves the page, and what was typed, where they are; it tries
 * again until it is answered. A retry carries the same key or cookie, so nothing is doubled. Whoever listens nearer to
 * the form (the pages with the framework) is asked first, and a post they hold back is none.
 */
export function sendForms(notice: Notice): void {
  let current: Sending | null = null;
  addEventListener('submit', (event) => {
    const form = event.target;
    // A browser that does not tell which button was pressed posts by itself.
    if (event.defaultPrevented || !('submitter' in event) || !(form instanceof HTMLFormElement)) return;
    if (form.getAttribute('method') !== 'post' || form.getAttribute('id') === 'leave' || !notice.isThere()) return;
    event.preventDefault();
    if (current?.isAsking) return;
    const mine = new Sending(form, event.submitter);
    current = mine;
    void send(mine, notice, () => current === mine);
  });
}

async function send(sending: Sending, notice: Notice, isMeant: () => boolean): Promise<void> {
  const { form, submitter } = sending;
  const action = form.getAttribute('action') ?? '';
  const slow = setTimeout(notice.sending, SLOW_MS);
  for (let wait = FIRST_WAIT_MS; isMeant(); wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    sending.asking(true);
    // Read anew at each try: what was typed while waiting goes along.
    const answer = await ask(action, fieldsOf(form, submitter), document.documentElement.lang);
    clearTimeout(slow);
    if (answer.kind === 'onward') {
      setTimeout(() => sending.asking(false), NEXT_PAGE_MS);
      return location.assign(answer.to);
    }
    sending.asking(false);
    if (answer.kind === 'page') return put(answer.page);
    if (answer.kind === 'refused') return notice.refused(answer.why);
    notice.unsent();
    await pause(wait, notice);
  }
}

/** As a browser would post them: the pressed button among them, and line breaks as forms have them. */
function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') fields.append(name, value.replace(/\r\n|\r|\n/g, '\r\n'));
  const [name, value] = ['name', 'value'].map((one) => submitter?.getAttribute(one));
  if (name) fields.append(name, value ?? '');
  return fields;
}

/** Until so long has passed, the line is back, or the caller would rather not wait. */
function pause(ms: number, notice: Notice): Promise<void> {
  return new Promise((done) => {
    const go = () => done();
    setTimeout(go, ms);
    addEventListener('online', go, { once: true });
    notice.onAgain(() => {
      notice.sendingAgain();
      go();
    });
  });
}

/** Another page in this one's place, as if the browser had come to it. It posts without us. */
function put(page: Document): void {
  document.documentElement.replaceWith(page.documentElement);
  scrollTo(0, 0);
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
