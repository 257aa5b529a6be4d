import { spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnAs } from '@/db/embedded/account';
import { renameDurably } from '@/db/embedded/files';
import { roleOf } from '@/db/embedded/passwords';
import type { Places } from '@/db/embedded/places';
import { majorOf } from '@/db/embedded/platform';
import { CLEAN_ENV, initdbArguments } from '@/db/embedded/settings';

type Making = { places: Places; native: string; version: string; ownerPassword: string; log: (line: string) => void };

/**
 * Makes the data directory when there is none. It is made under another name and renamed when whole, so a start cut short
 * leaves no half database; what a cut-short start left is removed. Refuses a database written by another PostgreSQL major.
 */
export async function makeDatabase({ places, native, version, ownerPassword, log }: Making): Promise<void> {
  for (const name of readdirSync(places.home)) {
    if (name.startsWith('making-')) rmSync(join(places.home, name), { recursive: true, force: true });
  }
  if (existsSync(places.data)) return refuseOtherMajor(places.data, version);

  log('Making a new database…');
  const making = join(places.home, `making-${process.pid}`);
  const passwordFile = `${making}.password`;
  try {
    // initdb reads the owner's password from a file only, and runs as the smaller account: the file lives this long.
    writeFileSync(passwordFile, `${ownerPassword}\n`, { mode: 0o600 });
    if (places.account) chownSync(passwordFile, places.account.uid, places.account.gid);
    await runInitdb(native, initdbArguments(making, roleOf('owner'), passwordFile), places);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameDurably(making, places.data);
}

function refuseOtherMajor(data: string, version: string): void {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (written === majorOf(version)) return;
  throw new Error(
    `The database in ${data} was written by PostgreSQL ${written}; this Porchlight brings ${majorOf(version)}. ` +
      'Make a backup with the old Porchlight and restore it with this one.',
  );
}

function runInitdb(native: string, args: string[], places: Places): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(native, 'bin', 'initdb'), args, {
      ...spawnAs(places.account),
      cwd: '/',
      env: CLEAN_ENV,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`PostgreSQL could not make a database: ${complaint.trim() || `initdb ended with ${code}`}`));
    });
  });
}
