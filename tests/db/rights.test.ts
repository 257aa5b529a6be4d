import type postgres from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { connect, freshDatabase } from '../fresh-database';

const { owner, urls } = await freshDatabase();
const asPublic = connect(urls.public);
const asDesk = connect(urls.desk);
afterAll(() => Promise.all([asPublic.end(), asDesk.end()]));

const DENIED = '42501';

/** The code PostgreSQL refuses with; null when it did as told. Nothing it did is kept. */
async function codeOf(sql: postgres.Sql, statement: string): Promise<string | null> {
  const kept = new Error('not kept');
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(statement);
      throw kept;
    });
  } catch (fault) {
    if (fault === kept) return null;
    return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
  }
  return null;
}

const tables = await owner<{ name: string; first: string }[]>`
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
    (SELECT quote_ident(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attgenerated = '' ORDER BY a.attnum LIMIT 1) AS first
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
  ORDER BY 1`;

describe('the public side', () => {
  test('the list of tables is the real one', () => {
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['porchlight.lead', 'porchlight.parcel', 'porchlight.draft']));
    expect(names.some((name) => name.startsWith('graphile_worker.'))).toBe(true);
  });

  test.each(tables.map(({ name, first }) => [name, first] as const))('can do nothing with %s', async (name, first) => {
    const statements = [
      `SELECT count(*) FROM ${name}`,
      `INSERT INTO ${name} DEFAULT VALUES`,
      `UPDATE ${name} SET ${first} = ${first}`,
      `DELETE FROM ${name}`,
      `TRUNCATE ${name} CASCADE`,
    ];
    for (const statement of statements) expect(await codeOf(asPublic, statement), statement).toBe(DENIED);
  });

  test('may call these functions of ours, and not one more', async () => {
    const rows = await asPublic<{ name: string }[]>`
      SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
        AND has_schema_privilege(current_user, n.oid, 'USAGE') AND has_function_privilege(current_user, p.oid, 'EXECUTE')
      ORDER BY 1`;
    expect(rows.map(({ name }) => name)).toEqual([
      'caller.draft_by_code',
      'caller.draft_drop',
      'caller.draft_get',
      'caller.draft_put',
      'caller.draft_set_code',
      'caller.erase_lead',
      'caller.lead_erasure_asked',
      'caller.lead_is_closed',
      'caller.lead_promise',
      'caller.lead_reads',
      'caller.lead_status',
      'caller.link_drop',
      'caller.link_get',
      'caller.link_open',
      'caller.link_put',
      'caller.retired_rules',
      // For a lead by itself, and for one that may belong to a pair, as code from before calls them; and as it is now.
      'caller.send_parcel',
      'caller.send_parcel',
      'caller.send_parcel',
      'caller.settings_now',
      'caller.stories',
      'caller.withdraw_lead',
    ]);
  });

  test('is told no pair’s id by anything it may call', async () => {
    const rows = await owner<{ gives: string }[]>`
      SELECT pg_get_function_result(p.oid) AS gives FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = 'caller'`;
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ gives }) => gives.includes('pair'))).toEqual([]);
    expect(await codeOf(asPublic, 'SELECT pair_id FROM porchlight.lead')).toBe(DENIED);
  });

  test.each([
    `SELECT porchlight.audit_append('staff', 'x', 'lead.opened', '', '', 'done', '', false)`,
    `SELECT porchlight.add_job('escalate-lead', '{}', now())`,
    `SELECT graphile_worker.add_job('escalate-lead')`,
    'CREATE TABLE public.mine (a int)',
    'CREATE TABLE caller.mine (a int)',
    'CREATE SCHEMA mine',
    'SET ROLE porchlight_desk',
  ])('is refused %s', async (statement) => {
    expect(await codeOf(asPublic, statement)).toBe(DENIED);
  });

  test.each(['lo_create(0)', 'lo_creat(-1)', `lo_from_bytea(0, 'x')`, `lo_import('/etc/hostname')`])(
    'lays nothing down unseen: %s is refused',
    async (call) => {
      expect(await codeOf(asPublic, `SELECT ${call}`)).toBe(DENIED);
      expect(await codeOf(asDesk, `SELECT ${call}`)).toBe(DENIED);
    },
  );

  test('makes no temporary tables where the product runs', async () => {
    // Asked of the migrated database itself: a copy does not carry what a database grants.
    const rows = await owner<{ may: boolean }[]>`
      SELECT has_database_privilege(role, 'porchlight', 'TEMP') AS may
      FROM unnest(ARRAY['porchlight_public', 'porchlight_desk', 'porchlight_jobs']) AS role`;
    expect(rows.map(({ may }) => may)).toEqual([false, false, false]);
  });

  test('every function that runs as its owner has its search path pinned', async () => {
    const loose = await owner`
      SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ('caller', 'porchlight') AND p.prosecdef
        AND NOT EXISTS (SELECT FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%pg_temp')`;
    expect(loose).toEqual([]);
  });
});

describe('the desk side', () => {
  test.each(['audit_event', 'parcel'])('can read %s, and neither change nor empty it', async (table) => {
    expect(await codeOf(asDesk, `SELECT count(*) FROM porchlight.${table}`)).toBeNull();
    const [first] = table === 'parcel' ? ['kind'] : ['deed'];
    for (const statement of [
      `UPDATE porchlight.${table} SET ${first} = ${first}`,
      `DELETE FROM porchlight.${table}`,
      `TRUNCATE porchlight.${table}`,
      `ALTER TABLE porchlight.${table} DISABLE TRIGGER ALL`,
    ])
      expect(await codeOf(asDesk, statement), statement).toBe(DENIED);
  });

  test('cannot write a line of the log by hand, nor move its head', async () => {
    expect(await codeOf(asDesk, 'INSERT INTO porchlight.audit_event SELECT * FROM porchlight.audit_event')).toBe(
      DENIED,
    );
    expect(await codeOf(asDesk, 'UPDATE porchlight.audit_head SET seq = 0')).toBe(DENIED);
  });

  test('sees when drafts end, and nothing of what they hold', async () => {
    expect(await codeOf(asDesk, 'SELECT digest, expires_at FROM porchlight.draft')).toBeNull();
    for (const column of ['sealed', 'wrapped_key', 'code_digest', '*'])
      expect(await codeOf(asDesk, `SELECT ${column} FROM porchlight.draft`), column).toBe(DENIED);
  });

  test('may call what taking a call by phone needs, and no more of what a caller can do', async () => {
    const rows = await asDesk<{ name: string }[]>`
      SELECT p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = 'caller' AND has_function_privilege(current_user, p.oid, 'EXECUTE') ORDER BY 1`;
    expect(rows.map(({ name }) => name)).toEqual([
      'draft_get',
      'draft_put',
      'draft_set_code',
      'lead_is_closed',
      'retired_rules',
      'settings_now',
    ]);
    expect(await codeOf(asDesk, `SELECT caller.draft_by_code('x')`)).toBe(DENIED);
  });

  test('sees when private links end, and nothing of what they hold', async () => {
    expect(await codeOf(asDesk, 'SELECT link, expires_at FROM porchlight.private_link')).toBeNull();
    for (const column of ['sealed', 'words', 'words_sealed', '*'])
      expect(await codeOf(asDesk, `SELECT ${column} FROM porchlight.private_link`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'UPDATE porchlight.private_link SET expires_at = now()')).toBe(DENIED);
    expect(await codeOf(asDesk, 'SELECT caller.link_get(NULL)')).toBe(DENIED);
  });

  test('changes nothing of why and by whom a rule was retired', async () => {
    for (const column of ['rule', 'reason', 'retired_by', 'retired_at'])
      expect(await codeOf(asDesk, `UPDATE porchlight.retired_rule SET ${column} = ${column}`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'UPDATE porchlight.retired_rule SET reinstated_why = NULL')).toBeNull();
  });

  test('changes nothing of what a lead was before a deed, but that it was undone', async () => {
    for (const column of ['rank', 'owner', 'stage', 'due_at', 'by', 'done_at', 'deed', 'lead_id'])
      expect(await codeOf(asDesk, `UPDATE porchlight.lead_before SET ${column} = ${column}`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'UPDATE porchlight.lead_before SET undone_at = now()')).toBeNull();
  });

  test('changes nothing of what was said of two leads: it is taken back, or it stands', async () => {
    for (const column of ['one', 'other', 'same', 'said_by', 'said_at'])
      expect(await codeOf(asDesk, `UPDATE porchlight.same_person SET ${column} = ${column}`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'DELETE FROM porchlight.same_person')).toBeNull();
    expect(await codeOf(asDesk, 'SELECT porchlight.hold_people()')).toBeNull();
    expect(await codeOf(asPublic, 'SELECT porchlight.hold_people()')).toBe(DENIED);
  });

  test('changes no words of a task, nor whose lead it is about and who gave it', async () => {
    for (const column of ['sealed', 'lead_id', 'made_by', 'made_at', 'note_id'])
      expect(await codeOf(asDesk, `UPDATE porchlight.task SET ${column} = ${column}`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'UPDATE porchlight.task SET due_at = now()')).toBeNull();
  });

  test('changes nothing of a story, and takes one down by its function alone', async () => {
    for (const column of ['words', 'shown_name', 'consent_text', 'signed_on', 'until', 'withdrawn_at'])
      expect(await codeOf(asDesk, `UPDATE porchlight.story SET ${column} = ${column}`), column).toBe(DENIED);
    expect(await codeOf(asDesk, 'SELECT porchlight.withdraw_story(NULL, NULL, now())')).toBeNull();
    expect(await codeOf(asPublic, 'SELECT porchlight.withdraw_story(NULL, NULL, now())')).toBe(DENIED);
  });

  test('deletes no lead, no note, no member of staff, no retirement, no story', async () => {
    for (const table of [
      'story',
      'retired_rule',
      'lead',
      'lead_before',
      'saved_view',
      'note',
      'note_text',
      'task',
      'staff',
      'session',
      'token',
      'card',
    ])
      expect(await codeOf(asDesk, `DELETE FROM porchlight.${table}`), table).toBe(DENIED);
  });
});

describe('the owner', () => {
  test.each(['audit_event', 'parcel'])('is held back by triggers from emptying %s', async (table) => {
    expect(await codeOf(owner, `TRUNCATE porchlight.${table}`)).toBe('23001');
  });
});
