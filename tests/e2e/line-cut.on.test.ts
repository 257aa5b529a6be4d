import type { Page, Route } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { nextPost, toSubstances } from './kinder';
import { leadOf } from './sent';
import { toCheck, toName, toReach } from './ways';

// The line drops when somebody sends. Our own script keeps the page and what was typed, says so, and tries again.

test.use({ lineDrops: true });

const NAME = 'What should we call you?';
const notice = (page: Page) => page.getByText('This did not go through yet.');
const posts = (page: Page): string[] => {
  const seen: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && seen.push(one.postData() ?? ''));
  return seen;
};
/** The server takes it in full; its answer never comes. */
const answerLost = async (route: Route) => {
  await route.fetch({ maxRedirects: 0 });
  await route.abort();
};

test('no line at the press of Continue: it is said, the answer stays, and goes out when the line is back', async ({
  caller,
  page,
  context,
}) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, name);
  await context.setOffline(true);
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', `tel:${CENTRE.phone.e164}`);
  await expect(walk.field(NAME)).toHaveValue(name);
  await walk.on(4);
  await context.setOffline(false);
  await walk.on(5);
  await walk.back();
  await expect(walk.field(NAME)).toHaveValue(name);
});

test('it is said in Spanish too', async ({ caller, page, context }) => {
  await toName(caller('es'));
  await context.setOffline(true);
  await caller('es').next();
  await expect(page.getByRole('status')).toContainText('Sus respuestas siguen en esta página.');
  await expect(page.getByRole('button', { name: 'Intentar ahora' })).toBeVisible();
  await context.setOffline(false);
});

test('what is typed while waiting goes along, and "Try again now" waits for nothing', async ({ caller, page }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, 'Mari');
  await page.route('**/answer', (route) => route.abort(), { times: 1 });
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await walk.fill(NAME, name);
  await page.getByRole('button', { name: 'Try again now' }).click();
  await walk.on(5);
  await walk.back();
  await expect(walk.field(NAME)).toHaveValue(name);
});

test('another button may be pressed while waiting: then that is what is meant', async ({ caller, page }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, name);
  await page.route('**/answer', (route) => route.abort(), { times: 1 });
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await walk.back();
  await walk.on(3);
  await walk.next();
  await expect(walk.field(NAME)).toHaveValue(name);
});

test('a gateway that cannot reach us is no answer: the page stays, and it is tried again by itself', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toName(walk);
  await walk.fill(NAME, aName('Marisol'));
  await page.route('**/answer', (route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }), { times: 1 });
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await walk.on(5);
});

test('an answer that does not come: that it is sending is said, then that it was not sent, and it is tried again', async ({
  caller,
  page,
}) => {
  await page.clock.install();
  const walk = caller();
  await toName(walk);
  const sent = posts(page);
  await page.route('**/answer', () => {}, { times: 1 });
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.clock.fastForward(1_500);
  await expect(page.getByRole('status')).toContainText('Sending…');
  await expect(notice(page)).toBeHidden();
  await page.clock.fastForward(15_000);
  await expect(notice(page)).toBeVisible();
  expect(sent).toHaveLength(1);
  await page.clock.fastForward(2_500);
  await walk.on(5);
  expect(sent).toHaveLength(2);
});

test('more text than a page can take is said on the page itself, with the text still there', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toName(walk);
  const long = 'x'.repeat(70_000);
  await walk.fill(NAME, long);
  await walk.next();
  await expect(page.getByRole('status')).toContainText('more text than one page can take');
  await expect(walk.field(NAME)).toHaveValue(long);
  const name = aName('Marisol');
  await walk.fill(NAME, name);
  await walk.next();
  await walk.on(5);
});

test('an answer lost on its way back is asked for again, with the very same first post, and makes one lead', async ({
  page,
  context,
  desk,
}) => {
  const name = aName('Once');
  const sent = posts(page);
  await page.goto('/en/call-me');
  await page.getByRole('textbox', { name: NAME }).fill(name);
  await page.getByRole('textbox', { name: 'How can we reach you?' }).fill(PHONE);
  await page.route(
    '**/call-me/send',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      // The cookie was in the answer, so it is lost with it.
      await context.clearCookies();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Contact me' }).click();
  await expect(notice(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/status$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We got it. We will try to reach you.');
  expect(sent).toHaveLength(2);
  expect(new URLSearchParams(sent[0]).get('key')).toMatch(/^[\w-]{43}$/);
  expect(sent[1]).toBe(sent[0]);
  expect(await leadOf(await desk('admissions'), name)).toMatch(/^[0-9a-f-]{36}$/);
});

test('the same with the whole intake', async ({ caller, page, desk }) => {
  const walk = caller();
  const name = aName('Once');
  await toCheck(walk, name);
  await page.route('**/answer', answerLost, { times: 1 });
  await walk.send();
  await expect(notice(page)).toBeVisible();
  await walk.on(13);
  expect(await leadOf(await desk('admissions'), name)).toMatch(/^[0-9a-f-]{36}$/);
});

test('a button pressed twice in haste posts once', async ({ caller, page }) => {
  const walk = caller();
  await toReach(walk, aName('Twice'));
  await walk.tick('I’ll contact you');
  const sent = posts(page);
  await page.getByRole('button', { name: 'Continue', exact: true }).dblclick();
  await walk.on(6);
  expect(sent).toHaveLength(1);
});

test('a script posts what the browser alone would have posted, to the letter', async ({ caller, page }) => {
  const walk = caller();
  await toSubstances(walk);
  const typed = page.getByRole('textbox', { name: 'Or type what you call it' });
  const write = async () => {
    await expect(page.getByRole('searchbox', { name: 'Look it up' })).toBeVisible();
    await typed.fill('one & two\ngribble = ñ “x”');
    const post = page.waitForRequest((one) => one.method() === 'POST');
    await walk.next();
    await walk.on(8);
    // Each page offers a key of its own.
    return (await post).postData()?.replace(/key=[\w-]{43}&/, '');
  };
  const byScript = await write();
  // Without the script that sends, which comes before that of the question itself, the browser alone does it.
  await page.goto('/en/form/7');
  const scripts = page.locator('head script[src^="/own/"]');
  await expect(scripts).toHaveCount(2);
  const sending = await scripts.first().evaluate((script) => (script as HTMLScriptElement).src);
  await page.route(sending, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/en/form/7');
  expect(await write()).toBe(byScript);
  expect(byScript).toContain('%0D%0A');
});

test('where rows come and go, what is held back is not sent, and what is sent is kept when the line drops', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toSubstances(walk);
  await expect(page.getByRole('searchbox', { name: 'Look it up' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alcohol' }).first().check();
  await page.route('**/answer', (route) => route.abort(), { times: 1 });
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Alcohol' }).first()).toBeChecked();
  const again = nextPost(page);
  await page.getByRole('button', { name: 'Try again now' }).click();
  expect((await again).getAll('named')).toEqual(['alcohol']);
  await walk.on(8);
});

test('errors come back as they do without script: focused, and with the answers kept', async ({ caller, page }) => {
  const walk = caller();
  await toReach(walk, aName('Marisol'));
  await walk.tick('Call me');
  await walk.fill('What number should we use?', '12');
  await walk.next();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(walk.field('What number should we use?')).toHaveValue('12');
});

test('nothing is stored in the browser by any of it', async ({ caller, page, context }) => {
  const walk = caller();
  await toName(walk);
  await page.route('**/answer', (route) => route.abort(), { times: 1 });
  await walk.fill(NAME, aName('Marisol'));
  await walk.next();
  await expect(notice(page)).toBeVisible();
  await walk.on(5);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    readable: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, readable: '' });
  expect((await context.cookies()).every(({ httpOnly, expires }) => httpOnly && expires === -1)).toBe(true);
});
