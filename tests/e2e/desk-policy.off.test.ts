import { readFileSync, rmSync } from 'node:fs';
import { type APIRequestContext, type APIResponse, request as requests } from '@playwright/test';
import { DEED_NAMES, may, ROLES, type Role } from '@/domain/lead/roles';
import { isFit } from './axe';
import type { STAFF } from './callers';
import { expect, test } from './fixtures';
import { furnish } from './furnish';
import { cookiesOf } from './house';
import { HttpCaller } from './http-caller';
import { addressesOnDisk, DOORS, DOORS_THAT_DO, type Door, isKnown } from './policy-doors';
import { type Product, startProduct } from './product';
import { leadOf, sendPartial } from './sent';
import { productWithoutProxy } from './without-proxy';

// Every cell of the policy at its doors: each deed, at each page and door that asks for it, by each role, by nobody, and by a
// forged cookie. Who may, is told that there is no such lead (or colleague); who may not, is told that.

type Answer = Pick<APIResponse, 'status' | 'headers'>;

async function ask({ request, origin }: HttpCaller, { path, form }: Door): Promise<Answer> {
  if (form) return new HttpCaller(request, origin).post(path, form);
  if (path !== '/desk/live') return request.get(path, { maxRedirects: 0 });
  // A stream goes on for as long as it may: what it begins with is enough.
  const { cookies } = await request.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const enough = new AbortController();
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual', signal: enough.signal });
  enough.abort();
  return { status: () => answer.status, headers: () => Object.fromEntries(answer.headers) };
}

const ALLOWED = [200, 303, 307, 404, 409, 422];
const MEMBER: Readonly<Record<Role, keyof typeof STAFF>> = {
  administrator: 'administrator',
  admissions: 'admissions',
  clinician: 'clinician',
  supervisor: 'supervisor',
  billing: 'billing',
  auditor: 'auditor',
};

const FORGED = {
  name: 'next-auth.session-token',
  value: 'forged',
  domain: 'localhost',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Lax' as const,
};

const saysNothing = (answer: Answer, why: string): void => {
  expect([303, 307, 401], why).toContain(answer.status());
  if (answer.status() !== 401) expect(answer.headers().location, why).toContain('/desk/sign-in');
};

function holds(role: Role, { deed, path }: Door, answer: Answer, why: string): void {
  const [status, { location = '' }] = [answer.status(), answer.headers()];
  if (may([role], deed)) {
    expect(ALLOWED, why).toContain(status);
    if (deed !== 'session.own') expect(location, why).not.toContain('/desk/sign-in');
  }
  // The queue's page sends whoever has none to what they do have.
  else if (path === '/desk')
    expect(location, why).toContain(may([role], 'staff.list') ? '/desk/staff' : '/desk/account');
  else expect(status, why).toBe(403);
}

async function everyCell(origin: string, cookies: (role: Role) => string, doors: readonly Door[]): Promise<void> {
  const asking = async (
    from: Parameters<typeof requests.newContext>[0],
    each: (caller: HttpCaller, door: Door) => Promise<void>,
  ) => {
    const context: APIRequestContext = await requests.newContext({ baseURL: origin, ...from });
    for (const door of doors) await each(new HttpCaller(context, origin), door);
    await context.dispose();
  };
  const named = (who: string, { deed, path, form }: Door) => `${who}: ${deed}, ${form ? 'POST' : 'GET'} ${path}`;
  const nobody = (who: string) => async (caller: HttpCaller, door: Door) =>
    saysNothing(await ask(caller, door), named(who, door));
  await asking({}, nobody('nobody'));
  await asking({ storageState: { cookies: [FORGED], origins: [] } }, nobody('forged'));
  const each = ROLES.map((role) =>
    asking({ storageState: JSON.parse(readFileSync(cookies(role), 'utf8')) }, async (caller, door) =>
      holds(role, door, await ask(caller, door), named(role, door)),
    ),
  );
  await Promise.all(each);
}

test('every page and door of the desk on disk is in the table, and every deed of the policy has one', () => {
  expect(addressesOnDisk().filter((address) => !isKnown(address))).toEqual([]);
  expect(DEED_NAMES.filter((deed) => !DOORS.some((door) => door.deed === deed))).toEqual([]);
});

test('every cell of the policy holds at its door', async ({ house }) => {
  test.setTimeout(180_000);
  await everyCell(house.origin, (role) => cookiesOf(MEMBER[role]), DOORS);
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

  // Nobody sends to this house: in the others somebody always waits.
  test('where nobody waits that is said, and when the last lead came, in a page that everybody can use', async ({
    browser,
    house,
  }) => {
    test.setTimeout(180_000);
    const here = { baseURL: product.origin, storageState: fileOf('admissions'), javaScriptEnabled: true };
    const context = await browser.newContext(here);
    const page = await context.newPage();
    const empty = page.getByText(/^Nobody is waiting\./);
    await page.goto('/desk');
    await expect(empty).toHaveText('Nobody is waiting. No lead has come yet.');
    await isFit(page);
    const name = await sendPartial({ ...house, origin: product.origin });
    const closing = { disposition: 'not_now', nextStep: 'Has our number.' };
    const staff = new HttpCaller(page.request, product.origin);
    expect((await staff.post(`/desk/leads/${await leadOf(page, name)}/close`, closing)).status()).toBe(303);
    await page.goto('/desk');
    await expect(empty).toHaveText(/^Nobody is waiting\. The last lead came .+\.$/);
    await isFit(page);
    await context.close();
  });

  test('every cell of the policy holds all the same', async () => {
    test.setTimeout(180_000);
    await everyCell(product.origin, (role) => fileOf(MEMBER[role]), [...DOORS, ...DOORS_THAT_DO]);
  });
});
