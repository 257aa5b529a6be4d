import type { Page } from '@playwright/test';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { toCheck, toHelp } from './ways';

/** On paper: black on white whatever the device wishes, with the emergency lines, and nothing to press. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const root = page.locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(root).toHaveCSS('color', 'rgb(0, 0, 0)');
  for (const line of ['tel:911', 'tel:988', 'tel:+18002221222'])
    await expect(page.locator(`a[href="${line}"]`).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
}

/** The same of a page of a caller's own, where no link leads anywhere but to a telephone. */
async function printsWell(page: Page): Promise<void> {
  await onPaper(page);
  for (const link of await page.getByRole('main').getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^tel:/);
  await page.emulateMedia({ media: null, colorScheme: null });
}

test('the form on paper is found from home and from the first page, for oneself and for others', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Fill in the form on paper' }).click();
  await expect(page).toHaveURL('/en/paper/you');
  await expect(page).toHaveTitle('Form');
  await expect(page.getByRole('main')).toContainText('How do you take it?');
  await printsWell(page);
  await page.getByRole('link', { name: 'This is for someone else' }).click();
  await expect(page.getByRole('main')).toContainText('How do they take it?');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/paper/they');
  await expect(page).toHaveTitle('Formulario');
  await expect(page.getByRole('main')).toContainText('¿Cómo lo toma o lo usa esa persona?');
  await printsWell(page);
  await page.goto('/es/form/1');
  await page
    .getByRole('link', { name: 'Or fill in' })
    .or(page.getByRole('link', { name: 'O llene' }))
    .click();
  await expect(page).toHaveURL('/es/paper/you');
});

for (const path of [
  '/en/learn/baclofen',
  '/es/learn/substances/alprazolam',
  '/en/learn/mixing/alcohol/oxycodone',
  '/es/learn/stopping',
])
  test(`${path} is whole on paper: who says so and where, and no form`, async ({ page }) => {
    await page.goto(path);
    await onPaper(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('search')).toHaveCount(0);
    for (const role of ['textbox', 'searchbox', 'combobox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
    const sources = await page.locator('li[id^=source-]').all();
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      await expect(source).toBeVisible();
      await expect(source).toHaveText(/\S\. \S/);
      const link = source.getByRole('link');
      const spelled = await link.evaluate((one) => getComputedStyle(one, '::after').content);
      expect(spelled).toMatch(/attr\(href\)|https?:/);
    }
    await expect(page.getByRole('region', { name: /About this page|Sobre esta página/ })).toBeVisible();
  });

test('it is kept by nobody and found by no search', async ({ request }) => {
  const answer = await request.get('/en/paper/they');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(await answer.text()).toContain('<meta name="robots" content="noindex, nofollow"');
  expect((await request.get('/en/paper/nobody')).status()).toBe(404);
});

test('one’s own answers can be printed from the summary, and their copy holds all that was told', async ({
  caller,
  page,
}) => {
  const walk = caller();
  const name = aName('Marisol');
  await toCheck(walk, name);
  await expect(page.getByRole('main')).toContainText(name);
  await printsWell(page);
  await page.getByRole('link', { name: 'A copy to print' }).click();
  await expect(page).toHaveURL('/en/answers');
  await expect(page).toHaveTitle('Form');
  for (const told of [name, PHONE, 'Alcohol']) await expect(page.getByRole('main')).toContainText(told);
  await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0);
  await printsWell(page);
});

test('from the page that shows how things stand too, and after "contact me" alone', async ({
  caller,
  page,
  another,
}) => {
  await toHelp(caller(), aName('Marisol'));
  await page.goto('/en/status');
  await printsWell(page);
  await page.getByRole('link', { name: 'See or print my answers' }).click();
  await expect(page.getByRole('main')).toContainText(PHONE);
  const other = await another();
  const name = aName('Mari');
  await other.goto('/en/call-me');
  await other.getByRole('textbox', { name: 'What should we call you?' }).fill(name);
  await other.getByRole('textbox', { name: 'How can we reach you?' }).fill(PHONE);
  await other.getByRole('button', { name: 'Contact me' }).click();
  await other.getByRole('link', { name: 'See or print my answers' }).click();
  await expect(other.getByRole('main')).toContainText(name);
});

test('who has no answers here is asked for their six words, and shown nobody’s', async ({ page }) => {
  await page.goto('/en/answers');
  await expect(page).toHaveURL('/en/come-back');
});
