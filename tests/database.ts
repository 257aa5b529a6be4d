import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { readKeys } from '@/scripts/installation';

const KEYS = [
  'PORCHLIGHT_DESK_PUBLIC_KEY',
  'PORCHLIGHT_DESK_PRIVATE_KEY',
  'PORCHLIGHT_CODE_SALT',
  'NEXTAUTH_SECRET',
] as const;

/** What every worker is told of the one server of this run. */
export interface TestServer {
  readonly urls: Readonly<Record<'owner' | 'public' | 'desk' | 'jobs', string>>;
  readonly keys: Readonly<Record<string, string>>;
  /** The server's own log, searched for what must never be in it. */
  readonly log: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer;
  }
}

/** One PostgreSQL for the whole run, migrated once: each test file copies its database (see fresh-database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-tests-'));
  const keys = await freshKeys(dataDir);
  const embedded = await startEmbedded({ dataDir });
  await migrate(embedded.urls, null);
  project.provide('server', { urls: embedded.urls, keys, log: join(dataDir, 'postgres.log') });
  return async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

// Reading keys puts them into this process's environment; they are taken out again, so that no other project has them.
async function freshKeys(dataDir: string): Promise<Record<string, string>> {
  for (const name of KEYS) delete process.env[name];
  await readKeys(dataDir, true);
  const keys = Object.fromEntries(KEYS.map((name) => [name, process.env[name] ?? '']));
  for (const name of KEYS) delete process.env[name];
  return keys;
}
