import { aName } from './callers';
import { expect, test } from './fixtures';
import { type Form, HttpCaller } from './http-caller';
import { leadOf } from './sent';

const LONG = 'ñ'.repeat(10_000);
const ODD = 'Ana \u0000 🙂 \u202eנועם <b>“x”</b>';
/** HTML cannot carry NUL: a page shows it as the sign that stands for it. */
const shown = (text: string): string => text.replaceAll('\u0000', '\ufffd');

const NOT_OFFERED = 'That answer is not on this page.';
const TOO_LONG = 'too long for us to keep';

/** What cannot stand on each page, what is said of it, and what of it must still be there. */
const BAD: readonly { at: number; form: Form; says: string; kept?: readonly [field: string, text: string] }[] = [
  { at: 16, form: { interest: '9', down: '2' }, says: NOT_OFFERED, kept: ['down', '2'] },
  { at: 17, form: { wish_dead: 'maybe', better_off: 'no' }, says: NOT_OFFERED, kept: ['better_off', 'no'] },
  { at: 18, form: { often: LONG, six: '4' }, says: NOT_OFFERED, kept: ['six', '4'] },
  { at: 20, form: { staying: ODD, safeThere: 'no' }, says: NOT_OFFERED, kept: ['safeThere', 'no'] },
  { at: 21, form: { payer: 'va', memberNumber: LONG }, says: TOO_LONG, kept: ['memberNumber', LONG] },
  { at: 22, form: { age: 'a65', gender: ODD.repeat(9) }, says: TOO_LONG, kept: ['gender', ODD.repeat(9)] },
  { at: 23, form: { talkTo: 'yes', talkToWho: LONG }, says: TOO_LONG, kept: ['talkToWho', LONG] },
];

/** Somebody for themself, alcohol named, whose every further page was passed over: they stand before the summary. */
async function passedOver(caller: HttpCaller, name: string): Promise<void> {
  await caller.toName();
  await caller.answer(4, { name });
  await caller.answer(5, { way: 'i_contact_you' });
  await caller.answer(6, {});
  await caller.onTo(await caller.answer(7, { named: 'alcohol' }).then(() => caller.answer(8, { item: 'alcohol' })));
}

test('what cannot stand on the pages about the person comes back with a sentence, and all of it kept', async ({
  page,
  house,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  await passedOver(caller, aName('Noemi'));
  for (const { at, form, says, kept } of BAD) {
    await page.goto(await caller.answer(at, form));
    await expect(page.getByRole('alert'), `page ${at}`).toContainText(says);
    expect(await page.title()).toMatch(/^Error: /);
    const [field = '', text = ''] = kept ?? [];
    const box = page.locator(`[name=${field}]`);
    if ((await box.first().getAttribute('type')) === 'radio')
      await expect(page.locator(`[name=${field}][value="${text}"]`)).toBeChecked();
    else expect(await box.inputValue(), `page ${at}`).toBe(shown(text));
    await caller.answer(at, {});
  }
});

test('two answers where one is meant, and fields of another page, are refused on each of them', async ({
  page,
  house,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  await passedOver(caller, aName('Noemi'));
  for (const { at, field } of [
    { at: 16, field: 'down' },
    { at: 17, field: 'wish_dead' },
    { at: 18, field: 'six' },
    { at: 20, field: 'staying' },
    { at: 22, field: 'age' },
    { at: 23, field: 'keep' },
  ]) {
    const twice = await caller.answer(at, [
      [field, 'no'],
      [field, 'yes'],
    ]);
    expect(await caller.html(twice)).toContain('We got two answers where one is meant.');
    expect(await caller.html(await caller.answer(at, { admin: '1' }))).toContain('an answer it did not ask for');
    await caller.answer(at, {});
  }
});

test('any letters in what is typed there reach the desk as they were sent, as text and nothing else', async ({
  page,
  house,
  desk,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  const name = aName('Noemi');
  await passedOver(caller, name);
  await caller.answer(21, { payer: 'medicaid', plan: ODD, memberNumber: ODD });
  await caller.answer(22, { spoken: ODD, gender: ODD });
  await caller.answer(23, { talkTo: 'yes', talkToWho: ODD });
  expect(await caller.answer(12, {})).toContain('/en/form/13');
  const staff = await desk('clinician');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  await expect(staff.getByRole('region', { name: 'Permissions' })).toContainText('<b>“x”</b>');
  const answers = staff.getByRole('region', { name: 'The answers, as asked' });
  await answers.locator('summary').first().click();
  const told = answers.getByRole('definition');
  await expect(told.filter({ hasText: '<b>“x”</b>' })).toHaveCount(5);
  // Nothing was answered of the screenings: each says so, and none is low.
  const screenings = staff.getByRole('region', { name: 'Screenings' });
  for (const of of ['0 of 5 answered', '0 of 2 answered', '0 of 3 answered'])
    await expect(screenings).toContainText(of);
  await expect(screenings.getByRole('heading', { level: 3 })).toHaveText([
    /^ASQ: /,
    'PHQ-2: incomplete',
    'AUDIT-C: incomplete',
  ]);
});
