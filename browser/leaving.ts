/** Three presses of Shift within this time, and nothing else between them. */
const WITHIN_MS = 2_000;
/** The way out waits no longer than this for the server to forget the cookies. */
const LONGEST_MS = 1_500;

const isWayOut = (form: unknown): form is HTMLFormElement =>
  form instanceof HTMLFormElement && form.getAttribute('id') === 'leave';

/** Nothing of the page is to be seen, or to be found in memory, from here on. */
const clear = (): void => document.documentElement.replaceChildren();

/** Leave now: the page is empty at once, the same post is sent, and the safe page takes this one's place in the history. */
export function leaveAtOnce(): void {
  addEventListener('submit', (event) => {
    const form = event.target;
    const to = isWayOut(form) && form.getAttribute('data-exit');
    if (!to) return;
    event.preventDefault();
    const action = form.getAttribute('action') ?? '';
    clear();
    const headers = { Accept: 'application/json' };
    const told = fetch(action, { method: 'POST', body: new URLSearchParams(), headers, keepalive: true });
    const late = new Promise((done) => setTimeout(done, LONGEST_MS));
    const go = () => location.replace(to);
    Promise.race([told, late]).then(go, go);
  });
}

/** The same by keyboard, wherever the focus is. Capitals are no three presses: a letter comes between. */
export function leaveOnThreeShifts(): void {
  let presses: number[] = [];
  const onKey = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    presses = key === 'Shift' ? [...presses.filter((at) => timeStamp - at < WITHIN_MS), timeStamp] : [];
    if (presses.length === 3) document.querySelector<HTMLButtonElement>('#leave button')?.click();
  };
  addEventListener('keydown', onKey, true);
}

/** A page that a browser would keep whole, to show it at once on Back, is kept empty; coming back asks the server again. */
export function forgetWhenLeft(): void {
  addEventListener('pagehide', ({ persisted }) => persisted && clear());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
