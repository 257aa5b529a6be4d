import { afterEach, describe, expect, test } from 'vitest';
import { GET, POST } from '@/app/api/auth/[...nextauth]/route';
import { authOptions } from '@/auth';
import { connect, freshDatabase } from '../fresh-database';
import { ada, emailOf, passwordOf } from '../people';

const { owner } = await freshDatabase();
await ada();

const at = (path: string, init?: RequestInit): [Request, { params: Promise<{ nextauth: string[] }> }] => [
  new Request(`http://porchlight.example.org/api/auth/${path}`, init),
  { params: Promise.resolve({ nextauth: (path.split('?')[0] ?? '').split('/').map(decodeURIComponent) }) },
];

describe('of the sign-in library', () => {
  test.each([
    ...['session', 'providers', 'signout', 'verify-request', '_log', '%5Flog', 'callback', 'callback/credentials'],
    ...['signin/credentials', 'csrf/x', 'error/x', ''],
  ])('nothing is shown at %j', async (path) => {
    expect((await GET(...at(path))).status).toBe(404);
  });

  test.each(['_log', '%5Flog', 'session', 'signout', 'signin', 'signin/credentials', 'csrf', 'callback/x', 'callback'])(
    'nothing is taken at %j',
    async (path) => {
      expect((await POST(...at(path, { method: 'POST', body: 'x=1' }))).status).toBe(404);
    },
  );

  test.each(['{', 'null', '[]'])('JSON is not taken: %s', async (body) => {
    const headers = { 'Content-Type': 'application/json' };
    expect((await POST(...at('callback/credentials', { method: 'POST', headers, body }))).status).toBe(415);
  });

  test.each([
    ['away', 'away'],
    ['fault', 'fault'],
    ['CredentialsSignin', 'refused'],
    [encodeURIComponent('select "email" from staff\r\nwrenfield@example.org'), 'refused'],
  ])('an error %j leads to the page as %s', async (told, error) => {
    const answer = await GET(...at(`error?error=${told}`));
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/desk/sign-in?error=${error}`]);
  });
});

describe('signing in', () => {
  const authorize = async (name: string): Promise<unknown> => {
    const [provider] = authOptions().providers;
    if (provider?.type !== 'credentials') throw new Error('There is no way to sign in.');
    const given = provider.options as { authorize: (given: Record<string, string>) => Promise<unknown> };
    return given.authorize({ email: emailOf(name), password: passwordOf(name) });
  };
  const pools = () => globalThis.porchlightPools;
  const before = pools()?.desk;
  afterEach(() => {
    if (before) globalThis.porchlightPools = { ...pools(), desk: before };
  });

  test('gives a session, or nothing', async () => {
    expect(await authorize('Ada')).toMatchObject({ id: expect.any(String) });
    expect(await authorize('Nobody')).toBeNull();
  });

  test('while the database fails says one word, and not whose address it was', async () => {
    await owner`REVOKE SELECT ON porchlight.staff FROM porchlight_desk`;
    await expect(authorize('Ada')).rejects.toThrow(/^fault$/);
    await owner`GRANT SELECT ON porchlight.staff TO porchlight_desk`;
  });

  test('while the database is away says so', async () => {
    const nowhere = connect('postgres://nobody:none@127.0.0.1:1/none');
    globalThis.porchlightPools = { ...pools(), desk: nowhere };
    await expect(authorize('Ada')).rejects.toThrow(/^away$/);
    await nowhere.end();
  });
});
