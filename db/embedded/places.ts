import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, accountFor, spawnAs } from '@/db/embedded/account';
import { writeDurably } from '@/db/embedded/files';

/** Where everything of one embedded database is kept. All paths absolute, symlinks resolved. */
export type Places = {
  account: Account;
  /** Belongs to PostgreSQL's account, holds `data` and nothing a caller wrote elsewhere. */
  home: string;
  data: string;
  lock: string;
  state: string;
  passwords: string;
  log: string;
};

/** Where root keeps what `nobody` must reach when the project or its data sits in a closed directory such as /root. */
export const OPEN_GROUND = '/var/lib/porchlight';

/** Finds, and makes where missing, the directories for a data directory. */
export function findPlaces(dataDir: string): Places {
  const base = realpathSync(makeDirectory(dataDir, 0o700));
  const home = findHome(base);
  const account = accountFor(join(home, 'data'));
  if (account) chownSync(home, account.uid, account.gid);
  return {
    account,
    home,
    data: join(home, 'data'),
    lock: join(home, 'supervisor.lock'),
    state: join(base, 'postgres-state.json'),
    passwords: join(base, 'postgres-passwords.json'),
    log: join(base, 'postgres.log'),
  };
}

function findHome(base: string): string {
  const pointer = join(base, 'postgres-is-at.txt');
  if (existsSync(pointer)) return makeDirectory(readFileSync(pointer, 'utf8').trim(), 0o700);
  const near = makeDirectory(join(base, 'postgres'), 0o700);
  const account = accountFor(join(near, 'data'));
  if (!account) return near;

  // The data directory is ours: letting others pass through it, without listing it, shows nothing (its files are 0600).
  chmodSync(base, statSync(base).mode | 0o011);
  if (mayEnter(near, account)) return near;

  rmdirSync(near);

  // A clone under /root: above our own directory nobody may pass, and those modes are not ours to loosen. So the database
  // moves to open ground, and a pointer stays behind for people and backups. The name is never used twice: who deletes the
  // data directory, pointer and passwords with it, starts afresh and does not meet a database that nobody can open.
  makeDirectory(OPEN_GROUND, 0o711);
  const far = mkdtempSync(join(OPEN_GROUND, `${createHash('sha256').update(base).digest('hex').slice(0, 12)}-`));
  writeDurably(pointer, `${far}\n`);
  return far;
}

/** Makes a directory with exactly this mode, whatever the umask; one already there is left as it is. */
export function makeDirectory(path: string, mode: number): string {
  if (existsSync(path)) return path;
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
}

// Asked of the system, not worked out from modes, so that access lists and mounts count too.
function mayEnter(directory: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(directory);
  if (account) chownSync(directory, account.uid, account.gid);
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1" && test -w .', 'sh', directory], {
    ...spawnAs(account),
    cwd: '/',
    stdio: 'ignore',
  });
  if (tried.status === 0) return true;
  chownSync(directory, uid, gid);
  chmodSync(directory, mode & 0o777);
  return false;
}
