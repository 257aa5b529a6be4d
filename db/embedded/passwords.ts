import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '@/db/embedded/files';
import type { Places } from '@/db/embedded/places';

/** Who signs in to the database: its owner, who migrates, and one login role for each side of the house. */
export const LOGINS = ['owner', 'public', 'desk', 'jobs'] as const;
export type Login = (typeof LOGINS)[number];
export type Passwords = Readonly<Record<Login, string>>;

/** A login's role in PostgreSQL: `desk` → `porchlight_desk`. */
export function roleOf(login: Login): string {
  return `porchlight_${login}`;
}

/** The passwords, made at random the first time and kept beside (never in) the database, readable by us alone. */
export function passwordsOf(places: Places): Passwords {
  if (existsSync(places.passwords)) return readPasswords(places.passwords);
  if (existsSync(places.data)) {
    throw new Error(
      `${places.passwords} is gone, and the database cannot be opened without it. Put it back from a backup.`,
    );
  }
  const made = { owner: fresh(), public: fresh(), desk: fresh(), jobs: fresh() };
  writeDurably(places.passwords, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

// Letters, digits, - and _ only: safe in an address and in a quoted SQL string.
function fresh(): string {
  return randomBytes(24).toString('base64url');
}

function readPasswords(path: string): Passwords {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const known = new Map(Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {}));
  const read = (login: Login): string => {
    const password: unknown = known.get(login);
    if (typeof password === 'string' && /^[\w-]{20,}$/.test(password)) return password;
    throw new Error(`${path} holds no usable password for "${login}". Put the file back from a backup.`);
  };
  return { owner: read('owner'), public: read('public'), desk: read('desk'), jobs: read('jobs') };
}
