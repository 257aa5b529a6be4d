import { aName, STAFF } from './callers';
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

test('a lead is put under legal hold by a supervisor alone; that its caller asked to delete it is found among the tasks, and answered', async ({
  page,
  house,
  desk,
}) => {
  const name = aName('Marisol');
  const caller = new HttpCaller(page.request, house.origin);
  await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' });
  const ana = await desk('admissions');
  const lead = `/desk/leads/${await leadOf(ana, name)}`;
  const asked = ana.getByRole('region', { name: 'They asked us to delete their answers' });
  await ana.goto(lead);
  await expect(ana.getByText('legal hold')).toHaveCount(0);

  const sol = await desk('supervisor');
  await sol.goto(lead);
  await sol.getByText('Put under legal hold').click();
  await sol.getByRole('button', { name: 'Hold it' }).click();
  await expect(sol.getByText('Write the reason.')).toBeVisible();
  await sol.getByLabel('Why must it be kept?').fill('A letter came.');
  await sol.getByRole('button', { name: 'Try again' }).click();
  await expect(sol.getByText('The lead is under legal hold.')).toBeVisible();
  await expect(
    sol.getByText(/^On legal hold since \w+ \d+, \d{4}, .*: nothing of it is deleted, also if they ask\.$/),
  ).toBeVisible();
  await expect(sol.getByRole('region', { name: 'Timeline' })).toContainText('put the lead under legal hold');
  await expect(sol.getByText('Put under legal hold')).toHaveCount(0);

  await caller.post('/en/status/erase', {});
  await ana.goto('/desk/tasks');
  const one = asked.getByRole('listitem').filter({ hasText: name });
  await expect(one).toContainText(/Asked .*\. Reply to them\./);
  await one.getByRole('link', { name }).click();
  await expect(
    ana.getByText(/^They asked us to delete their answers, on \w+ \d+, \d{4}, .*\. Reply to them\./),
  ).toBeVisible();
  await expect(ana.getByText(/^On legal hold since /)).toBeVisible();
  await ana.getByText('We have replied').click();
  await ana.getByRole('button', { name: 'Yes, they have their answer' }).click();
  await expect(ana.getByText('It is written down that we have replied to them.')).toBeVisible();
  await expect(ana.getByText('We have replied', { exact: true })).toHaveCount(0);
  await ana.goto('/desk/tasks');
  await expect(asked.filter({ hasText: name })).toHaveCount(0);

  await sol.goto(lead);
  await sol.getByText('Lift the legal hold').click();
  await sol.getByLabel('Why does it no longer have to be kept?').fill('The matter is over.');
  await sol.getByRole('button', { name: 'Lift the hold' }).click();
  await expect(sol.getByText('The legal hold is lifted. Nothing is deleted by it.')).toBeVisible();
  await expect(sol.getByText(/^On legal hold since /)).toHaveCount(0);
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
