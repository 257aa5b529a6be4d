import { createHash, hkdfSync } from 'node:crypto';
import type postgres from 'postgres';

export const LOGIN_ROLES = ['porchlight_public', 'porchlight_desk', 'porchlight_jobs'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** A role's password on a database of somebody's own: follows from the installation's secret, so one URL is enough. */
export const rolePassword = (secret: string, role: LoginRole): string =>
  Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), `porchlight role ${role} v1`, 24)).toString('base64url');

/** The same server and database as `ownerUrl`, entered as `role`. */
export function urlFor(ownerUrl: string, role: LoginRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

const LIMITS: Record<LoginRole, { statement: string; lock: string }> = {
  porchlight_public: { statement: '8s', lock: '4s' },
  porchlight_desk: { statement: '15s', lock: '4s' },
  porchlight_jobs: { statement: '60s', lock: '10s' },
};

/**
 * Makes the login roles where they are missing and sets their limits. Roles belong to the whole server, so this is
 * done beside the migrations, not in one. Identifiers come from the constant list above, passwords are generated here.
 */
export async function ensureRoles(owner: postgres.Sql, passwords: Record<LoginRole, string> | null): Promise<void> {
  for (const role of LOGIN_ROLES) {
    const [there] = await owner`SELECT 1 FROM pg_roles WHERE rolname = ${role}`;
    if (!there) await owner`CREATE ROLE ${owner(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE`;
    if (passwords) await setPassword(owner, role, passwords[role]);
    const limits = LIMITS[role];
    // SET and PASSWORD take no parameters, so the server quotes the literal for us.
    await run(owner, `ALTER ROLE %I SET statement_timeout = %L`, role, limits.statement);
    await run(owner, `ALTER ROLE %I SET lock_timeout = %L`, role, limits.lock);
    await run(owner, `ALTER ROLE %I SET idle_in_transaction_session_timeout = %L`, role, '30s');
  }
  // Our functions add jobs as their owner, which on a managed server is no superuser.
  await owner`GRANT porchlight_jobs TO CURRENT_USER`;
  const [database] = await owner<{ name: string }[]>`SELECT current_database() AS name`;
  if (database) await run(owner, `GRANT CREATE ON DATABASE %I TO %I`, database.name, 'porchlight_jobs');
  if (database) await takeBack(owner, database.name);
}

/** Where a role could lay something down unseen: large objects, for whoever makes them, with the server's own functions. */
const LARGE_OBJECTS = [
  'lo_create(oid)',
  'lo_creat(integer)',
  'lo_from_bytea(oid, bytea)',
  'lo_import(text)',
  'lo_import(text, oid)',
];
/** PostgreSQL's code for "not permitted". */
const NOT_OURS = '42501';

/** Takes back what PostgreSQL gives to everybody and nobody here needs. On a managed server it is not ours to take. */
async function takeBack(owner: postgres.Sql, database: string): Promise<void> {
  const statements = [
    owner`REVOKE TEMPORARY ON DATABASE ${owner(database)} FROM PUBLIC`,
    ...LARGE_OBJECTS.map((one) => owner.unsafe(`REVOKE EXECUTE ON FUNCTION pg_catalog.${one} FROM PUBLIC`)),
  ];
  for (const statement of statements)
    await statement.catch((fault: unknown) => {
      if (!(fault instanceof Error && 'code' in fault && fault.code === NOT_OURS)) throw fault;
    });
}

async function run(owner: postgres.Sql, template: string, first: string, second: string): Promise<void> {
  const [made] = await owner<{ text: string }[]>`SELECT format(${template}, ${first}::text, ${second}::text) AS text`;
  if (made) await owner.unsafe(made.text);
}

/** Sent as a SCRAM verifier would be better still; the statement is never logged (log_statement = none). */
async function setPassword(owner: postgres.Sql, role: LoginRole, password: string): Promise<void> {
  await run(owner, `ALTER ROLE %I PASSWORD %L`, role, password);
}

/** A short name for a database URL that tells nothing of its password: for lock keys. */
export const lockKey = (text: string): number => createHash('sha256').update(text).digest().readInt32BE(0);
