// One line to the server for each page, whoever on it listens: a browser opens only a few connections to one place.

export interface Listener {
  /** The line is open; `again`: it was lost before, and what happened meanwhile was not heard. */
  ready?(again: boolean, line: string): void;
  /** "<deed> <id>", or "resync" when some may have been missed. */
  changed?(deed: string, subject: string): void;
  /** The line is lost, or nothing is heard on it any more. `asOf`: when it last was, in the centre's time; empty where it never was. */
  lost?(asOf: string): void;
  /** This session opened more pages than may be live at once, and this is the oldest. */
  elsewhere?(): void;
}

const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;
/** The server is heard every 15 seconds, whatever happens. Twice as long without a word, the line is only open by its looks. */
const LATE_MS = 32_000;
const LOOK_MS = 4000;

/** One page's line, and all who listen on it. */
class Line {
  readonly listeners = new Set<Listener>();
  private stream: EventSource | undefined;
  private again: number | undefined;
  private wait = FIRST_RETRY_MS;
  /** The name the server gave this line; null while it is not open. */
  private name: string | null = null;
  private heardAt = Date.now();
  private asOf = '';
  private readonly watch: number;

  constructor(private readonly source: string) {
    document.addEventListener('visibilitychange', this.seen);
    this.watch = window.setInterval(this.look, LOOK_MS);
    this.open();
  }

  join(listener: Listener): void {
    this.listeners.add(listener);
    if (this.name !== null) listener.ready?.(false, this.name);
  }

  end(): void {
    document.removeEventListener('visibilitychange', this.seen);
    clearInterval(this.watch);
    clearTimeout(this.again);
    this.stream?.close();
  }

  private tell(say: (listener: Listener) => void): void {
    for (const listener of [...this.listeners]) say(listener);
  }

  /** Opens it again at once, where it is lost. */
  reconnect(): void {
    if (this.stream?.readyState === EventSource.CLOSED) this.open();
  }

  private readonly seen = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.look();
    this.reconnect();
  };

  /** A computer that slept, a network that swallows what it carries: the browser calls such a line open. */
  private readonly look = (): void => {
    const isOpen = this.stream !== undefined && this.stream.readyState !== EventSource.CLOSED;
    if (isOpen && Date.now() - this.heardAt > LATE_MS) this.lose();
  };

  /** The browser's own reconnecting gives up on a refusal; ours waits longer each time. */
  private lose(): void {
    this.stream?.close();
    this.name = null;
    this.tell((listener) => listener.lost?.(this.asOf));
    clearTimeout(this.again);
    this.again = window.setTimeout(() => this.open(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_RETRY_MS);
  }

  private open(): void {
    this.stream?.close();
    clearTimeout(this.again);
    const mine = new EventSource(this.source);
    this.stream = mine;
    this.heardAt = Date.now();
    mine.addEventListener('beat', (event) => {
      this.heardAt = Date.now();
      this.asOf = String(event.data);
    });
    mine.addEventListener('ready', (event) => {
      this.heardAt = Date.now();
      const lostBefore = this.wait > FIRST_RETRY_MS;
      this.wait = FIRST_RETRY_MS;
      const name = String(event.data);
      this.name = name;
      this.tell((listener) => listener.ready?.(lostBefore, name));
    });
    mine.addEventListener('changed', (event) => {
      this.heardAt = Date.now();
      const [deed = '', subject = deed] = String(event.data).split(' ');
      this.tell((listener) => listener.changed?.(deed, subject));
    });
    mine.addEventListener('elsewhere', () => {
      mine.close();
      this.name = null;
      this.tell((listener) => listener.elsewhere?.());
    });
    mine.onerror = () => this.lose();
  }
}

let open: { readonly source: string; readonly line: Line } | undefined;

/** "Late — as of 9:04 AM.", where it is known since when. */
export const lateSince = (asOf: string): string => (asOf === '' ? 'Not live.' : `Late — as of ${asOf}.`);

/** Opens this page's line again at once, where it is lost: somebody is there again. */
export const reconnect = (): void => open?.line.reconnect();

/** Listens on this page's line, which is opened by the first who does and closed by the last. Returns how to stop. */
export function listen(source: string, listener: Listener): () => void {
  if (open?.source !== source) {
    open?.line.end();
    open = { source, line: new Line(source) };
  }
  const { line } = open;
  line.join(listener);
  return () => {
    line.listeners.delete(listener);
    if (line.listeners.size > 0) return;
    line.end();
    if (open?.line === line) open = undefined;
  };
}
