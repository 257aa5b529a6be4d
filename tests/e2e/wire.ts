import { connect } from 'node:net';

/**
 * Sends `text` as it stands over a connection of its own, and resolves with all that came back once the server closed
 * it, or with null when it was still open after `ms` (it is closed then).
 */
export function overTheWire(origin: string, text: string, ms = 5000): Promise<string | null> {
  const { hostname, port } = new URL(origin);
  return new Promise((done) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    const late = setTimeout(() => {
      done(null);
      socket.destroy();
    }, ms);
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
    });
    // A connection cut off says so; what was said before counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(late);
      done(said);
    });
  });
}

/** One request in the form it has on the wire; the server is asked to close after it. */
export const asWritten = (line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map((pair) => pair.join(': ')),
    '',
    body,
  ].join('\r\n');
