import { aName } from './callers';
import { expect, test } from './fixtures';
import { leadOf } from './sent';
import type { Walk } from './walk';
import { toCheck, toHelp } from './ways';

const GO_ON = /^I have help, or this is not going on now/;

/** Passes over pages until this one (its number in the address). */
async function onTo(walk: Walk, page: number): Promise<void> {
  while (!new RegExp(`/form/${page}(\\?|$)`).test(walk.page.url())) await walk.nextPage();
}

/** To the page on mood (16), alcohol being named. */
async function toMood(walk: Walk, name: string): Promise<void> {
  await toHelp(walk, name);
  const caller = walk.byPost();
  await caller.answer(6, {});
  await caller.answer(7, { named: 'alcohol' });
  await caller.onTo(await caller.answer(8, { item: 'alcohol' }), 16);
  await walk.goTo(16);
}

test('mood, safety, drinking and the rest are asked, read back to the caller without a verdict, and scored for staff', async ({
  caller,
  page,
  desk,
}) => {
  const walk = caller();
  const name = aName('Noemi');
  await toMood(walk, name);
  await walk
    .within('Over the last 2 weeks, how often have you been bothered by: little interest', 'Nearly every day')
    .check();
  await walk.within('Over the last 2 weeks, how often have you been bothered by: feeling down', 'Several days').check();
  await walk.nextPage();
  await walk.on(17);
  for (const line of ['tel:988', 'tel:911']) await expect(page.locator(`a[href="${line}"]`).first()).toBeVisible();
  for (const asked of ['wished you were dead', 'better off', 'thoughts about killing', 'tried to kill'])
    await walk.within(asked, 'No').check();
  await walk.nextPage();
  await walk.on(18);
  await walk.within('How often do you have a drink', '4 or more times a week').check();
  await walk.within('How many drinks', '10 or more').check();
  await walk.within('How often do you have six', 'Weekly').check();
  await walk.nextPage();
  await walk.on(20);
  await walk.within('Where are you staying?', 'Outside, or in a car').check();
  await walk.within('Are you safe there?', 'No').check();
  await walk.within('What has to be taken care of first?', 'Pets').check();
  await walk.nextPage();
  await walk.on(21);
  await expect(page.getByText('Not having insurance won’t stop us answering.')).toBeVisible();
  await walk.tick('Medicaid');
  await walk.fill('What is the member number?', 'card is lost');
  await walk.nextPage();
  await walk.on(22);
  await walk.within('How old are you?', '25 to 44').check();
  await walk.within('What would make it easier', 'An interpreter').check();
  await walk.fill('What is your gender, in your own words?', 'two-spirit');
  await walk.nextPage();
  await walk.on(23);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await walk.within('May we talk about this with someone', 'Yes').check();
  await walk.fill('Who is it, and who are they to you?', 'Ana, my sister');
  await walk.nextPage();
  await walk.on(12);
  const told = [
    'Nearly every day',
    '10 or more',
    'Outside, or in a car',
    'card is lost',
    '25 to 44',
    'two-spirit',
    'Ana, my sister',
  ];
  for (const one of told) await expect(page.getByRole('main')).toContainText(one);
  for (const verdict of ['PHQ', 'AUDIT', 'ASQ', 'positive', 'negative'])
    await expect(page.getByRole('main')).not.toContainText(verdict);
  await walk.send();
  await walk.on(13);
  await expect(page.getByRole('main')).not.toContainText(/PHQ|AUDIT|positive/);

  const staff = await desk('clinician');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  const screenings = staff.getByRole('region', { name: 'Screenings' });
  await expect(screenings).toContainText('PHQ-2: 4, positive: ask more');
  await expect(screenings).toContainText('AUDIT-C: 11, positive: ask more');
  await expect(screenings).toContainText('ASQ: negative');
  await expect(staff.getByRole('region', { name: 'Permissions' })).toContainText('Yes: Ana, my sister');
});

test('a yes to suicide safety leads to 988 at once, and on to the fifth question', async ({ caller, page, desk }) => {
  const walk = caller();
  const name = aName('Noemi');
  await toMood(walk, name);
  await onTo(walk, 17);
  await walk.within('wished you were dead', 'Yes').check();
  await walk.nextPage();
  await expect(page).toHaveURL(/\/en\/help-now/);
  await expect(page.getByRole('main').locator('a[href="tel:988"]').first()).toBeVisible();
  await page.getByRole('link', { name: GO_ON }).click();
  await walk.on(26);
  await walk.tick('I’d rather not answer');
  await walk.nextPage();
  await walk.on(18);
  // What was told is at the desk already, though nothing was finished.
  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  const asq = staff.getByRole('region', { name: /^ASQ: / });
  await expect(asq).toContainText('safety check today');
  // What was told before the fifth question; the fifth, passed over, raised nothing more.
  await expect(asq).toContainText('1 of 4 answered, not answered:');
  await expect(asq).toContainText('NIMH');
  await expect(asq).toContainText('No clinician has signed this yet.');
  await expect(staff.getByRole('region', { name: 'Why this urgency' })).toContainText('T03');
});

test('a mother is asked what she knows, and no questions that only he can answer', async ({ caller, page }) => {
  const walk = caller('es');
  await walk.begin();
  await walk.nextPage();
  await walk.tick('Para alguien que me importa');
  await walk.nextPage();
  await walk.tick('Nada de esto');
  await walk.nextPage();
  await walk.nextPage();
  await walk.tick('Yo me comunico');
  await walk.nextPage();
  await walk.nextPage();
  await walk.tick('Alcohol');
  await walk.nextPage();
  await onTo(walk, 27);
  await expect(page.getByText('¿Ha hablado esa persona de quitarse la vida?')).toBeVisible();
  await walk.tick('Sí, en la última semana');
  await walk.nextPage();
  await expect(page).toHaveURL(/\/es\/help-now/);
  await page.getByRole('main').getByRole('link').last().click();
  await walk.on(20);
  await expect(page.getByText('¿Dónde se está quedando esa persona?')).toBeVisible();
});

test('what cannot stand on these pages comes back with a sentence, everything kept', async ({ caller, page }) => {
  const walk = caller();
  await toCheck(walk, aName('Noemi'));
  await page.goto('/en/form/22');
  const long = `נועם ${'é'.repeat(10_000)} 🙂`;
  await walk.fill('What is your gender, in your own words?', long);
  await walk.within('How old are you?', '65 or older').check();
  await walk.next();
  await expect(page.getByRole('alert')).toContainText('too long for us to keep');
  await expect(walk.field('What is your gender, in your own words?')).toHaveValue(long);
  await expect(walk.within('How old are you?', '65 or older')).toBeChecked();
});
