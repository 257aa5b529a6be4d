import { searchFile } from '@/content/search-index';
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
