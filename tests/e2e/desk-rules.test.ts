import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendWhole } from './sent';

// One rule that no other test counts on is retired and put back: T27, of people from 65.
const RULE = 'T27';
const REASON = 'Reviewed in the morning meeting. More of these than we can call.';

test('a clinician retires a rule with a reason, everybody reads it, and the clinician brings it back', async ({
  desk,
}, { project }) => {
  // Both projects share one house: what one retires, the other would find retired.
  const rule = project.name === 'scripts-on' ? 'T26' : RULE;
  const chidi = await desk('clinician');
  await chidi.goto('/desk');
  await chidi.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Rules' }).click();
  const card = chidi.getByRole('article', { name: new RegExp(`^${rule} `) });
  await card.getByText('Retire this rule').first().click();
  await card.getByRole('button', { name: 'Retire this rule' }).click();

  await expect(chidi.getByRole('heading', { level: 1 })).toHaveText('Not done');
  await expect(chidi.getByRole('main')).toContainText('Write why this rule is retired.');
  await chidi.getByRole('textbox', { name: 'Why?' }).fill(REASON);
  await chidi.getByRole('button', { name: 'Try again' }).click();

  await expect(chidi).toHaveURL(new RegExp(`/desk/rules\\?done=retired&rule=${rule}#${rule}$`));
  await expect(card).toContainText('This rule is off.');
  await expect(card).toContainText(`By ${STAFF.clinician.name}`);
  await expect(card).toContainText(REASON);
  await expect(chidi.getByRole('main')).toContainText('of which retired:');

  const ada = await desk('administrator');
  await ada.goto('/desk/rules');
  const hers = ada.getByRole('article', { name: new RegExp(`^${rule} `) });
  await expect(hers).toContainText(REASON);
  await expect(hers.getByRole('button')).toHaveCount(0);

  await card.getByText('Bring this rule back').first().click();
  await card.getByRole('textbox', { name: 'Why?' }).fill('It was needed.');
  await card.getByRole('button', { name: 'Bring this rule back' }).click();
  await expect(card).toContainText('This rule is back.');
  await expect(card).not.toContainText('Retired: finds nothing.');
  await chidi.goto('/desk/rules/settings');
  await expect(chidi.getByRole('row', { name: new RegExp(`^${rule} .*It was needed\\.`) }).first()).toBeVisible();
});

test('a clinician is warned before an emergency rule is retired, and cannot retire a principle', async ({ desk }) => {
  const chidi = await desk('clinician');
  await chidi.goto('/desk/rules');
  const emergency = chidi.getByRole('article', { name: /^T01 / });
  await emergency.getByText('Retire this rule').first().click();
  await expect(emergency).toContainText('This rule finds emergencies.');
  for (const id of ['T00', 'P01', 'P02', 'P03']) {
    const principle = chidi.getByRole('article', { name: new RegExp(`^${id} `) });
    await expect(principle).toContainText('This rule cannot be retired.');
    await expect(principle.getByRole('button')).toHaveCount(0);
  }
});

test('what cannot be done to a rule is refused in a clear sentence, and nothing changes', async ({
  desk,
  house,
  request,
}) => {
  const chidi = new HttpCaller((await desk('clinician')).request, house.origin);
  const retire = '/desk/rules/retire';
  const long = 'x'.repeat(10_000);
  for (const [form, status, says] of [
    [{ rule: 'T99', reason: 'x' }, 404, 'There is nothing here'],
    [{ rule: long, reason: 'x' }, 404, 'There is nothing here'],
    [{ rule: 'P01', reason: 'x' }, 409, 'It cannot be retired.'],
    [{ rule: 'T13', reason: '  ' }, 422, 'Write why this rule is retired.'],
    [{ rule: 'T13', reason: long }, 422, 'Use at most 4,000 characters.'],
    [{ rule: 'T13', reason: 'x', more: 'y' }, 400, 'not one of ours'],
  ] as const) {
    const answer = await chidi.post(retire, form);
    expect(answer.status(), says).toBe(status);
    expect(await answer.text(), says).toContain(says);
  }
  expect(await (await chidi.post(retire, { rule: 'T13', reason: long })).text(), 'what was typed is kept').toContain(
    long,
  );
  expect((await chidi.post('/desk/rules/reinstate', { rule: 'T13', reason: 'x' })).status()).toBe(409);
  expect((await chidi.post('/desk/rules/nothing', {})).status()).toBe(404);
  const elsewhere = { origin: 'https://elsewhere.example.org' };
  expect((await chidi.post(retire, { rule: 'T13', reason: 'x' }, elsewhere)).status()).toBe(403);

  for (const who of ['administrator', 'admissions'] as const) {
    const other = new HttpCaller((await desk(who)).request, house.origin);
    for (const deed of ['retire', 'reinstate'])
      expect((await other.post(`/desk/rules/${deed}`, { rule: 'T13', reason: 'x' })).status(), who).toBe(403);
    expect((await other.request.get('/desk/rules')).status(), who).toBe(200);
  }
  const nobody = new HttpCaller(request, house.origin);
  expect([303, 401]).toContain((await nobody.post(retire, { rule: 'T13', reason: 'x' })).status());
  expect(await (await chidi.request.get('/desk/rules/settings')).text()).not.toContain('>T13<');
});

test('staff find a rule by a word, and any two substances have an answer with an address', async ({ desk }) => {
  const ben = await desk('admissions');
  await ben.goto('/desk/rules');
  await ben.getByRole('searchbox', { name: 'Search' }).fill('xanax');
  await ben.getByRole('button', { name: 'Search' }).click();
  await expect(ben).toHaveURL(/q=xanax/);
  await expect(ben.getByRole('article', { name: /^T12 / })).toBeVisible();
  await expect(ben.getByRole('article', { name: /^T10 / })).toHaveCount(0);
  await ben.goto('/desk/rules?q=marmalade');
  await expect(ben.getByRole('main')).toContainText('Nothing here has “marmalade” in it.');
  await expect(ben.getByRole('article')).toHaveCount(0);

  await ben.goto('/desk/rules/mixes');
  await ben.getByLabel('One substance').selectOption({ value: 'alprazolam' });
  await ben.getByLabel('The other').selectOption({ value: 'oxycodone' });
  await ben.getByRole('button', { name: 'Show this pair' }).click();
  const pair = ben.getByRole('region', { name: 'Any two together' });
  await expect(pair).toContainText('life-threatening');
  await ben.goto('/desk/rules/mixes?a=alprazolam&b=nitrites');
  await expect(pair).toContainText('we do not know');
  await ben.goto('/desk/rules/mixes?a=alprazolam&b=%00');
  await expect(pair.getByRole('alert')).toHaveText('Choose two substances from the lists.');
});

test('a reviewer can print all of it: every rule, opened, with its version and day, and nothing to press', async ({
  desk,
}) => {
  const chidi = await desk('clinician');
  await chidi.goto('/desk/rules/print');
  await chidi.emulateMedia({ media: 'print' });
  await expect(chidi.getByText(/^Rule set rules-/).first()).toBeVisible();
  for (const name of [/^T00 /, /^T35 /, /^P03 /]) await expect(chidi.getByRole('article', { name })).toBeVisible();
  await expect(chidi.getByRole('heading', { level: 2 })).toHaveText([
    'Rules',
    'Mixes',
    'Instruments',
    'Withdrawal timing',
    'Settings',
    'Sources',
  ]);
  await expect(chidi.locator('details:not([open])')).toHaveCount(0);
  await expect(chidi.getByRole('button')).toHaveCount(0);
  await expect(chidi.getByRole('navigation')).toHaveCount(0);
});

test('a finding of a lead leads to the rule that saw it', async ({ desk, house }) => {
  const ben = await desk('admissions');
  await ben.goto(`/desk/leads/${await leadOf(ben, await sendWhole(house))}`);
  const link = ben.getByRole('region', { name: 'Why this urgency' }).getByRole('link', { name: /^Rule [TP]\d\d$/ });
  const id = (await link.first().textContent())?.replace('Rule ', '') ?? '';
  await link.first().click();
  await expect(ben).toHaveURL(new RegExp(`/desk/rules#${id}$`));
  await expect(ben.getByRole('article', { name: new RegExp(`^${id} `) })).toBeVisible();
});
