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
  await page.goto('/desk?sort=arrived');
  const link = page.locator('tr[data-lead]').filter({ hasText: name }).getByRole('link', { name });
  for (const to of ['Compact rows', 'Roomy rows']) {
    await page.getByRole('link', { name: to }).click();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});

test('a lead is snoozed, assigned and closed, and each is undone by one press, from the page or later', async ({
  house,
  desk,
}) => {
  const name = await sendPartial(house);
  const page = await desk('admissions');
  const id = await leadOf(page, name);
  await page.goto(`/desk/leads/${id}`);

  await page.getByText('Snooze', { exact: true }).first().click();
  const snooze = page.locator('form[action$="/snooze"]');
  await snooze.getByRole('combobox').selectOption('for a week, until 9 AM');
  await snooze.getByRole('textbox', { name: 'Why can it wait?' }).fill('She is at work.');
  const refused = page.waitForResponse((one) => one.url().endsWith('/snooze'));
  await snooze.getByRole('button', { name: 'Snooze' }).click();
  expect((await refused).status()).toBe(409);
  await expect(page.getByRole('main')).toContainText('Nobody has tried to reach this person yet.');
  await page.getByRole('combobox').selectOption('m15');
  await expect(page.getByRole('textbox', { name: 'Why can it wait?' })).toHaveValue('She is at work.');
  await page.goto(`/desk/leads/${id}`);

  await page.getByRole('button', { name: 'Claim this lead' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Claim this lead' })).toBeVisible();

  await page.getByText('Assign to a colleague').click();
  await page.getByRole('combobox', { name: 'To whom?' }).selectOption({ label: STAFF.clinician.name });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText(`Owner: ${STAFF.clinician.name}`)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`gave the lead to a colleague: ${STAFF.clinician.name}`);

  await page.getByText('Close this lead', { exact: true }).first().click();
  const close = page.locator('form[action$="/close"]');
  await close.getByRole('combobox').selectOption('not_now');
  await close.getByRole('textbox', { name: 'Next step' }).fill('Calls us on Friday.');
  await close.getByRole('button').click();
  await expect(page.getByText('Stage: Closed: not now')).toBeVisible();
  await page.goto(`/desk/leads/${id}`);
  await expect(page.getByRole('heading', { name: 'Done last' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo this' }).click();
  await expect(page.getByText('Stage: New')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('closed the lead: not now (undone)');
  await page.goto('/desk');
  await leadOf(page, name);
});

test('selected rows are worked on at once: those whose rule refuses are named, and all is undone as one', async ({
  house,
  desk,
}) => {
  const [calm, grave] = [await sendPartial(house), await sendPartial(house, { danger: 'cannot_wake' })];
  const page = await desk('admissions');
  const form = page.locator('form#many');
  const select = async () => {
    await page.goto('/desk?sort=arrived');
    // By key: another test's lead may come in and move the rows while the pointer is on its way.
    for (const name of [calm, grave]) {
      const box = page.getByRole('checkbox', { name: `Select ${name}` });
      await box.press('Space');
      await expect(box).toBeChecked();
    }
    const many = page.getByText('Work on many leads at once');
    await expect(many).toBeInViewport();
    await many.click();
  };
  await select();
  await expect(form.getByRole('textbox', { name: 'Why can it wait?' })).toBeHidden();
  await form.getByRole('radio', { name: 'Snooze them' }).check();
  await form.getByRole('combobox', { name: 'How long?' }).selectOption('for 15 minutes');
  await form.getByRole('textbox', { name: 'Why can it wait?' }).fill('A storm.');
  await form.getByRole('button').click();
  const main = page.getByRole('main');
  await expect(main).toContainText('An emergency cannot be snoozed.');

  await select();
  await form.getByRole('radio', { name: 'Close them' }).check();
  await form.getByRole('combobox', { name: 'How did it end?' }).selectOption('Not now');
  await form.getByRole('button').click();
  await expect(main).toContainText('No lead closes without one.');
  await page.getByRole('textbox', { name: 'To close: next step' }).fill('They have our number.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(main).toContainText('All the leads you chose are changed.');
  await expect(page.locator('tr[data-lead]').filter({ hasText: grave })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(main).toContainText('It is as it was before.');
  await page.goto('/desk?sort=arrived');
  for (const name of [calm, grave])
    await expect(page.locator('tr[data-lead]').filter({ hasText: name })).toHaveCount(1);
});

test('a look is saved under a name for the team by a supervisor, and deleted and brought back', async ({ desk }) => {
  // With and without script may be tried at once, in one house: each has a look of its own.
  const late = `Late, ${test.info().project.name}`;
  const address = '/desk?language=es&overdue=yes';
  const [sunniva, ben] = [await desk('supervisor'), await desk('admissions')];
  const save = async (page: typeof ben, team: string | null) => {
    await page.goto(address);
    await page.getByText('Save this look').click();
    await page.getByRole('textbox', { name: 'Name' }).fill(team ?? 'Just mine');
    if (team) await page.getByRole('checkbox', { name: 'For the whole team' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('The look is saved.')).toBeVisible();
  };
  await save(sunniva, late);
  await save(sunniva, `${late} once more`);
  await save(ben, null);
  await expect(ben.getByRole('checkbox', { name: 'For the whole team' })).toHaveCount(0);
  const looks = (page: typeof ben) => page.getByRole('navigation', { name: 'Saved looks' });
  await ben.goto('/desk');
  await looks(ben)
    .getByRole('link', { name: `${late} (team)` })
    .click();
  await expect(ben).toHaveURL(address);
  await sunniva.goto(address);
  await expect(looks(sunniva).getByRole('link', { name: 'Just mine' })).toHaveCount(0);
  // Another look at the very same address does not hide this one's button.
  await expect(sunniva.getByRole('button', { name: `Delete “${late} once more”` })).toBeVisible();
  await sunniva.getByRole('button', { name: `Delete “${late}”` }).click();
  await expect(looks(sunniva).getByRole('link', { name: `${late} (team)` })).toHaveCount(0);
  await sunniva.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(looks(sunniva).getByRole('link', { name: `${late} (team)` })).toHaveCount(1);
});

test('billing and an auditor come to their own account, and to no lead', async ({ house, desk }) => {
  const name = await sendPartial(house);
  const id = await leadOf(await desk('admissions'), name);
  for (const role of ['billing', 'auditor'] as const) {
    const page = await desk(role);
    await page.goto('/desk');
    await expect(page).toHaveURL(/\/desk\/account$/);
    expect((await page.goto(`/desk/leads/${id}`))?.status()).toBe(403);
    for (const path of ['/desk/rules', '/desk/audit'])
      expect((await page.goto(path))?.status(), path).toBe(role === 'auditor' ? 200 : 403);
    if (role === 'billing') continue;
    await expect(page.getByRole('table')).toContainText(id);
    await expect(page.getByRole('table')).toContainText('looked at the queue');
    expect(await page.content()).not.toContain(name);
  }
});

test('the next person is opened by one press, and is one’s own', async ({ house, desk }) => {
  await sendPartial(house, { danger: 'cannot_wake' });
  const page = await desk('admissions');
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Next person' }).click();
  await expect(page).toHaveURL(/\/desk\/leads\/.*done=claimed/);
  await expect(page.getByText(`Owner: ${STAFF.admissions.name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Claim this lead' })).toBeVisible();
});
