import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '@/scripts/database';
import { readKeys } from '@/scripts/installation';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-alone-'));
  for (const name of ['PORCHLIGHT_DESK_PUBLIC_KEY', 'PORCHLIGHT_DESK_PRIVATE_KEY', 'PORCHLIGHT_CODE_SALT'])
    vi.stubEnv(name, undefined);
  for (const name of [
    'NEXTAUTH_SECRET',
    'DATABASE_URL',
    'PORCHLIGHT_PUBLIC_DATABASE_URL',
    'PORCHLIGHT_DESK_DATABASE_URL',
  ])
    vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the public side alone makes no key of the desk and no secret of its cookies, and reads none', async () => {
  vi.stubEnv('PORCHLIGHT_SIDE', 'public');
  await readKeys(folder, true);
  expect(readdirSync(join(folder, 'keys'))).toEqual(['porchlight-code-salt']);
  for (const name of ['porchlight-desk-private-key', 'nextauth-secret']) writeFileSync(join(folder, 'keys', name), 'x');
  await readKeys(folder, true);
  expect(process.env.PORCHLIGHT_DESK_PRIVATE_KEY).toBeUndefined();
  expect(process.env.NEXTAUTH_SECRET).toBeUndefined();
});

test('the desk makes all of it', async () => {
  vi.stubEnv('PORCHLIGHT_SIDE', 'desk');
  await readKeys(folder, true);
  expect(readdirSync(join(folder, 'keys'))).toHaveLength(4);
  expect(process.env.NEXTAUTH_SECRET).toBeDefined();
});

test('the public side alone starts no database and migrates none: it is told which one, or does not start', async () => {
  vi.stubEnv('PORCHLIGHT_SIDE', 'public');
  vi.stubEnv('DATABASE_URL', 'postgres://owner:secret@127.0.0.1:1/none');
  const open = () => openDatabase(folder, () => undefined);
  await expect(open()).rejects.toThrow('needs PORCHLIGHT_PUBLIC_DATABASE_URL');
  vi.stubEnv('PORCHLIGHT_PUBLIC_DATABASE_URL', 'postgres://porchlight_public:x@127.0.0.1:1/none');
  expect(await open()).toMatchObject({ urls: { owner: '', desk: '', jobs: '' }, embedded: null });
  expect(readdirSync(folder)).toEqual([]);
  expect(process.env.PORCHLIGHT_DESK_DATABASE_URL).toBeUndefined();
});
