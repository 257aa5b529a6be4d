import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { LOCALHOST } from './localhost-certificate';

interface How {
  /** TLS from the first byte; or offered; or not at all. */
  readonly tls?: 'at once' | 'offered' | 'none';
  /** Answers the mail itself with this instead of taking it; `hangs up`: with nothing. */
  readonly answers?: number | 'hangs up';
}

/** A real mail server on this machine, and what it was given. */
export interface MailServer {
  readonly port: number;
  readonly taken: readonly { readonly to: readonly string[]; readonly raw: string }[];
  stop(): Promise<void>;
}

/** Starts one that takes mail for anybody. */
export async function mailServer({ tls = 'none', answers }: How = {}): Promise<MailServer> {
  const taken: { to: string[]; raw: string }[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    ...LOCALHOST,
    secure: tls === 'at once',
    authOptional: true,
    disabledCommands: tls === 'offered' ? [] : ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (answers === 'hangs up') {
          for (const socket of sockets) socket.destroy();
          return;
        }
        if (answers) {
          done(Object.assign(new Error('not now'), { responseCode: answers }));
          return;
        }
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  const address: AddressInfo | string | null = server.server.address();
  if (typeof address !== 'object' || !address) throw new Error('The mail server has no port.');
  return { port: address.port, taken, stop: () => new Promise((done) => server.close(() => done())) };
}
