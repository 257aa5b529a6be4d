import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runningEmbedded, startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { readKeys } from '@/scripts/installation';

const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-replay-'));
afterAll(async () => {
  if (runningEmbedded(dataDir)) await (await startEmbedded({ dataDir })).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The command as an operator runs it, with nothing of ours in its environment. */
function replay(data: string, ...words: string[]) {
  const ours = /^(DATABASE_URL|PORCHLIGHT_.*|NEXTAUTH_.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...words], {
    env: { ...env, PORCHLIGHT_DATA: data, NODE_ENV: 'test' },
    encoding: 'utf8',
  });
}

test('where there is no installation it says so, and makes none', () => {
  const { status, stdout, stderr } = replay('/nowhere/at/all');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('There is no Porchlight at /nowhere/at/all.');
});

test('in a folder where no Porchlight ever was it says so, and leaves the folder empty', () => {
  const empty = mkdtempSync(join(tmpdir(), 'porchlight-replay-empty-'));
  const { status, stderr } = replay(empty);
  const left = readdirSync(empty);
  rmSync(empty, { recursive: true, force: true });
  expect([status, left]).toEqual([1, []]);
  expect(stderr).toContain(`There is no Porchlight at ${empty}.`);
});

test('an installation that is not running is started, gone through, and put down again', async () => {
  await readKeys(dataDir, true);
  const embedded = await startEmbedded({ dataDir });
  await migrate(embedded.urls, null);
  await embedded.stop();
  const { status, stdout } = replay(dataDir);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^0 would move up, 0 down, 0 would stay\.$/m);
  expect(stdout).toMatch(/^Rules of now: rules-[0-9a-f]{12}-[0-9a-f]{8}\.$/m);
  expect(stdout).toContain('Nothing was changed.');
  expect(runningEmbedded(dataDir)).toBeNull();
});
