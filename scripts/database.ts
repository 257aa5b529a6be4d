import path from 'node:path';
import { type EmbeddedPostgres, startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { LOGIN_ROLES, type LoginRole, rolePassword, urlFor } from '@/db/roles';

export interface Database {
  readonly urls: { owner: string; public: string; desk: string; jobs: string };
  readonly embedded: EmbeddedPostgres | null;
}

/**
 * The database this installation runs on: the one of `DATABASE_URL` (its user owns the schema; our three roles are
 * made there, with passwords that follow from the installation's secret), else the embedded one. Migrated when this
 * returns, and its URLs put into this process's environment. How to stop it is added to `undo` as soon as it runs.
 */
export async function openDatabase(
  dataDir: string,
  log: (line: string) => void,
  undo: (() => Promise<void>)[] = [],
): Promise<Database> {
  const alone = publicSideAlone();
  if (alone) return alone;
  const given = process.env.DATABASE_URL;
  const database = given ? ofTheirOwn(given) : await ofOurOwn(dataDir, log);
  if (database.embedded) undo.push(database.embedded.stop);
  log('Bringing the database up to date…');
  await migrate(database.urls, given ? passwords() : null);
  process.env.PORCHLIGHT_PUBLIC_DATABASE_URL ??= database.urls.public;
  process.env.PORCHLIGHT_DESK_DATABASE_URL ??= database.urls.desk;
  return database;
}

/**
 * The public side by itself is handed its own role's URL and nothing more: neither the owner's, nor the secret from which
 * the other roles' passwords follow. It starts no database and migrates none: the desk side does. Throws when it was
 * handed none.
 */
function publicSideAlone(): Database | null {
  if (process.env.PORCHLIGHT_SIDE !== 'public') return null;
  const url = process.env.PORCHLIGHT_PUBLIC_DATABASE_URL;
  if (!url)
    throw new Error(
      'The public side alone needs PORCHLIGHT_PUBLIC_DATABASE_URL: the address of the database for its role.',
    );
  return { urls: { owner: '', public: url, desk: '', jobs: '' }, embedded: null };
}

async function ofOurOwn(dataDir: string, log: (line: string) => void): Promise<Database> {
  const embedded = await startEmbedded({ dataDir: path.resolve(dataDir), log });
  return { urls: embedded.urls, embedded };
}

function passwords(): Record<LoginRole, string> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is needed before the database.');
  const [pub, desk, jobs] = LOGIN_ROLES;
  return {
    [pub]: rolePassword(secret, pub),
    [desk]: rolePassword(secret, desk),
    [jobs]: rolePassword(secret, jobs),
  } as Record<LoginRole, string>;
}

function ofTheirOwn(owner: string): Database {
  const ours = passwords();
  const url = (role: LoginRole): string => urlFor(owner, role, ours[role]);
  return {
    urls: { owner, public: url('porchlight_public'), desk: url('porchlight_desk'), jobs: url('porchlight_jobs') },
    embedded: null,
  };
}
