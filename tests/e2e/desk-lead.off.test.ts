import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { type Form, HttpCaller } from './http-caller';
import { leadOf, sendWhole } from './sent';

test('a finding that staff dismiss stays where it is, marked, with its urgency; and stands once it is taken back', async ({
  house,
  desk,
}) => {
  const page = await desk('admissions');
  await page.goto(`/desk/leads/${await leadOf(page, await sendWhole(house))}`);
  const first = page.getByRole('region', { name: 'Why this urgency' }).locator('ol > li').first();
  const urgency = (await first.locator('p').first().textContent()) ?? '';
  await first.getByText('Dismiss this finding').click();
  await first.getByRole('textbox').fill('She meant last year.');
  await first.getByRole('button', { name: 'Dismiss it' }).click();
  await expect(page.getByText('The urgency stays as it was.')).toBeVisible();
  await expect(first).toContainText(`Dismissed by ${STAFF.admissions.name}`);
  await expect(first).toContainText('She meant last year.');
  await expect(first.locator('p').first()).toHaveText(urgency);
  await first.getByRole('button', { name: 'Take the dismissal back' }).click();
  await expect(page.getByText('The finding stands again.')).toBeVisible();
  await expect(first).not.toContainText('Dismissed by');
});

test('a screening is filled in as a plain form, and half answered is said to be so', async ({ house, desk }) => {
  const page = await desk('admissions');
  const id = await leadOf(page, await sendWhole(house));
  await page.goto(`/desk/leads/${id}`);
  const filled = page.getByRole('region', { name: 'Filled in at the desk' });
  await filled.getByRole('link', { name: 'PHQ-9' }).click();
  await page
    .getByRole('radiogroup', { name: /better off dead/ })
    .getByRole('radio', { name: 'Several days' })
    .check();
  await page.getByRole('button', { name: 'Keep and score it' }).click();
  await expect(page.getByText('The screening is kept, with what it came to.')).toBeVisible();
  await expect(filled.getByRole('heading', { name: 'PHQ-9: incomplete' })).toBeVisible();
  await expect(filled).toContainText('calls for a safety check today, whatever the total');
  await expect(filled).toContainText('No clinician has signed this yet.');
  await expect(page.getByRole('region', { name: 'Needed to decide' })).toContainText('Fill in PHQ-9 with them.');
  const caller = new HttpCaller(page.request, house.origin);
  const bad: readonly Form[] = [
    { instrument: 'phq9' },
    { instrument: 'phq9', height: '2' },
    { instrument: 'none', 'item-x': '1' },
  ];
  for (const form of bad) expect((await caller.post(`/desk/leads/${id}/screen`, form)).status()).toBe(422);
  expect((await page.request.get(`/desk/leads/${id}/screening/phq2`)).status()).toBe(404);
});

test('a cell of the map leads to what is known of the two; the ladder says how long ago in words', async ({
  house,
  desk,
}) => {
  const page = await desk('admissions');
  await page.goto(`/desk/leads/${await leadOf(page, await sendWhole(house))}`);
  const together = page.getByRole('region', { name: 'Taken together' });
  await together.getByRole('link', { name: /^most days.*life-threatening$/ }).click();
  await expect(page).toHaveURL(/#pair-\d-\d$/);
  const why = page.locator('li:target');
  await expect(why).toContainText(/Alcohol.*Alprazolam/);
  await expect(why).toBeInViewport();
  await why.getByText(/^Sources/).click();
  await expect(why.getByRole('link').first()).toBeVisible();
  const ladder = page.getByRole('region', { name: 'Last use, and withdrawal' }).first();
  await expect(ladder).toContainText('within the last 7 hours · used: every day');
  await ladder.getByText('The same as a table').click();
  await expect(ladder.getByRole('table')).toContainText('6 to 24 hours ago');
});
