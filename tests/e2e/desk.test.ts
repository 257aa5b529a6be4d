import { aName, PHONE, STAFF } from './callers';
import { expect, test } from './fixtures';
import { leadOf, sendPartial, sendWhole } from './sent';
import { toHelp, toReceipt } from './ways';

test('an emergency stands above all that are none, with the reason why', async ({ house, desk }) => {
  await sendWhole(house);
  const name = await sendWhole(house, { danger: 'cannot_wake' });
  const page = await desk('admissions');
  await page.goto('/desk');
  const rows = page.locator('tr[data-lead]');
  const place = await rows.evaluateAll((all, who) => all.findIndex((row) => row.textContent?.includes(who)), name);
  expect(place).toBeGreaterThanOrEqual(0);
  const urgency = await rows.locator('td[data-label=Urgency]').allInnerTexts();
  // Some of them may have been raised by now, and say so too.
  for (const above of urgency.slice(0, place + 1)) expect(above).toContain('Call 911 now');
  const row = rows.filter({ hasText: name });
  await expect(row.locator('td[data-label=Urgency]')).toContainText('Call 911 now');
  await expect(row.locator('td[data-label=Substances]')).toContainText('Alcohol');
  await expect(row.locator('td[data-label=Substances]')).toContainText('1 mix');
  await expect(row.locator('td[data-label=Findings] li').first()).not.toBeEmpty();
  await row.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const why = page.getByRole('region', { name: 'Why this urgency' });
  await expect(why.getByRole('listitem').first()).toContainText(/Rule [A-Z]\d\d/);
  await expect(why).toContainText('A suggestion; a clinician decides.');
});

test('admissions staff work a lead from the queue to its end', async ({ house, desk }) => {
  const name = await sendWhole(house);
  const page = await desk('admissions');
  await page.goto(`/desk/leads/${await leadOf(page, name)}`);
  await expect(page.getByRole('region', { name: 'Safe contact' })).toContainText('Text only · don’t say where from');
  await expect(page.getByRole('region', { name: 'Safe contact' }).getByRole('link')).toHaveText([`Text ${PHONE}`]);
  await expect(page.getByRole('region', { name: 'Taken together' })).toContainText('● in it');
  await expect(page.getByRole('main')).toContainText('a fifth');

  await page.getByRole('button', { name: 'Claim this lead' }).click();
  await expect(page.getByText('The lead is yours.')).toBeVisible();
  await expect(page.getByText(`Owner: ${STAFF.admissions.name}`)).toBeVisible();

  const contact = page.locator('form[action$="/contact"]');
  await contact.getByRole('radio', { name: 'Text', exact: true }).check();
  await contact.getByRole('radio', { name: 'Talked' }).check();
  await contact.getByRole('textbox', { name: 'Note' }).fill('Wants to come on Monday.');
  await contact.getByRole('button', { name: 'Log this try' }).click();
  await expect(page.getByText('The try is written down.')).toBeVisible();
  await expect(page.getByText('Stage: Talking')).toBeVisible();

  await page.getByRole('textbox', { name: 'Add a note' }).fill('A sister drives.\n“Tuesday”, <b>or</b> Wednesday');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('The note is kept.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('“Tuesday”, <b>or</b> Wednesday');

  await page.getByText('Change the urgency', { exact: true }).click();
  const urgency = page.locator('form[action$="/urgency"]');
  await urgency.getByRole('radio').nth(1).check();
  await urgency.getByRole('textbox').fill('Shaking on the phone.');
  await urgency.getByRole('button', { name: 'Change urgency' }).click();
  await expect(page.getByText('The urgency is changed.')).toBeVisible();

  await page.getByText('Close this lead', { exact: true }).first().click();
  const close = page.locator('form[action$="/close"]');
  await close.getByRole('combobox').selectOption('not_now');
  await close.getByRole('button').click();
  // No lead closes without a next step: refused, and what was chosen is kept.
  await expect(page.getByRole('main')).toContainText('No lead closes without one.');
  await page.goBack();
  await page.getByText('Close this lead', { exact: true }).first().click();
  await close.getByRole('combobox').selectOption('not_now');
  await close.getByRole('textbox', { name: 'Next step' }).fill('Calls us on Friday.');
  await close.getByRole('button').click();
  await expect(page.getByText('The lead is closed.')).toBeVisible();
  await expect(page.getByText('Stage: Closed: not now')).toBeVisible();
  await page.goto('/desk');
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(0);
});

test('a try against what the caller asked is refused with a sentence, and a reason opens it', async ({
  house,
  desk,
}) => {
  const name = await sendPartial(house);
  const page = await desk('clinician');
  await page.goto(`/desk/leads/${await leadOf(page, name)}`);
  const contact = page.locator('form[action$="/contact"]');
  await contact.getByRole('radio', { name: 'Call', exact: true }).check();
  await contact.getByRole('radio', { name: 'No answer' }).check();
  await contact.getByRole('textbox', { name: 'Note' }).fill('Rang twice, then stopped.');
  const refused = page.waitForResponse((one) => one.url().endsWith('/contact'));
  await contact.getByRole('button', { name: 'Log this try' }).click();
  expect((await refused).status()).toBe(409);
  await expect(page.getByRole('main')).toContainText('To go outside the rule, write the reason.');
  await expect(page.locator('[name=note]')).toHaveValue('Rang twice, then stopped.');
  await expect(page.locator('[name=way]')).toHaveValue('call');
  await page.goBack();
  await contact.getByRole('radio', { name: 'Call', exact: true }).check();
  await contact.getByRole('radio', { name: 'No answer' }).check();
  await contact
    .getByRole('textbox', { name: 'Why outside their rule?' })
    .fill('Their mother says they cannot be woken.');
  await contact.getByRole('button', { name: 'Log this try' }).click();
  await expect(page.getByText('The try is written down.')).toBeVisible();
  await expect(page.getByText('Stage: Contacting')).toBeVisible();
});

test('somebody who will contact us is offered to nobody, and can’t be tried', async ({ house, desk }) => {
  const name = await sendPartial(house, { reach: 'i_contact_you' });
  const page = await desk('admissions');
  await page.goto(`/desk/leads/${await leadOf(page, name)}`);
  const safe = page.getByRole('region', { name: 'Safe contact' });
  await expect(safe).toContainText('They will contact us: do not reach out');
  await expect(safe.getByRole('link')).toHaveCount(0);
});

test('what a caller changes after sending reaches the desk, and the caller is told who opened it', async ({
  desk,
  caller,
  page,
}) => {
  const walk = caller();
  const name = aName('Marisol');
  await toReceipt(walk, name);
  const staff = await desk('admissions');
  const id = await leadOf(staff, name);
  await staff.goto(`/desk/leads/${id}`);
  await page.getByRole('link', { name: 'Change or add to my answers' }).click();
  await page.getByRole('link', { name: /^Change.*: The last 30 days/ }).click();
  await walk.fill('Or type what you call it', 'purple drank');
  await walk.nextPage();
  await walk.onToCheck();
  await walk.send();
  await walk.on(13);
  await staff.reload();
  await expect(staff.getByRole('main')).toContainText('purple drank');
  await page.goto('/en/status');
  await expect(page.getByRole('main')).toContainText('Opened by admissions staff');
});

test('somebody who takes back their permission is seen so at the desk at once', async ({ desk, caller, page }) => {
  const name = aName('Marisol');
  await toHelp(caller(), name);
  const staff = await desk('admissions');
  const id = await leadOf(staff, name);
  await page.goto('/en/status');
  await page.getByRole('button', { name: 'Stop contacting me' }).click();
  await staff.goto(`/desk/leads/${id}`);
  await expect(staff.getByText('Stage: Closed: they withdrew')).toBeVisible();
  await expect(staff.getByRole('region', { name: 'Safe contact' }).getByRole('link')).toHaveCount(0);
});
