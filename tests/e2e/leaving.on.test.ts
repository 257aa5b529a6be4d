import type { BrowserContext, Page } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { aName } from './callers';
import { expect, test } from './fixtures';
import { toHelp, toName } from './ways';

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

test('the page is empty at once, whatever the line does, and Back shows nothing of it', async ({
  caller,
  page,
  context,
}) => {
  await safePage(context);
  const walk = caller();
  await toName(walk);
  await walk.goTo(3);
  await walk.goTo(4);
  await walk.fill(NAME, aName('Marisol'));
  // The server does not answer at all.
  await page.route('**/leave', () => {});
  await walk.leaveNow();
  await expect(page.locator('body')).toHaveCount(0);
  await left(page);
  await page.goBack();
  // The page one left from stands no more in the history: this is the one before it.
  await expect(page).toHaveURL(/\/en\/form\/3$/);
  await expect(page.getByRole('textbox')).toHaveCount(0);
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
