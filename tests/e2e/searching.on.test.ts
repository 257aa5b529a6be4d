import { searchFile } from '@/content/search-index';
import { violationsOn } from './axe';
import { expect, test } from './fixtures';

test('the list of names is fetched once somebody comes to the box; then nothing is asked of anyone', async ({
  page,
}) => {
  await page.goto('/en/learn/overdose', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname + new URL(one.url()).search));
  const box = page.getByRole('searchbox');
  await box.focus();
  await box.pressSequentially('oxycodon');
  const links = page.getByRole('search').getByRole('link');
  await expect(links.first()).toHaveText(/^Oxycodone/);
  await box.fill('blues');
  await expect(page.getByRole('status').getByText('more than one thing')).toBeVisible();
  await box.press('Enter');
  await expect(links.first()).toBeFocused();
  await expect(page).toHaveURL('/en/learn/overdose');
  await box.fill('');
  await expect(links).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('', { useInnerText: true });
  expect(asked).toEqual([searchFile('en').path]);
});

test('where the list cannot be had, the form goes as without script', async ({ page }) => {
  await page.route('**/*.json', (route) => route.fulfill({ status: 404, body: 'You are in a hotel.' }));
  await page.goto('/en/learn');
  await page.getByRole('searchbox').fill('xanax');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/en/learn/search?q=xanax');
  await expect(page.getByRole('search').getByRole('link').first()).toHaveText('Alprazolam (Xanax)');
});

test('“bars and lean” is asked about in the page of the checker, and nothing typed is sent to anybody', async ({
  page,
}) => {
  await page.goto('/en/learn/mixing', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname + new URL(one.url()).search));
  const box = page.getByLabel('Type the names');
  await box.fill('bars and lean');
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which one do you mean?' })).toBeVisible();
  const bars = page.getByRole('group', { name: '“bars” can mean:' });
  await expect(bars.getByRole('checkbox').first()).toBeFocused();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show what is known' }).first().click();
  await expect(page.getByRole('status').getByText('Nothing was chosen.')).toBeVisible();
  await bars.getByLabel('Alprazolam (Xanax)').check();
  await page
    .getByRole('group', { name: '“lean” can mean:' })
    .getByLabel(/^Morphine/)
    .check();
  expect(asked).toEqual([searchFile('en').path]);
  await expect(page).toHaveURL('/en/learn/mixing');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show what is known' }).first().click();
  await expect(page).toHaveURL('/en/learn/mixing/alprazolam/morphine-other');
  expect(asked.filter((path) => /bars|lean/.test(path))).toEqual([]);
});

test('what is clear needs one more press; a name nobody knows and a word that demeans are met in the page', async ({
  page,
}) => {
  await page.goto('/es/learn/mixing');
  const box = page.getByLabel('Escriba los nombres');
  await box.fill('qqqqqq');
  await box.press('Enter');
  await expect(page.getByRole('status').getByText('No conocemos ese nombre.')).toBeVisible();
  await box.fill('tecata y vodka');
  await box.press('Enter');
  await expect(page.getByRole('group', { name: /^Nombre 1 / })).toBeVisible();
  await expect(page.getByRole('group', { name: /tecata/i })).toHaveCount(0);
  await box.fill('xanax y alcohol');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: 'Mostrar lo que se sabe' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/es/learn/mixing/alcohol/alprazolam');
  await page.goto('/es/learn/mixing');
  await box.fill('xanax');
  await box.press('Enter');
  await page.getByRole('button', { name: 'Mostrar lo que se sabe' }).first().click();
  await expect(page).toHaveURL('/es/learn/substances/alprazolam');
});
