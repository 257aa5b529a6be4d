import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { ensureRoles, type LoginRole, lockKey } from './roles';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings a database to the present schema: roles, the job queue, then our own migrations in order, under an advisory
 * lock, so that two instances starting together do not meet. `owner` owns the schema; `jobs` is the queue's own role.
 * Passwords are set only where they are ours to set.
 */
export async function migrate(
  urls: { owner: string; jobs: string },
  passwords: Record<LoginRole, string> | null,
): Promise<void> {
  const sql = postgres(urls.owner, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`SELECT pg_advisory_lock(${lockKey('porchlight migrations')})`;
    await ensureRoles(sql, passwords);
    await runMigrations({ connectionString: urls.jobs });
    await sql`SET lock_timeout = '10s'`;
    await migrateTables(drizzle(sql), { migrationsFolder: FOLDER, migrationsSchema: 'porchlight_migrations' });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
