import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, spawnAs } from '@/db/embedded/account';
import { makeDirectory, OPEN_GROUND } from '@/db/embedded/places';
import type { Binaries } from '@/db/embedded/platform';
import { CLEAN_ENV } from '@/db/embedded/settings';

/**
 * The directory of binaries that the account can run: the installed one where it can, else a copy on open ground
 * (a clone in /root, or an installation made with a closed umask). Only root ever makes a copy.
 */
export function runnableFor(binaries: Binaries, account: Account, log: (line: string) => void): string {
  if (!account || canRun(binaries.native, account)) return binaries.native;
  const fingerprint = createHash('sha256')
    .update(readFileSync(join(binaries.native, 'bin', 'postgres')))
    .digest('hex');
  makeDirectory(OPEN_GROUND, 0o711);
  const copy = join(OPEN_GROUND, `binaries-${binaries.version}-${fingerprint.slice(0, 12)}`);
  if (!existsSync(copy)) {
    log(`Copying PostgreSQL to ${copy}, where it can run without root…`);
    const draft = `${copy}.${process.pid}.new`;
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    openUp(draft);
    try {
      renameSync(draft, copy);
    } catch (fault) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw fault;
    }
  }
  if (canRun(copy, account)) return copy;
  throw new Error(
    `PostgreSQL does not run from ${copy} without root. Start Porchlight as a normal user, or set DATABASE_URL.`,
  );
}

function canRun(native: string, account: Account): boolean {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...spawnAs(account),
    cwd: '/',
    env: CLEAN_ENV,
    stdio: 'ignore',
  });
  return tried.status === 0;
}

function openUp(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (!entry.isDirectory()) {
    chmodSync(path, entry.mode & 0o100 ? 0o755 : 0o644);
    return;
  }
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openUp(join(path, name));
}
