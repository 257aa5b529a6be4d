import type { Page } from '@playwright/test';
import { searchFile } from '@/content/search-index';
import { CANARY } from './callers';
import { expect, test } from './fixtures';

// The same with and without script: that both answer alike is the point.

/** The box of a page: at the foot of one that is read, at the top of the list of all. */
async function look(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('searchbox').press('Enter');
}
const links = (page: Page) => page.getByRole('search').getByRole('link');

test('a street name leads to what it means, all of it, from any taught page', async ({ page }) => {
  await page.goto('/en/learn/baclofen');
  await look(page, 'bars');
  const search = page.getByRole('search');
  await expect(search.getByText('That name can mean more than one thing.')).toBeVisible();
  await expect(links(page).filter({ hasText: 'Alprazolam (Xanax)' })).toBeVisible();
  await expect(links(page).filter({ hasText: 'Street pills' })).toBeVisible();
  await links(page).filter({ hasText: 'Alprazolam (Xanax)' }).click();
  await expect(page).toHaveURL('/en/learn/substances/alprazolam');
});

test('two names lead to the two of them, in Spanish, accents or none', async ({ page }) => {
  await page.goto('/es/learn');
  await look(page, 'alcohol y heroina');
  await links(page).first().click();
  await expect(page).toHaveURL('/es/learn/mixing/alcohol/heroin');
});

test('a question finds the page that answers it; a word of nobody’s finds nothing, and that is said', async ({
  page,
}) => {
  await page.goto('/en/learn');
  await look(page, 'what do I bring with me');
  await expect(links(page).filter({ hasText: 'What will it be like to come here?' })).toBeVisible();
  await look(page, `${CANARY} ${CANARY}`);
  await expect(page.getByRole('search').getByText('We found nothing by that name.')).toBeVisible();
  await expect(links(page)).toHaveCount(0);
});

test('a word that demeans is understood and not said again', async ({ page }) => {
  await page.goto('/es/learn/substances');
  await look(page, 'tecata');
  await expect(links(page).first()).toBeVisible();
  await expect(page.getByRole('search').getByRole('list')).not.toContainText(/tecata/i);
});

test('without script the answer is a page for them alone; too long a text gets a sentence', async ({ request }) => {
  const answer = await request.get(`/en/learn/search?q=${CANARY}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const html = await answer.text();
  expect(html).toContain('<title>Search · ');
  expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
  for (const lang of ['en', 'es']) {
    const long = await request.get(`/${lang}/learn/search?q=${'a'.repeat(5000)}`);
    expect(long.status()).toBe(400);
    expect(long.url()).not.toContain('aaa');
    expect(await long.text()).toContain(lang === 'en' ? 'too long' : 'demasiado largo');
  }
  for (const odd of ['', '?q=', '?q=a&q=b', '?q=%3Cscript%3E', '?q=%00', '?x=1', `?q=${'%F0%9F%92%8A'.repeat(90)}`]) {
    const one = await request.get(`/en/learn/search${odd}`);
    expect(one.status(), odd).toBe(200);
    expect(await one.text()).not.toContain('<script>');
  }
});

test('the list of names may be kept for ever; one of another name is not there', async ({ request }) => {
  const { path, text } = searchFile('es');
  const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(Number(answer.headers()['content-length'])).toBeLessThan(18_000);
  expect(await answer.text()).toBe(text);
  const other = await request.get('/es/learn/search/0000000000000000.json');
  expect(other.status()).toBe(404);
  expect(other.headers()['cache-control']).toBe('no-store');
});
