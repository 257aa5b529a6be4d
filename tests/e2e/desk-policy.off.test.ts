import { readFileSync, rmSync } from 'node:fs';
import { type APIRequestContext, type APIResponse, request as requests } from '@playwright/test';
import { DEED_NAMES, type Deed, may, ROLES, type Role } from '@/domain/lead/roles';
import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { furnish } from './furnish';
import { cookiesOf } from './house';
import { HttpCaller } from './http-caller';
import { type Product, startProduct } from './product';
import { productWithoutProxy } from './without-proxy';

// Every cell of the policy at its door: each deed, asked by each role, by nobody, and by a forged cookie. Who may, is told
// that there is no such lead (or colleague); who may not, is told that.

const NOBODY = '00000000-0000-4000-8000-000000000000';
const SOMEBODY = '00000000-0000-4000-8000-000000000001';
type Ask = (caller: HttpCaller) => Promise<APIResponse>;

const get =
  (path: string): Ask =>
  ({ request }) =>
    request.get(path, { maxRedirects: 0 });
const lead =
  (deed: string, form: Record<string, string> = {}): Ask =>
  (caller) =>
    caller.post(`/desk/leads/${NOBODY}/${deed}`, form);
const staff =
  (deed: string, form: Record<string, string> = { staffId: NOBODY }): Ask =>
  (caller) =>
    caller.post(`/desk/staff/${deed}`, form);

const rules =
  (deed: string): Ask =>
  (caller) =>
    caller.post(`/desk/rules/${deed}`, { rule: 'T99', reason: 'x' });

const story =
  (deed: string, form: Record<string, string>): Ask =>
  (caller) =>
    caller.post(`/desk/stories/${deed}`, form);

const settings =
  (deed: string, form: Record<string, string>): Ask =>
  (caller) =>
    caller.post(`/desk/settings/${deed}`, form);

/** Each deed at its door. */
const ASK: Readonly<Record<Deed, Ask>> = {
  'lead.list': get('/desk'),
  'lead.find': (caller) => caller.post('/desk/find/ask', { text: ' ' }),
  'lead.open': get(`/desk/leads/${NOBODY}`),
  'lead.take_call': get('/desk/call'),
  'lead.claim': lead('claim'),
  'lead.release': lead('release'),
  'lead.assign': lead('assign', { to: NOBODY }),
  'lead.snooze': lead('snooze', { length: 'm15', reason: 'x' }),
  'lead.undo': lead('undo', { batch: NOBODY }),
  'lead.log_contact': lead('contact', { way: 'call', outcome: 'no_answer' }),
  'lead.override_contact': lead('override', { way: 'call', reason: 'asked' }),
  'lead.note': lead('note', { note: 'x' }),
  'lead.dismiss_finding': lead('dismiss', { rule: 'T12', parcelId: NOBODY, reason: 'x' }),
  'lead.screen': lead('screen', { instrument: 'phq9', 'item-interest': '1' }),
  'lead.note_of_others': lead('change-colleagues-note', { noteId: NOBODY, basedOn: '1', note: 'x' }),
  'lead.change_urgency': lead('urgency', { urgency: 'routine', reason: 'x' }),
  'lead.advance': lead('advance'),
  'lead.decide': lead('decide', { told: 'x' }),
  'lead.close': lead('close', { disposition: 'not_now', nextStep: 'x' }),
  'lead.reopen': lead('reopen', { why: 'x' }),
  'lead.print': get(`/desk/leads/${NOBODY}/face-sheet`),
  'person.see': get(`/desk/leads/${NOBODY}/person`),
  'person.merge': lead('same', { other: SOMEBODY }),
  'person.unmerge': lead('take-apart', { batch: NOBODY }),
  // Without a reason: nothing is taken, and who may is told so.
  'queue.export': (caller) => caller.post('/desk/queue/export', { look: '', reason: ' ' }),
  'handover.read': get('/desk/handover'),
  'task.list': get('/desk/tasks'),
  'task.make': lead('task', { task: 'x', owner: NOBODY, length: 'h1' }),
  'task.change': (caller) => caller.post('/desk/tasks/done', { task: NOBODY }),
  'view.save': (caller) => caller.post('/desk/queue/delete-view', { view: NOBODY }),
  'view.save_team': (caller) => caller.post('/desk/queue/save-view', { name: ' ', look: '', team: 'yes' }),
  'staff.list': get('/desk/staff'),
  // Somebody who is here already: nobody is invited, and who may is told so.
  'staff.invite': staff('invite', { name: 'x', email: STAFF.clinician.email, roles: 'clinician' }),
  'staff.reset': staff('reset'),
  'staff.disable': staff('disable'),
  'staff.enable': staff('enable'),
  'rules.read': get('/desk/rules'),
  'rules.retire': rules('retire'),
  'audit.read': get('/desk/audit'),
  'story.list': get('/desk/stories'),
  // Nothing is shown by it: no day has come on which this was signed.
  'story.publish': story('publish', {
    version: '1',
    person: 'x',
    shownName: '',
    language: 'en',
    words: 'x',
    way: 'screen',
    signedOn: '9999-01-01',
    until: '',
    signed: 'yes',
  }),
  'story.withdraw': story('withdraw', { storyId: NOBODY }),
  'settings.read': get('/desk/settings'),
  // Nothing is set or added by these: what they name is out of range, or is not there.
  'settings.change': settings('clocks', { firstAttemptTarget: '0', firstAttemptCeiling: '0', lockMinutes: '0' }),
  'settings.thresholds': settings('thresholds', { sameHourMinutes: '0', heavyDrinksPerDay: '0', dailyDaysIn30: '0' }),
  'oncall.change': settings('on-call', { staffId: NOBODY, days: '1', from: 'x', to: 'x' }),
  'session.own': get('/desk/account'),
};

/** Every page and door of a call: each asks for the same deed by itself. */
const OF_A_CALL: readonly Ask[] = [
  ...['', '/en', '/en/1', '/en/8/1', '/es/help-now', '/en/code'].map((path) => get(`/desk/call${path}`)),
  (caller) => caller.post('/desk/call/begin', { language: 'en' }),
  (caller) => caller.post('/desk/call/en/4/answer', { name: 'x' }),
  (caller) => caller.post('/desk/call/es/code/keep', {}),
  (caller) => caller.post('/desk/call/end', {}),
];

const ALLOWED = [200, 404, 422];
const MEMBER: Readonly<Record<Role, keyof typeof STAFF>> = {
  administrator: 'administrator',
  admissions: 'admissions',
  clinician: 'clinician',
  supervisor: 'supervisor',
  billing: 'billing',
  auditor: 'auditor',
};

const sayNothing = async (answer: APIResponse, why: string) => {
  expect([303, 307, 401], why).toContain(answer.status());
  if (answer.status() !== 401) expect(answer.headers().location, why).toContain('/desk/sign-in');
};

async function everyCell(origin: string, cookies: (role: Role) => string): Promise<void> {
  const asking = async (cookie: string | null, ask: (caller: HttpCaller) => Promise<void>) => {
    const storageState = cookie === null ? undefined : JSON.parse(readFileSync(cookie, 'utf8'));
    const context: APIRequestContext = await requests.newContext({ baseURL: origin, storageState });
    await ask(new HttpCaller(context, origin));
    await context.dispose();
  };
  const doors = DEED_NAMES.map((deed) => [deed, ASK[deed]] as const);
  for (const role of ROLES)
    await asking(cookies(role), async (caller) => {
      for (const [deed, ask] of doors) {
        const answer = await ask(caller);
        const why = `${role}: ${deed}`;
        if (may([role], deed)) expect(ALLOWED, why).toContain(answer.status());
        // The queue's page sends whoever has none to what they do have.
        else if (deed === 'lead.list')
          expect(answer.headers().location, why).toContain(may([role], 'staff.list') ? '/desk/staff' : '/desk/account');
        else expect(answer.status(), why).toBe(403);
      }
    });
  for (const role of ROLES)
    await asking(cookies(role), async (caller) => {
      for (const [at, ask] of OF_A_CALL.entries()) {
        const expected = may([role], 'lead.take_call') ? [200, 303, 307] : [403];
        expect(expected, `${role}: of a call, ${at}`).toContain((await ask(caller)).status());
      }
    });
  await asking(null, async (caller) => {
    for (const [at, ask] of OF_A_CALL.entries()) await sayNothing(await ask(caller), `nobody: of a call, ${at}`);
    for (const [deed, ask] of doors) await sayNothing(await ask(caller), `nobody: ${deed}`);
    const forged = new HttpCaller(
      await requests.newContext({ baseURL: origin, extraHTTPHeaders: { cookie: 'next-auth.session-token=forged' } }),
      origin,
    );
    for (const [deed, ask] of doors) await sayNothing(await ask(forged), `forged: ${deed}`);
    await forged.request.dispose();
  });
}

test('every cell of the policy holds at its door', async ({ house }) => {
  test.setTimeout(180_000);
  await everyCell(house.origin, (role) => cookiesOf(MEMBER[role]));
});

test.describe('with proxy.ts taken out', () => {
  let product: Product;
  let folder: string;
  const fileOf = (who: keyof typeof STAFF): string => cookiesOf(who).replace(/\.cookies/, '.without-proxy.cookies');

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = productWithoutProxy();
    product = await startProduct({}, folder);
    await furnish(product.origin, /\/desk\/join\/(\S+)/.exec(product.said())?.[1] ?? '', fileOf);
  });
  test.afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing turns anybody away before the page itself', async ({ request, house }) => {
    const early = await request.get(`${house.origin}/desk/no-such-page`, { maxRedirects: 0 });
    expect(early.status(), 'with it').toBe(303);
    const late = await request.get(`${product.origin}/desk/no-such-page`, { maxRedirects: 0 });
    expect(late.status(), 'without it').toBe(404);
  });

  test('every cell of the policy holds all the same', async () => {
    test.setTimeout(180_000);
    await everyCell(product.origin, (role) => fileOf(MEMBER[role]));
  });
});
