import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runningEmbedded, startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { connect } from '../fresh-database';

const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-verify-'));
afterAll(async () => {
  if (runningEmbedded(dataDir)) await (await startEmbedded({ dataDir })).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('an installation that is not running is started, verified, and put down again', async () => {
  const embedded = await startEmbedded({ dataDir });
  await migrate(embedded.urls, null);
  const sql = connect(embedded.urls.owner);
  await sql`SELECT porchlight.audit_append('system', 'test', 'drafts.purged', '', 'admission', 'done', '', false)`;
  await sql.end();
  await embedded.stop();
  const env = { ...process.env, PORCHLIGHT_DATA: dataDir };
  const words = ['--import', 'tsx', 'scripts/audit-verify.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^The audit log holds: 1 lines\.$/m);
  expect(runningEmbedded(dataDir)).toBeNull();
});
