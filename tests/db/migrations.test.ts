import { expect, test } from 'vitest';
import { migrate } from '@/db/migrate';
import { freshDatabase } from '../fresh-database';

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

test('two instances that start together on an empty database make one schema', async () => {
  const empty = new URL(urls.owner);
  const name = `${empty.pathname.slice(1)}_empty`;
  await owner`CREATE DATABASE ${owner(name)}`;
  const there = (url: string): string => {
    const moved = new URL(url);
    moved.pathname = `/${name}`;
    return moved.href;
  };
  const both = { owner: there(urls.owner), jobs: there(urls.jobs) };
  await Promise.all([migrate(both, null), migrate(both, null)]);
  const { connect } = await import('../fresh-database');
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
