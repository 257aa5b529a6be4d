import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPartial } from './sent';
import { signIn, signInAs } from './sign-in';

const NOBODY = '00000000-0000-4000-8000-000000000000';

test('whoever is not signed in is sent to sign in, from every page of the desk', async ({ page }) => {
  for (const path of ['/desk', '/desk/staff', '/desk/account', '/desk/policy', `/desk/leads/${NOBODY}`]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/desk\/sign-in/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  }
});

test('a wrong password and an unknown address get one sentence; the right one opens the queue', async ({ page }) => {
  const { email, password, name } = STAFF.admissions;
  const said: string[] = [];
  for (const [who, what] of [
    [email, 'not the password at all'],
    ['nobody@example.org', password],
    ['', ''],
  ] as const) {
    await signIn(page, who, what);
    await expect(page).toHaveURL(/error/);
    said.push((await page.getByRole('main').textContent()) ?? '');
  }
  expect(new Set(said).size).toBe(1);
  await signIn(page, email.toUpperCase(), password);
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole('banner').getByText(name)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await page.goto('/desk');
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});

test('an address with something unseen in it gets the same sentence, and no address of ours tells what went wrong', async ({
  page,
  house,
}) => {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
  const caller = new HttpCaller(page.request, house.origin);
  for (const email of ['a\u0000b@example.org', 'a\nb@example.org', '\u202e@example.org']) {
    const form = { email, password: 'x', csrfToken, callbackUrl: '/desk' };
    const answer = await caller.post('/api/auth/callback/credentials', form);
    expect(answer.status()).toBe(302);
    await page.goto(answer.headers().location ?? '');
    await expect(page).toHaveURL(/\/desk\/sign-in\?error=refused$/);
    await expect(page.getByRole('main')).toContainText('do not go together');
  }
  for (const [error, said] of [
    ['away', 'our database is away for a moment'],
    ['fault', 'That is our fault'],
    ['select%20%22email%22', 'do not go together'],
  ] as const) {
    await page.goto(`/api/auth/error?error=${error}`);
    await expect(page.getByRole('main')).toContainText(said);
    expect(page.url()).not.toContain('select');
  }
});

test('of the sign-in library, only signing in is there', async ({ page, house }) => {
  const caller = new HttpCaller(page.request, house.origin);
  for (const path of ['session', 'providers', 'signout', 'verify-request', '_log', '%5Flog', 'callback/credentials'])
    expect((await page.request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status(), path).toBe(404);
  for (const path of ['_log', '%5Flog', '%5flog', 'session', 'signout', 'signin/credentials'])
    expect((await caller.post(`/api/auth/${path}`, { message: 'x' })).status(), path).toBe(404);
  const json = { 'content-type': 'application/json' };
  expect((await caller.post('/api/auth/callback/credentials', {}, json)).status()).toBe(415);
});

test('a session that was signed out is not opened again by its old cookie', async ({ page, house }) => {
  await signInAs(page, 'clinician');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Queue');
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto('/desk');
  await expect(page).toHaveURL(new RegExp(`^${house.origin}/desk/sign-in`));
});

test('a forged session cookie is nobody’s', async ({ page, house, context }) => {
  for (const value of ['x', 'eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0.', 'A'.repeat(2000)]) {
    await context.addCookies([{ name: 'next-auth.session-token', value, url: house.origin }]);
    await page.goto('/desk');
    await expect(page).toHaveURL(/sign-in/);
  }
});

test('an administrator manages staff and sees no lead', async ({ house, desk, page }) => {
  const name = await sendPartial(house);
  const id = await leadOf(await desk('admissions'), name);
  const ada = await desk('administrator');
  await ada.goto('/desk');
  await expect(ada).toHaveURL(/\/desk\/staff$/);
  await expect(ada.getByRole('table')).toContainText(STAFF.clinician.name);
  expect((await ada.goto(`/desk/leads/${id}`))?.status()).toBe(403);
  await expect(ada.getByRole('main')).toContainText('Your role does not permit this.');
  expect(await ada.content()).not.toContain(name);
  const caller = new HttpCaller(ada.request, house.origin);
  for (const [deed, form] of [
    ['claim', {}],
    ['note', { note: 'x' }],
    ['close', { disposition: 'not_now', nextStep: 'x' }],
  ] as const)
    expect((await caller.post(`/desk/leads/${id}/${deed}`, form)).status(), deed).toBe(403);
  expect((await page.request.get('/desk/live')).url()).toContain('/desk/sign-in');
  expect((await ada.request.get('/desk/live')).status()).toBeGreaterThanOrEqual(400);
});

test('admissions staff can’t manage staff, by page or by post', async ({ house, desk }) => {
  const ben = await desk('admissions');
  expect((await ben.goto('/desk/staff'))?.status()).toBe(403);
  await expect(ben.getByRole('main')).toContainText('Your role does not permit this.');
  expect(await ben.content()).not.toContain(STAFF.administrator.email);
  const caller = new HttpCaller(ben.request, house.origin);
  const form = { name: 'Mallory', email: 'mallory@example.org', roles: 'administrator' };
  expect((await caller.post('/desk/staff/invite', form)).status()).toBe(403);
  for (const deed of ['reset', 'disable', 'enable'])
    expect((await caller.post(`/desk/staff/${deed}`, { staffId: NOBODY })).status(), deed).toBe(403);
});

test('admissions staff can’t take the clinician’s decision', async ({ house, desk }) => {
  const ben = await desk('admissions');
  const id = await leadOf(ben, await sendPartial(house));
  const answer = await new HttpCaller(ben.request, house.origin).post(`/desk/leads/${id}/decide`, { told: 'Yes' });
  expect(answer.status()).toBe(403);
});

test('a lead that is none, or an address that is none, is not found', async ({ house, desk }) => {
  const ben = await desk('admissions');
  for (const id of [NOBODY, 'nothing', '%00', '1 or 1=1', '../staff/x']) {
    const answer = await ben.request.get(`/desk/leads/${encodeURIComponent(id)}`);
    expect(answer.status(), id).toBe(404);
  }
  const caller = new HttpCaller(ben.request, house.origin);
  expect((await caller.post(`/desk/leads/${NOBODY}/claim`, {})).status()).toBe(404);
  expect((await caller.post(`/desk/leads/${NOBODY}/nothing`, {})).status()).toBe(404);
  expect((await caller.post(`/desk/leads/nothing/claim`, {})).status()).toBeLessThan(500);
});

test('desk posts that are not ours as they stand are refused, signed in or not', async ({ house, desk, request }) => {
  const ben = await desk('admissions');
  const id = await leadOf(ben, await sendPartial(house));
  const note = `/desk/leads/${id}/note`;
  const caller = new HttpCaller(ben.request, house.origin);
  expect((await caller.post(note, { note: 'x', more: 'y' })).status()).toBe(400);
  expect(
    (
      await caller.post(note, [
        ['note', 'x'],
        ['note', 'y'],
      ])
    ).status(),
  ).toBe(400);
  expect((await caller.post(note, { note: '  ' })).status()).toBe(422);
  expect((await caller.post(note, { note: 'x' }, { origin: 'https://elsewhere.example.org' })).status()).toBe(403);
  expect((await caller.post(note, { note: 'x' }, { 'content-type': 'application/json' })).status()).toBe(415);
  expect((await caller.post(note, { note: 'x'.repeat(66_000) })).status()).toBe(413);
  const signedOut = await new HttpCaller(request, house.origin).post(note, { note: 'x' });
  expect([303, 401]).toContain(signedOut.status());
});

test('a link that was used, or never was, opens nothing', async ({ page, house }) => {
  expect((await page.request.get('/desk/join/%00')).status()).toBe(404);
  for (const token of [house.setUpToken, 'x'.repeat(43), 'x'.repeat(300)]) {
    await page.goto(`/desk/join/${token}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is not open');
    const caller = new HttpCaller(page.request, house.origin);
    const password = 'a long walk by the river';
    const form = { name: 'Mallory', email: 'mallory@example.org', password, again: password };
    expect((await caller.post(`/desk/join/${token}/set`, form)).status()).toBeGreaterThanOrEqual(400);
  }
});
