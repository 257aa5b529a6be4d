import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import next from 'next';
import { stopping as stoppingSoon } from '@/db/live';
import { isDatabaseReachable } from '@/db/reachable';
import { log } from '@/log';
import { readOwnScripts } from './own-script';
import { wall } from './wall';

export interface RunningServer {
  readonly port: number;
  /** Readiness off, no new connection, what is in flight is finished (at most 20 seconds). */
  stop(): Promise<void>;
}

/** Serves Porchlight on `port` (0 picks a free one). In production the build must stand in `.next`. */
export async function serve({ port, development }: { port: number; development: boolean }): Promise<RunningServer> {
  // The framework answers upgrades of the server it is told. It is told one that never listens, except while developing.
  const app = next({ dev: development, dir: process.cwd(), ...(development ? {} : { httpServer: createServer() }) });
  await app.prepare();
  let stopping = false;
  const handler = wall({
    next: app.getRequestHandler(),
    development,
    own: readOwnScripts(),
    ready: async () => !stopping && (await isDatabaseReachable()),
    stopping: () => stopping,
  });
  const server = createServer((req, res) => {
    handler(req, res).catch(() => res.destroy());
  });
  // Slow clients: a phone in a bad place gets half a minute for its whole request, and nobody holds a line open for ever.
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  // Nothing of ours speaks anything but HTTP: an upgrade that nobody answers would stay open for ever.
  if (!development) server.on('upgrade', (_req, socket) => socket.destroy());
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const bound = await listen(server, port);
  return {
    port: bound,
    stop: async () => {
      stopping = true;
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      // Open streams end by themselves at this, here and in the bundled copy of the same module.
      stoppingSoon().dispatchEvent(new Event('stopping'));
      const late = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, 20_000);
      await closed;
      clearTimeout(late);
      await app.close();
      log.info('the server has stopped');
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => {
      const address: AddressInfo | string | null = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
