import { rmSync } from 'node:fs';
import { writeDurably } from '@/db/embedded/files';
import { makeDatabase } from '@/db/embedded/first-start';
import { type Login, type Passwords, passwordsOf } from '@/db/embedded/passwords';
import { findPlaces } from '@/db/embedded/places';
import { findBinaries } from '@/db/embedded/platform';
import { findPostmaster, type Postmaster, stopPostmaster } from '@/db/embedded/postmaster';
import { addressOf, makeRoles } from '@/db/embedded/roles';
import { runnableFor } from '@/db/embedded/runnable';
import { adopt, launch } from '@/db/embedded/server';
import { takeLock } from '@/db/embedded/supervisor-lock';
import { watch } from '@/db/embedded/watch';

// What is not here: migrations, grants, backups. This brings a server up, keeps it up, and puts it down.

/** Addresses of the database, one for each login. They hold passwords: never log them. */
export type Addresses = Readonly<Record<Login, string>>;

/** A running embedded PostgreSQL. `port` never changes while it lives; `pid` does when the server had to be started again. */
export type EmbeddedPostgres = {
  readonly urls: Addresses;
  readonly port: number;
  readonly pid: number;
  /** Closes the database, everything written, and lets go of the data directory. Calling it twice is once. */
  stop(): Promise<void>;
};

const STOP_GRACE_MS = 30_000;

/**
 * Starts the PostgreSQL that comes with Porchlight on `dataDir`, or takes over the one that outlived the last Porchlight.
 * The first start makes the database, its login roles and their passwords. Refuses while another living Porchlight runs the
 * same directory. `log` gets plain sentences for a person, never a password or a value.
 */
export async function startEmbedded(options: {
  dataDir: string;
  log?: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const binaries = findBinaries();
  const places = findPlaces(options.dataDir);
  const release = takeLock(places.lock);
  try {
    const native = runnableFor(binaries, places.account, log);
    const passwords = passwordsOf(places);
    await makeDatabase({ places, native, version: binaries.version, ownerPassword: passwords.owner, log });
    const server = { places, native, passwords, log };
    const running = (await adopt(server)) ?? (await launch(server));
    const remember = ({ pid, port }: Postmaster) => writeDurably(places.state, `${JSON.stringify({ pid, port })}\n`);
    remember(running);
    await makeRoles(passwords, running.port);

    const watched = watch(server, running, remember);
    let stopping: Promise<void> | null = null;
    const stop = async () => {
      await watched.end();
      await stopPostmaster(watched.current().pid, places.data, STOP_GRACE_MS);
      rmSync(places.state, { force: true });
      release();
    };
    return {
      urls: addressesOf(passwords, running.port),
      port: running.port,
      get pid() {
        return watched.current().pid;
      },
      stop() {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (fault) {
    release();
    throw fault;
  }
}

/** Addresses of an embedded database that another Porchlight runs now, for the scripts beside it; null when none runs. */
export function runningEmbedded(dataDir: string): Addresses | null {
  const places = findPlaces(dataDir);
  const running = findPostmaster(places.data);
  return running && running.port > 0 ? addressesOf(passwordsOf(places), running.port) : null;
}

function addressesOf(passwords: Passwords, port: number): Addresses {
  return {
    owner: addressOf('owner', passwords, port),
    public: addressOf('public', passwords, port),
    desk: addressOf('desk', passwords, port),
    jobs: addressOf('jobs', passwords, port),
  };
}
