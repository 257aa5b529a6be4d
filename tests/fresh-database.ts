import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { endPools } from '@/db/client';

/** A database of a test file's own. */
export interface FreshDatabase {
  /** The superuser: for looking at what lies there, and for setting clocks back. */
  readonly owner: postgres.Sql;
  readonly urls: Readonly<Record<'owner' | 'public' | 'desk' | 'jobs', string>>;
  /** The server's log file. */
  readonly log: string;
}

/**
 * Copies the migrated database and points this worker's environment at the copy. Call it once at the top of a test file,
 * before anything asks for the environment. The audit log and parcels cannot be emptied, so a new database is the one clean state.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('server');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = connect(elsewhere(server.urls.owner, 'postgres'));
  await copied(admin, name);
  await admin.end();
  const urls = {
    owner: elsewhere(server.urls.owner, name),
    public: elsewhere(server.urls.public, name),
    desk: elsewhere(server.urls.desk, name),
    jobs: elsewhere(server.urls.jobs, name),
  };
  Object.assign(process.env, server.keys, {
    PORCHLIGHT_SIDE: 'both',
    PORCHLIGHT_ORIGINS: 'http://porchlight.example.org',
    PORCHLIGHT_PUBLIC_DATABASE_URL: urls.public,
    PORCHLIGHT_DESK_DATABASE_URL: urls.desk,
  });
  const owner = connect(urls.owner);
  afterAll(async () => {
    await endPools(5);
    await owner.end({ timeout: 5 });
  });
  return { owner, urls, log: server.log };
}

/** A small pool that stays quiet. */
export function connect(url: string): postgres.Sql {
  return postgres(url, { max: 2, onnotice: () => {}, connect_timeout: 10 });
}

function elsewhere(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
}

// A copy waits until nobody looks at the original.
async function copied(admin: postgres.Sql, name: string, tries = 20): Promise<void> {
  try {
    await admin`CREATE DATABASE ${admin(name)} TEMPLATE porchlight`;
  } catch (fault) {
    if (tries === 0 || !(fault instanceof postgres.PostgresError && fault.code === '55006')) throw fault;
    await pause(250);
    await copied(admin, name, tries - 1);
  }
}
