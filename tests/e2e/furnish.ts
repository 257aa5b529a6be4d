import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { type APIRequestContext, type BrowserContext, request } from '@playwright/test';
import { NEWCOMER, STAFF, type Staff } from './callers';
import { cookiesOf } from './house';

/** Sets staff up through the doors of the desk, and keeps each one's cookies for the tests. Gives an invitation nobody took up. */
export async function furnish(origin: string, setUpToken: string, fileOf = cookiesOf): Promise<string> {
  const { administrator } = STAFF;
  await join(origin, setUpToken, administrator);
  const ada = await signedIn(origin, 'administrator', fileOf);
  for (const [who, role] of [
    ['admissions', 'admissions'],
    ['clinician', 'clinician'],
    ['supervisor', 'supervisor'],
    ['billing', 'billing'],
    ['auditor', 'auditor'],
    ['leaving', 'admissions'],
  ] as const) {
    await join(origin, await invite(ada, STAFF[who], role), { password: STAFF[who].password });
    await (await signedIn(origin, who, fileOf)).dispose();
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
async function signedIn(origin: string, who: Staff, fileOf: typeof cookiesOf): Promise<APIRequestContext> {
  const context = await visitor(origin);
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json();
  const { email, password } = STAFF[who];
  const form = { email, password, csrfToken, callbackUrl: '/desk' };
  await context.post('/api/auth/callback/credentials', { form, maxRedirects: 0 });
  const state = await context.storageState();
  if (!state.cookies.some(({ name }) => name.endsWith('session-token'))) throw new Error(`${who} could not sign in.`);
  // Whole at once: another worker may be reading it.
  const whole = `${fileOf(who)}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(state));
  renameSync(whole, fileOf(who));
  return context;
}

/** Half of what a sign-in lasts while nobody does anything. */
const KEPT_MS = 7.5 * 60_000;

/** The cookies of a signed-in member of staff; of a new sign-in, where the last one may have ended for want of use. */
export async function cookiesFor(who: Staff, origin: string): Promise<Awaited<ReturnType<BrowserContext['cookies']>>> {
  if (Date.now() - statSync(cookiesOf(who)).mtimeMs > KEPT_MS) await (await signedIn(origin, who, cookiesOf)).dispose();
  return JSON.parse(readFileSync(cookiesOf(who), 'utf8')).cookies;
}
