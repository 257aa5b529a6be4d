import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { join, readLink } from '@/operations/join';
import { freshDatabase } from '../fresh-database';
import { ada, emailOf, passwordOf, signInAs, VISITOR } from '../people';
import { deedsOf, during } from './log-of';

const { owner, urls } = await freshDatabase();
await ada();

/** The command, with no more of an environment than this. */
function command(env: Readonly<Record<string, string>>) {
  const words = ['--import', 'tsx', 'scripts/administrator.ts'];
  const { PATH, HOME } = process.env;
  const bare = { PATH, HOME, NODE_ENV: 'production' as const, PORCHLIGHT_DATA: '/nowhere/at/all' };
  return spawnSync(process.execPath, words, { env: { ...bare, ...env }, encoding: 'utf8' });
}
const keys = Object.fromEntries(
  ['PORCHLIGHT_DESK_PUBLIC_KEY', 'PORCHLIGHT_DESK_PRIVATE_KEY', 'PORCHLIGHT_CODE_SALT', 'NEXTAUTH_SECRET'].map(
    (name) => [name, process.env[name] ?? ''],
  ),
);
const installed = {
  ...keys,
  PORCHLIGHT_DESK_DATABASE_URL: urls.desk,
  PORCHLIGHT_ORIGINS: 'https://desk.example.org',
};

test('whoever has the machine is given a link that works once; both are in the log', async () => {
  const { result, log } = await during(owner, async () => command(installed));
  expect([result.status, result.stderr]).toEqual([0, '']);
  expect(deedsOf(log)).toEqual(['setup.recovery_offered']);
  const [, token = ''] = /^.*https:\/\/desk\.example\.org\/desk\/join\/(\S+)$/m.exec(result.stdout) ?? [];
  expect(await readLink({ actor: VISITOR, input: { token } })).toMatchObject({ kind: 'good', link: 'recover' });
  const input = { token, name: 'Inga', email: emailOf('Inga'), password: passwordOf('Inga') };
  const taken = await during(owner, () => join({ actor: VISITOR, input }));
  expect([taken.result, deedsOf(taken.log)]).toEqual([{ kind: 'joined' }, ['setup.recovered']]);
  expect(await signInAs('Inga')).toMatchObject({ kind: 'staff' });
});

test('where there is no desk it says so, and makes nothing', () => {
  const nowhere = command({});
  expect([nowhere.status, nowhere.stdout]).toEqual([1, '']);
  expect(nowhere.stderr).toBe('There is no Porchlight at /nowhere/at/all. Set PORCHLIGHT_DATA to where it is.\n');
  const publicSide = command({ ...installed, PORCHLIGHT_SIDE: 'public' });
  expect([publicSide.status, publicSide.stdout]).toEqual([1, '']);
  expect(publicSide.stderr).toMatch(/desk is not installed here/);
});
