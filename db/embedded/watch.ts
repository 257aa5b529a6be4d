import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster, isOurs, type Postmaster } from '@/db/embedded/postmaster';
import { launch, type Server } from '@/db/embedded/server';

const LOOK_EVERY_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** Watches a server; `end` settles once nothing more will be started. */
export type Watch = { current(): Postmaster; end(): Promise<void> };

/**
 * Brings a server back that died under a living Porchlight (killed, out of memory), on the same port, so that every open
 * pool finds it again by itself. Tries for as long as it watches, waiting longer each time, five seconds at most.
 */
export function watch(server: Server, first: Postmaster, onChange: (now: Postmaster) => void): Watch {
  let now = first;
  let ended = false;
  let revival: Promise<void> = Promise.resolve();

  const revive = async () => {
    server.log('The database stopped by itself; starting it again…');
    for (let wait = 100; !ended; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        // Never two: when a server is already there, it is the one.
        now = findPostmaster(server.places.data) ?? (await launch(server, now.port));
        onChange(now);
        server.log('The database is back.');
        return;
      } catch (fault) {
        server.log(fault instanceof Error ? fault.message : 'The database could not be started.');
        await pause(wait);
      }
    }
  };

  let busy = false;
  const timer = setInterval(() => {
    if (busy || ended || isOurs(now.pid, server.places.data)) return;
    busy = true;
    revival = revive().finally(() => {
      busy = false;
    });
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    current: () => now,
    async end() {
      ended = true;
      clearInterval(timer);
      await revival;
    },
  };
}
