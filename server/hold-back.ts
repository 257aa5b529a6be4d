import type { ServerResponse } from 'node:http';

type Chunk = string | Uint8Array;

const toBuffer = (chunk: Chunk, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
    : Buffer.from(chunk);

/**
 * Holds an answer back until it is complete, then hands its body to `finish`, which may set headers and returns the
 * body to send. Next flushes headers early and streams, so every way out is covered.
 */
export function holdBack(res: ServerResponse, finish: (body: Buffer) => Promise<Buffer> | Buffer): void {
  const chunks: Buffer[] = [];
  const send = res.end.bind(res);
  const head = res.writeHead.bind(res);
  const last = (args: unknown[]): (() => void) | undefined => {
    const found = args.find((arg) => typeof arg === 'function');
    return typeof found === 'function' ? () => found() : undefined;
  };
  const keep = (args: unknown[]): void => {
    const [chunk, encoding] = args;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(toBuffer(chunk, encoding));
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
      Promise.resolve(finish(Buffer.concat(chunks))).then(
        (body) => {
          res.removeHeader('Transfer-Encoding');
          res.setHeader('Content-Length', body.length);
          head(res.statusCode);
          send(body, last(args));
        },
        () => res.destroy(),
      );
      return res;
    },
  });
}
