import type { BrowserContext, Page } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { toHelp, toName, toReach } from './ways';

const NAME = 'What should we call you?';
/** The page that Leave now leads to, as far as this machine can tell. */
const safePage = (context: BrowserContext) =>
  context.route(CENTRE.safeExit, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
const left = (page: Page) => expect(page).toHaveURL(CENTRE.safeExit);

test('Shift three times leaves, from inside a field too: the same post, and nothing stays', async ({
  caller,
  page,
  context,
}) => {
  await safePage(context);
  const walk = caller();
  await toHelp(walk, aName('Marisol'));
  await walk.back();
  await walk.on(5);
  await page.waitForLoadState();
  await walk.field('What number should we use?').focus();
  const post = page.waitForRequest((one) => one.method() === 'POST');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  expect(new URL((await post).url()).pathname).toBe('/en/leave');
  await left(page);
  expect(await context.cookies()).toEqual([]);
});

test('capitals are typed with Shift, and nobody is sent away for them', async ({ caller, page }) => {
  const walk = caller();
  await toName(walk);
  const field = walk.field(NAME);
  await field.focus();
  for (const letter of ['M', 'A', 'R', 'I']) await page.keyboard.press(`Shift+${letter}`);
  await expect(field).toHaveValue('MARI');
  await walk.next();
  await walk.on(5);
});

/** Neither in the page, nor where a browser keeps things, is anything that was typed. */
async function nothingOf(typed: readonly string[], page: Page): Promise<void> {
  const shown = await page.content();
  const values = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => 'value' in one && one.value));
  for (const one of typed) expect([shown, ...values].filter((text) => `${text}`.includes(one))).toEqual([]);
  expect(await page.locator(':checked').count()).toBe(0);
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
}

test('the page is empty at once, however late the answer; then nothing typed is there on Back, nor in a new tab', async ({
  caller,
  page,
  context,
}) => {
  await safePage(context);
  const walk = caller();
  const typed = [aName('Marisol'), PHONE] as const;
  await toReach(walk, typed[0]);
  await walk.goTo(4);
  await expect(walk.field(NAME)).toHaveValue(typed[0]);
  await walk.goTo(5);
  await walk.tick('Text me');
  await walk.fill('What number should we use?', typed[1]);
  let answer = () => {};
  const late = new Promise<void>((done) => {
    answer = done;
  });
  await context.route('**/leave', async (route) => {
    await late;
    await route.continue();
  });
  await walk.leaveNow();
  await expect(page.locator('body')).toHaveCount(0);
  await left(page);
  answer();
  await expect.poll(() => context.cookies()).toEqual([]);
  await page.goBack();
  // The page one left from stands no more in the history. The one before it knows of nobody.
  await walk.on(1);
  await nothingOf(typed, page);
  await page.close();
  const again = await context.newPage();
  await again.goto('/en/form/4');
  await expect(again).toHaveURL(/\/en\/form\/1\?none=1$/);
  await nothingOf(typed, again);
});

test('that the keys leave is said where they do: on a page that is only read too', async ({ page, context }) => {
  await safePage(context);
  const said = page.getByText('you can also press Shift three times');
  await page.goto('/nothing');
  await expect(said).toHaveCount(0);
  await page.goto('/en/form/1');
  await expect(said).toBeVisible();
  await page.goto('/en/learn/baclofen');
  await expect(said).toBeVisible();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await left(page);
});
