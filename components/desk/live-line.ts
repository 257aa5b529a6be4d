// One line to the server for each page, whoever on it listens: a browser opens only a few connections to one place.

export interface Listener {
  /** The line is open; `again`: it was lost before, and what happened meanwhile was not heard. */
  ready?(again: boolean, line: string): void;
  /** "<deed> <id>", or "resync" when some may have been missed. */
  changed?(deed: string, subject: string): void;
  lost?(): void;
  /** This session opened more pages than may be live at once, and this is the oldest. */
  elsewhere?(): void;
}

const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;

/** One page's line, and all who listen on it. */
class Line {
  readonly listeners = new Set<Listener>();
  private stream: EventSource | undefined;
  private again: number | undefined;
  private wait = FIRST_RETRY_MS;
  /** The name the server gave this line; null while it is not open. */
  private name: string | null = null;

  constructor(private readonly source: string) {
    document.addEventListener('visibilitychange', this.seen);
    this.open();
  }

  join(listener: Listener): void {
    this.listeners.add(listener);
    if (this.name !== null) listener.ready?.(false, this.name);
  }

  end(): void {
    document.removeEventListener('visibilitychange', this.seen);
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
    if (document.visibilityState === 'visible') this.reconnect();
  };

  private open(): void {
    this.stream?.close();
    clearTimeout(this.again);
    const mine = new EventSource(this.source);
    this.stream = mine;
    mine.addEventListener('ready', (event) => {
      const lostBefore = this.wait > FIRST_RETRY_MS;
      this.wait = FIRST_RETRY_MS;
      const name = String(event.data);
      this.name = name;
      this.tell((listener) => listener.ready?.(lostBefore, name));
    });
    mine.addEventListener('changed', (event) => {
      const [deed = '', subject = deed] = String(event.data).split(' ');
      this.tell((listener) => listener.changed?.(deed, subject));
    });
    mine.addEventListener('elsewhere', () => {
      mine.close();
      this.name = null;
      this.tell((listener) => listener.elsewhere?.());
    });
    mine.onerror = () => {
      // The browser's own reconnecting gives up on a refusal; ours waits longer each time.
      mine.close();
      this.name = null;
      this.tell((listener) => listener.lost?.());
      this.again = window.setTimeout(() => this.open(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_RETRY_MS);
    };
  }
}

let open: { readonly source: string; readonly line: Line } | undefined;

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
