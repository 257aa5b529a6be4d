import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { sendPartial } from './sent';
import { signInAs } from './sign-in';

test('a new intake comes to an open queue by itself, and moves no row that is being read', async ({ house, page }) => {
  await signInAs(page, 'clinician');
  await expect(page.getByText('Live: new rows show by themselves.')).toBeVisible();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  const first = await sendPartial(house, { danger: 'seizure' });
  const row = (name: string) => page.locator('tr[data-lead]').filter({ hasText: name });
  await expect(row(first)).toBeVisible();
  expect(loads).toBe(0);

  await row(first).getByRole('link').focus();
  const second = await sendPartial(house, { danger: 'seizure' });
  const bar = page.getByRole('status').filter({ hasText: /\d+ new/ });
  await expect(bar).toBeVisible();
  await expect(row(second)).toHaveCount(0);
  await bar.getByRole('link').click();
  await expect(row(second)).toBeVisible();
});

test('the stream carries ids and deeds, and not a word of anybody', async ({ house, page }) => {
  await signInAs(page, 'clinician');
  await page.goto('/desk/account');
  await listen(page);
  const name = await sendPartial(house);
  const heard = () => page.evaluate(() => sessionStorage.getItem('heard'));
  await expect.poll(heard).toMatch(/^[\w.]+ [0-9a-f-]{36}$/);
  expect(await heard()).not.toContain(name);
});

/** Opens the stream from this page; resolves once it is ready. What it hears first is put where the test can read it. */
function listen(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const stream = new EventSource('/desk/live');
        stream.addEventListener('ready', () => done());
        stream.addEventListener('changed', (event) => {
          sessionStorage.setItem('heard', String(event.data));
          stream.close();
        });
      }),
  );
}
