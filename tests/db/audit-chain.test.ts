import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, type ChainState, follow } from '@/db/audit-chain';
import { desk } from '@/db/client';
import { appendEvent, auditHeadOf, auditPage } from '@/db/queries/audit';
import { freshDatabase } from '../fresh-database';

const { owner, urls, log } = await freshDatabase();

const append = (detail: string) =>
  desk().transaction((tx) => appendEvent(tx, { kind: 'system', job: 'test' }, { type: 'drafts.purged', detail }));

async function followAll(): Promise<ReturnType<typeof follow>> {
  return follow(CHAIN_START, await auditPage(desk(), 0, 1000));
}

/** The command, as somebody types it. */
function verify(
  where: Readonly<Record<string, string | undefined>> = {},
): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((done, failed) => {
    const env = { ...process.env, PORCHLIGHT_DESK_DATABASE_URL: urls.desk, ...where };
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/audit-verify.ts'], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.once('error', failed);
    child.once('close', (status) => done({ status, out, err }));
  });
}

/** What only a superuser can do; taken back afterwards. */
async function tampered(change: (tx: postgres.TransactionSql) => Promise<unknown>, look: () => Promise<void>) {
  await owner`CREATE TABLE kept AS SELECT * FROM porchlight.audit_event`;
  await owner.begin(async (tx) => {
    await tx`ALTER TABLE porchlight.audit_event DISABLE TRIGGER ALL`;
    await change(tx);
  });
  await look().finally(() =>
    owner.begin(async (tx) => {
      await tx`DELETE FROM porchlight.audit_event`;
      await tx`INSERT INTO porchlight.audit_event SELECT * FROM kept`;
      await tx`ALTER TABLE porchlight.audit_event ENABLE TRIGGER ALL`;
      await tx`DROP TABLE kept`;
    }),
  );
}

describe('the audit log', () => {
  test('has no gap and follows, also when twenty write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => append(`line ${i} – ñ 🕯️`)));
    const lines = await auditPage(desk(), 0, 1000);
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const end = follow(CHAIN_START, lines);
    const head = await auditHeadOf(desk());
    expect(end).toEqual<ChainState>({ seq: 20, hash: Buffer.from(head?.hash ?? []) });
  });

  test('an act that fails leaves no line and no gap', async () => {
    const failing = desk().transaction(async (tx) => {
      await appendEvent(tx, { kind: 'visitor' }, { type: 'staff.signed_in' });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    await append('after');
    expect(await followAll()).toMatchObject({ seq: 21 });
  });

  test('holds, says the command', async () => {
    expect(await verify()).toEqual({ status: 0, out: 'The audit log holds: 21 lines.\n', err: '' });
  });

  test('is found through the directory of an installation that runs now', async () => {
    const where = { PORCHLIGHT_DESK_DATABASE_URL: undefined, PORCHLIGHT_DATA: dirname(log) };
    expect(await verify(where)).toEqual({ status: 0, out: 'The audit log holds: 0 lines.\n', err: '' });
  });

  test('is not looked for where there is no installation, and none is made there', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'porchlight-audit-empty-'));
    for (const folder of [empty, join(empty, 'nowhere')]) {
      const { status, err } = await verify({ PORCHLIGHT_DESK_DATABASE_URL: undefined, PORCHLIGHT_DATA: folder });
      expect(status).toBe(1);
      expect(err).toBe(`There is no Porchlight at ${folder}. Set PORCHLIGHT_DATA to where it is.\n`);
    }
    const left = readdirSync(empty);
    rmSync(empty, { recursive: true, force: true });
    expect(left).toEqual([]);
  });

  test('breaks when its head was set to another line’s', async () => {
    const [head] = await owner`SELECT hash FROM porchlight.audit_head`;
    await owner`UPDATE porchlight.audit_head SET hash = sha256('another')`;
    expect(await verify()).toMatchObject({
      status: 1,
      err: expect.stringMatching(/line 21 is not the one its head names/),
    });
    await owner`UPDATE porchlight.audit_head SET hash = ${head?.hash}`;
  });

  test.each<[string, (tx: postgres.TransactionSql) => Promise<unknown>, RegExp]>([
    [
      'a changed word',
      (tx) => tx`UPDATE porchlight.audit_event SET detail = 'another' WHERE seq = 7`,
      /line 7 was changed/,
    ],
    [
      'another time',
      (tx) => tx`UPDATE porchlight.audit_event SET at = at + interval '1 ms' WHERE seq = 3`,
      /line 3 was changed/,
    ],
    ['a line taken out', (tx) => tx`DELETE FROM porchlight.audit_event WHERE seq = 5`, /line 5 is missing/],
    ['the last line taken out', (tx) => tx`DELETE FROM porchlight.audit_event WHERE seq = 21`, /line 21 is missing/],
    [
      'two lines in each other’s place',
      async (tx) => {
        await tx`UPDATE porchlight.audit_event SET seq = 1000 WHERE seq = 10`;
        await tx`UPDATE porchlight.audit_event SET seq = 10 WHERE seq = 11`;
        await tx`UPDATE porchlight.audit_event SET seq = 11 WHERE seq = 1000`;
      },
      /line 10 does not follow/,
    ],
    [
      'a line added by hand',
      (tx) =>
        tx`INSERT INTO porchlight.audit_event SELECT 22, at, actor_kind, actor_id, deed, subject, purpose, outcome, detail, hash, hash
          FROM porchlight.audit_event WHERE seq = 21`,
      /line 22 was changed/,
    ],
  ])('shows %s', async (_, change, why) => {
    await tampered(change, async () => {
      const { status, out, err } = await verify();
      expect(status).toBe(1);
      expect(out).not.toMatch(/holds/);
      expect(err).toMatch(why);
    });
    expect(await followAll()).toMatchObject({ seq: 21 });
  });
});
