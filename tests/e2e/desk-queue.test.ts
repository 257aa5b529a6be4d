import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPartial } from './sent';

test('a look at the queue is an address, which a colleague opens as it is', async ({ house, desk }) => {
  const [mine, nobodys] = [await sendPartial(house), await sendPartial(house)];
  const page = await desk('admissions');
  const post = new HttpCaller(page.request, house.origin);
  await post.post(`/desk/leads/${await leadOf(page, mine)}/claim`, {});
  await page.goto('/desk');
  await page.getByText('Filter and order').click();
  const form = page.locator('form[method=get]');
  await form.getByLabel('Owner').selectOption('Me');
  await form.getByLabel('Stage').selectOption('New');
  await form.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/owner=me/);
  const rows = page.locator('tr[data-lead]');
  await expect(rows.filter({ hasText: mine })).toHaveCount(1);
  await expect(rows.filter({ hasText: nobodys })).toHaveCount(0);
  await expect(form.getByLabel('Owner')).toHaveValue('me');
  for (const owner of await rows.locator('td[data-label=Owner]').allInnerTexts())
    expect(owner).toContain(STAFF.admissions.name);

  const colleague = await desk('clinician');
  await page.goto('/desk');
  const ben = await page.locator('select[name=owner] option', { hasText: STAFF.admissions.name }).getAttribute('value');
  await colleague.goto(`/desk?owner=${ben}`);
  await expect(colleague.locator('tr[data-lead]').filter({ hasText: mine })).toHaveCount(1);
  await colleague.getByRole('link', { name: 'Show all' }).click();
  await expect(colleague).toHaveURL(/\/desk$/);
});

test('an address that cannot be is answered with the queue and a sentence', async ({ house, desk }) => {
  await sendPartial(house);
  const page = await desk('admissions');
  for (const query of [
    'stage=nowhere',
    'owner=Ana',
    'page=-3',
    'sort=id;drop',
    'urgency=%00',
    'language=en&language=es',
  ]) {
    const answer = await page.goto(`/desk?${query}`);
    expect(answer?.status(), query).toBe(200);
    await expect(page.getByRole('main')).toContainText('so it is left out.');
    await expect(page.locator('tr[data-lead]').first()).toBeVisible();
  }
  await page.goto('/desk?page=100000');
  await expect(page.getByRole('main')).toContainText('Pages end at 200.');
  await expect(page.getByRole('main')).toContainText('Nobody who waits is in this look.');
});

test('rows can be compact, and what is pressed stays as high', async ({ house, desk }) => {
  const name = await sendPartial(house);
  const page = await desk('admissions');
  await leadOf(page, name);
  const link = page.locator('tr[data-lead]').filter({ hasText: name }).getByRole('link');
  for (const to of ['Compact rows', 'Roomy rows']) {
    await page.getByRole('link', { name: to }).click();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});
