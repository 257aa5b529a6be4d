import { request } from 'node:http';

/** What a desk heard: the event's own words, and when, by this process's clock in milliseconds. */
export interface Heard {
  readonly said: string;
  readonly at: number;
}

/** A desk's open stream, read as a browser reads it. */
export interface DeskLine {
  readonly heard: readonly Heard[];
  /** What it was first told that holds these words, waited for. Throws when it is not told within ten seconds. */
  until(words: string): Promise<Heard>;
  /** Resolves when the server ends it. */
  readonly over: Promise<void>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Opens the stream at `path` as whoever holds this cookie; resolves once it is ready. Rejects what is no stream. */
export function openLine(origin: string, path: string, cookie: string): Promise<DeskLine> {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  return new Promise((opened, failed) => {
    const asking = request(new URL(path, origin), { headers: { Cookie: cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) {
        asking.destroy();
        return failed(new Error(`${path} answered ${answer.statusCode}.`));
      }
      let text = '';
      let end = (): void => {};
      const over = new Promise<void>((done) => {
        end = done;
      });
      answer.on('close', () => end());
      answer.on('error', () => end());
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const at = performance.now();
        const messages = (text + chunk).split('\n\n');
        text = messages.pop() ?? '';
        for (const said of messages) heard.push({ said, at });
        for (const look of [...waiting]) look();
      });
      const until = (words: string): Promise<Heard> =>
        new Promise((found, never) => {
          const look = (): void => {
            const one = heard.find(({ said }) => said.includes(words));
            if (!one) return;
            done();
            found(one);
          };
          const tooLong = setTimeout(() => {
            done();
            never(new Error(`Nothing was heard of "${words}".`));
          }, PATIENCE_MS);
          const done = (): void => {
            waiting.delete(look);
            clearTimeout(tooLong);
          };
          waiting.add(look);
          look();
        });
      const line = { heard, until, over, close: () => void asking.destroy() };
      until('event: ready').then(() => opened(line), failed);
    });
    asking.on('error', failed);
    asking.end();
  });
}
