import { mkdirSync } from 'node:fs';
import { type APIRequestContext, expect, request } from '@playwright/test';
import { buildWhenNeeded } from '@/scripts/build';
import { CANARY, EMAIL, NEWCOMER, PHONE, STAFF, type Staff } from './callers';
import { cookiesOf, writeHouse } from './house';
import { startProduct } from './product';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Before all tests: the real product, built and started, with its first administrator set up by the printed link and three
 * colleagues who took up their invitations. After all: it stops when asked, and its log holds nothing anybody wrote.
 */
export default async function openTheHouse(): Promise<() => Promise<void>> {
  mkdirSync('tests/.out', { recursive: true });
  await buildWhenNeeded(say);
  const product = await startProduct();
  const setUpToken = /\/desk\/join\/(\S+)/.exec(product.said())?.[1];
  try {
    if (!setUpToken) throw new Error(`The start printed no link to set up the first administrator.\n${product.said()}`);
    const openInvitation = await furnish(product.origin, setUpToken);
    writeHouse({ origin: product.origin, setUpToken, openInvitation });
  } catch (fault) {
    await product.stop();
    throw fault;
  }
  return async () => {
    const code = await product.stop();
    const log = product.said();
    expect(code, `The product ended with ${code} when asked to stop.\n${log.slice(-2000)}`).toBe(0);
    for (const canary of [CANARY, CANARY.toLowerCase(), EMAIL, PHONE, PHONE.replace(/\D/g, '')])
      expect(log, 'The log holds something that somebody wrote.').not.toContain(canary);
    expect(log, 'A request failed on our side during the tests.').not.toContain('"level":50');
  };
}

/** Sets staff up through the doors of the desk, and keeps each one's cookies for the tests. Gives an invitation nobody took up. */
async function furnish(origin: string, setUpToken: string): Promise<string> {
  const { administrator } = STAFF;
  await join(origin, setUpToken, administrator);
  const ada = await signedIn(origin, 'administrator');
  for (const [who, role] of [
    ['admissions', 'admissions'],
    ['clinician', 'clinician'],
    ['leaving', 'admissions'],
  ] as const) {
    await join(origin, await invite(ada, STAFF[who], role), { password: STAFF[who].password });
    await (await signedIn(origin, who)).dispose();
  }
  const open = await invite(ada, NEWCOMER, 'clinician');
  await ada.dispose();
  return open;
}

async function invite(ada: APIRequestContext, { name, email }: { name: string; email: string }, roles: string) {
  const answer = await ada.post('/desk/staff/invite', { form: { name, email, roles } });
  const token = /\/desk\/join\/([^"&<\s]+)/.exec(await answer.text())?.[1];
  if (!token) throw new Error(`No invitation: ${answer.status()}`);
  return token;
}

const visitor = (origin: string): Promise<APIRequestContext> =>
  request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });

async function join(origin: string, token: string, given: { name?: string; email?: string; password: string }) {
  const context = await visitor(origin);
  const form = { ...given, again: given.password };
  const answer = await context.post(`/desk/join/${token}/set`, { form, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`Could not join: ${answer.status()} ${await answer.text()}`);
  await context.dispose();
}

/** Signs a member of staff in over plain HTTP, as the sign-in page's own form does it. */
async function signedIn(origin: string, who: Staff): Promise<APIRequestContext> {
  const context = await visitor(origin);
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json();
  const { email, password } = STAFF[who];
  const form = { email, password, csrfToken, callbackUrl: '/desk' };
  await context.post('/api/auth/callback/credentials', { form, maxRedirects: 0 });
  const { cookies } = await context.storageState({ path: cookiesOf(who) });
  if (!cookies.some(({ name }) => name.endsWith('session-token'))) throw new Error(`${who} could not sign in.`);
  return context;
}
