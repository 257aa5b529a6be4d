import type { ServerResponse } from 'node:http';

type Chunk = string | Uint8Array;

const toBuffer = (chunk: Chunk, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
    : Buffer.from(chunk);

/** Answers that have no body by themselves; the length of one that would be there is not ours to guess. */
const isBodiless = (res: ServerResponse): boolean =>
  res.req.method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304;

/**
 * Holds an answer back until it is complete, then hands its body to `finish`, which may set headers and returns the
 * body to send. Next flushes headers early and streams, so every way out is covered. Nothing is held, and nothing
 * finished, for a client that has gone away.
 */
export function holdBack(res: ServerResponse, finish: (body: Buffer) => Promise<Buffer> | Buffer): void {
  let chunks: Buffer[] = [];
  let ended = false;
  const send = res.end.bind(res);
  const head = res.writeHead.bind(res);
  res.once('close', () => {
    chunks = [];
  });
  const last = (args: unknown[]): (() => void) | undefined => {
    const found = args.find((arg) => typeof arg === 'function');
    return typeof found === 'function' ? () => found() : undefined;
  };
  const keep = (args: unknown[]): void => {
    const [chunk, encoding] = args;
    if (res.destroyed || ended) return;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(toBuffer(chunk, encoding));
  };
  const sendWhole = (body: Buffer, done: (() => void) | undefined): void => {
    if (res.destroyed) {
      done?.();
      return;
    }
    res.removeHeader('Transfer-Encoding');
    if (isBodiless(res)) res.removeHeader('Content-Length');
    else res.setHeader('Content-Length', body.length);
    head(res.statusCode);
    if (isBodiless(res)) send(done);
    else send(body, done);
  };
  Object.assign(res, {
    flushHeaders: () => {},
    writeHead: (status: number, ...rest: unknown[]) => {
      res.statusCode = status;
      const headers = rest.find((one) => typeof one === 'object' && one !== null);
      for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
      return res;
    },
    write: (...args: unknown[]) => {
      keep(args);
      last(args)?.();
      return true;
    },
    end: (...args: unknown[]) => {
      keep(args);
      const done = last(args);
      if (ended || res.destroyed) {
        done?.();
        return res;
      }
      ended = true;
      const whole = Buffer.concat(chunks);
      chunks = [];
      Promise.resolve(finish(whole))
        .then((body) => sendWhole(body, done))
        .catch(() => res.destroy());
      return res;
    },
  });
}
