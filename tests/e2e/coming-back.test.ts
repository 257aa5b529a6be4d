import { aName } from './callers';
import { expect, test } from './fixtures';
import { Walk } from './walk';
import { toCheck, toName, toReceipt } from './ways';

const NAME = 'What should we call you?';

test('six words open the answers again on another phone', async ({ caller, another }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, name);
  await walk.later();
  const code = await walk.code();

  const elsewhere = new Walk(await another(), 'en');
  await elsewhere.page.goto('/en');
  await elsewhere.page.getByRole('link', { name: 'I have a code of six words' }).click();
  // As somebody reads them out: other case, other marks between them.
  await elsewhere.page.getByRole('textbox').fill(`  ${code.toUpperCase().replaceAll(' ', ', ')}. `);
  await elsewhere.page.getByRole('main').getByRole('button').click();
  await elsewhere.on(5);
  await elsewhere.back();
  await expect(elsewhere.field(NAME)).toHaveValue(name);
});

test('six words in Spanish are given and taken too', async ({ caller, another }) => {
  const walk = caller('es');
  await toName(walk);
  await walk.later();
  const code = await walk.code();
  const page = await another();
  await page.goto('/es/come-back');
  await page.getByRole('textbox').fill(code);
  await page.getByRole('main').getByRole('button').click();
  // Nothing was told on the page they left: it is asked again.
  await new Walk(page, 'es').on(4);
});

test('who would lose answers that have no words yet is told so, before others are opened in their place', async ({
  caller,
  page,
}) => {
  const said = page.getByText('those answers have no six words yet');
  await page.goto('/en/come-back');
  await expect(page.getByRole('textbox')).toBeVisible();
  await expect(said).toHaveCount(0);
  const walk = caller();
  await toName(walk);
  await page.goto('/en/come-back');
  await expect(said).toBeVisible();
  await page.getByRole('link', { name: 'Go on with those' }).click();
  await walk.on(4);
  await walk.later();
  await walk.code();
  await page.goto('/en/come-back');
  await expect(said).toHaveCount(0);
});

test('words that open nothing are met with one sentence, whatever is wrong with them', async ({ page }) => {
  const said: string[] = [];
  for (const words of ['no such words', 'a a a a a a', 'x'.repeat(3000)]) {
    await page.goto('/en/come-back');
    await page.getByRole('textbox').fill(words);
    await page.getByRole('main').getByRole('button').click();
    await expect(page).toHaveTitle(/^Error:/);
    said.push((await page.getByRole('main').textContent()) ?? '');
  }
  expect(new Set(said).size).toBe(1);
});

test('who types no words is asked for them', async ({ page }) => {
  for (const [lang, asked] of [
    ['en', 'Type your six words.'],
    ['es', 'Escriba sus seis palabras.'],
  ]) {
    await page.goto(`/${lang}/come-back`);
    await page.getByRole('textbox').fill('  ');
    await page.getByRole('main').getByRole('button').click();
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.getByRole('main')).toContainText(asked ?? '');
  }
});

test('somebody whose phone is watched can have the answers kept for a day only', async ({ caller, page }) => {
  const walk = caller();
  await toName(walk);
  await walk.later();
  await page.getByRole('button', { name: 'Keep them 24 hours only' }).click();
  await expect(page.getByRole('main')).toContainText('They open your answers for 24 hours');
});

test('the code tells how things stand on another phone, and lets somebody change their mind there', async ({
  caller,
  another,
}) => {
  const walk = caller();
  await toReceipt(walk, aName('Marisol'));
  const code = await walk.code();
  const page = await another();
  await page.goto('/en/come-back');
  await page.getByRole('textbox').fill(code);
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How things stand');
  await page.getByRole('link', { name: 'Change or add to my answers' }).click();
  await new Walk(page, 'en').on(12);
});

test('whoever turns back from the summary, or leaves it for later, finds it again, here and on another phone', async ({
  caller,
  page,
  another,
}) => {
  const walk = caller();
  await toCheck(walk, aName('Marisol'));
  await walk.back();
  await page.goto('/en/form');
  await walk.on(12);
  await walk.later();
  const code = await walk.code();
  await page.getByRole('link', { name: 'Go on now' }).click();
  await walk.on(12);
  const elsewhere = new Walk(await another(), 'en');
  await elsewhere.page.goto('/en/come-back');
  await elsewhere.page.getByRole('textbox').fill(code);
  await elsewhere.page.getByRole('main').getByRole('button').click();
  await elsewhere.on(12);
  await elsewhere.page.goto('/en/form/13');
  await elsewhere.on(12);
});
