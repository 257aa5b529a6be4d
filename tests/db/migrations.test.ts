import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import { expect, test } from 'vitest';
import { migrate } from '@/db/migrate';
import { ensureRoles } from '@/db/roles';
import { connect, freshDatabase } from '../fresh-database';

const { owner, urls } = await freshDatabase();

const shape = () => owner`
  SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns
  WHERE table_schema IN ('porchlight', 'porchlight_migrations', 'graphile_worker') ORDER BY 1, 2, ordinal_position`;
const done = () => owner`SELECT hash FROM porchlight_migrations.__drizzle_migrations ORDER BY id`;

test('migrating again, and two at once, changes nothing and loses nothing', async () => {
  await owner`SELECT porchlight.audit_append('system', 'test', 'drafts.purged', '', 'admission', 'done', '', false)`;
  const before = [await shape(), await done()];
  expect(before[1]?.length).toBeGreaterThan(1);
  await migrate(urls, null);
  await Promise.all([migrate(urls, null), migrate(urls, null)]);
  expect([await shape(), await done()]).toEqual(before);
  expect(await owner`SELECT seq::int FROM porchlight.audit_head`).toEqual([{ seq: 1 }]);
});

/** An empty database beside this file's own, which goes with the server. */
async function emptyDatabase(suffix: string): Promise<{ owner: string; jobs: string }> {
  const name = `${new URL(urls.owner).pathname.slice(1)}_${suffix}`;
  await owner`CREATE DATABASE ${owner(name)}`;
  const there = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { owner: there(urls.owner), jobs: there(urls.jobs) };
}

/** The migrations' folder as it was when only the first so many were there. */
function firstMigrations(many: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-older-'));
  cpSync('db/migrations', folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const whole: { entries: unknown[] } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...whole, entries: whole.entries.slice(0, many) }));
  return folder;
}

test('an installation from before rules could be retired gains the table and the function, and keeps its log', async () => {
  const older = await emptyDatabase('older');
  const migrationsFolder = firstMigrations(2);
  const sql = connect(older.owner);
  const log = () => sql`SELECT * FROM porchlight.audit_event ORDER BY seq`;
  try {
    await ensureRoles(sql, null);
    await runMigrations({ connectionString: older.jobs });
    await migrateTables(drizzle(sql), { migrationsFolder, migrationsSchema: 'porchlight_migrations' });
    await sql`SELECT porchlight.audit_append('system', 'test', 'drafts.purged', '', 'admission', 'done', '', false)`;
    const lines = await log();
    expect(await sql`SELECT to_regclass('porchlight.retired_rule') AS found`).toEqual([{ found: null }]);
    await migrate(older, null);
    expect(await log()).toEqual(lines);
    expect(await sql`SELECT caller.retired_rules() AS rules`).toEqual([{ rules: [] }]);
    const [may] = await sql`
      SELECT has_function_privilege('porchlight_public', 'caller.retired_rules()', 'EXECUTE') AS asks,
        has_table_privilege('porchlight_public', 'porchlight.retired_rule', 'SELECT') AS reads,
        has_table_privilege('porchlight_desk', 'porchlight.retired_rule', 'INSERT') AS retires`;
    expect(may).toEqual({ asks: true, reads: false, retires: true });
  } finally {
    await sql.end();
    rmSync(migrationsFolder, { recursive: true });
  }
});

test('two instances that start together on an empty database make one schema', async () => {
  const both = await emptyDatabase('empty');
  await Promise.all([migrate(both, null), migrate(both, null)]);
  const sql = connect(both.owner);
  expect(await sql`SELECT seq::int FROM porchlight.audit_head`).toEqual([{ seq: 0 }]);
  await sql.end();
});

test('the database limits how long each role may take and wait', async () => {
  const roles = await owner<{ role: string; limits: string }[]>`
    SELECT rolname AS role, array_to_string(rolconfig, ' ') AS limits FROM pg_roles
    WHERE rolname IN ('porchlight_public', 'porchlight_desk', 'porchlight_jobs') ORDER BY 1`;
  expect(roles).toHaveLength(3);
  for (const { limits } of roles) {
    expect(limits).toMatch(/statement_timeout=\d+s/);
    expect(limits).toMatch(/lock_timeout=\d+s/);
    expect(limits).toMatch(/idle_in_transaction_session_timeout=\d+s/);
  }
});
