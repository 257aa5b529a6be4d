import { spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnAs } from '@/db/embedded/account';
import type { Passwords } from '@/db/embedded/passwords';
import type { Places } from '@/db/embedded/places';
import { clearOrphans, findPostmaster, isOurs, type Postmaster, stopPostmaster } from '@/db/embedded/postmaster';
import { answers } from '@/db/embedded/roles';
import { CLEAN_ENV, serverArguments } from '@/db/embedded/settings';

export type Server = { places: Places; native: string; passwords: Passwords; log: (line: string) => void };

const RECOVERY_MS = 10 * 60_000;
const ADOPTION_MS = 15_000;
const LOG_LIMIT = 5 * 1024 * 1024;

/** A server that outlived its Porchlight and answers is taken over; one that does not answer is stopped. */
export async function adopt({ places, passwords, log }: Server): Promise<Postmaster | null> {
  for (const until = Date.now() + ADOPTION_MS; Date.now() < until; await pause(100)) {
    const found = findPostmaster(places.data);
    if (!found) return null;
    if (found.port > 0 && (await answers(passwords, found.port))) {
      log('The database was still running; taking it over.');
      return found;
    }
  }
  const silent = findPostmaster(places.data);
  if (silent) {
    log('The database was still running but does not answer; stopping it.');
    await stopPostmaster(silent.pid, places.data, 5_000);
  }
  return null;
}

/**
 * Starts a server and waits until it answers, reading its journal first after a crash. The port is the one asked for, or any
 * free one. Throws, naming the log, when the server ends instead.
 */
export async function launch(server: Server, wishedPort?: number): Promise<Postmaster> {
  try {
    return await launchOnce(server, wishedPort);
  } catch (fault) {
    if (wishedPort !== undefined) throw fault;
    // The port was free a moment ago, and may not be now.
    server.log('The database did not start; trying once more…');
    return launchOnce(server);
  }
}

async function launchOnce(server: Server, wishedPort?: number): Promise<Postmaster> {
  const { places, native, passwords, log } = server;
  await clearOrphans(places.data);
  const port = wishedPort ?? (await freePort());
  const logFile = openLog(places.log);
  // Its own process group and session: Ctrl-C in the terminal reaches us, not it, and we stop it last.
  const child = spawn(join(native, 'bin', 'postgres'), serverArguments(places.data, port), {
    ...spawnAs(places.account),
    cwd: '/',
    env: CLEAN_ENV,
    detached: true,
    stdio: ['ignore', logFile, logFile],
  });
  closeSync(logFile);
  child.unref();
  let fault: Error | null = null;
  child.once('error', (error) => {
    fault = error;
  });

  const begun = Date.now();
  let said = begun;
  for (let wait = 10; Date.now() - begun < RECOVERY_MS; wait = Math.min(wait * 2, 200)) {
    await pause(wait);
    if (fault) throw fault;
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL did not start. Its own words are in ${places.log}.`);
    }
    // A server of somebody else may sit on the port; ours names the port in its own file once it listens.
    if (findListening(places.data, pid) === port && (await answers(passwords, port))) return { pid, port };
    if (Date.now() - said > 3_000) {
      said = Date.now();
      log(`The database is getting ready (${Math.round((said - begun) / 1000)} s)…`);
    }
  }
  if (child.pid !== undefined) await stopPostmaster(child.pid, places.data, 5_000);
  throw new Error(`PostgreSQL did not get ready within ten minutes. Its own words are in ${places.log}.`);
}

function findListening(data: string, pid: number): number | null {
  if (!isOurs(pid, data)) return null;
  const found = findPostmaster(data);
  return found?.pid === pid ? found.port : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port on 127.0.0.1.'));
      });
    });
  });
}

// One log and the one before it: five megabytes each at most, near enough.
function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
