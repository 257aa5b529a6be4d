import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { signInAs } from './sign-in';

// Scripts off only: a colleague can be disabled, and their roles changed, once in a run.

test('a colleague who is disabled is out at the next request, and in again when enabled', async ({ desk }) => {
  const lee = await desk('leaving');
  await lee.goto('/desk');
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Queue');
  const ada = await desk('administrator');
  await ada.goto('/desk/staff');
  await ada.getByRole('button', { name: new RegExp(`^Disable ?: ${STAFF.leaving.name}`) }).click();
  await expect(ada.getByText('They can no longer sign in.')).toBeVisible();

  await lee.goto('/desk/policy');
  await expect(lee).toHaveURL(/\/desk\/sign-in/);
  await signInAs(lee, 'leaving');
  await expect(lee).toHaveURL(/error/);

  await ada.getByRole('button', { name: new RegExp(`^Enable ?: ${STAFF.leaving.name}`) }).click();
  await expect(ada.getByText('They can sign in again.')).toBeVisible();
  await signInAs(lee, 'leaving');
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Queue');
});

test('a colleague’s roles are changed by the form and hold at their next request; who manages staff last stays one', async ({
  desk,
}) => {
  const [lee, ada] = [await desk('leaving'), await desk('administrator')];
  const row = (who: 'leaving' | 'administrator') => ada.getByRole('row').filter({ hasText: STAFF[who].email });
  const change = async (who: 'leaving' | 'administrator', from: RegExp, to: RegExp) => {
    await ada.goto('/desk/staff');
    await row(who).getByText('Change roles').click();
    await row(who).getByRole('checkbox', { name: to }).check();
    await row(who).getByRole('checkbox', { name: from }).uncheck();
    const answer = ada.waitForResponse((one) => one.url().endsWith('/staff/roles'));
    await row(who).getByRole('button', { name: 'Change the roles' }).click();
    return (await answer).status();
  };
  const asLee = async (path: string) => (await lee.request.get(path, { maxRedirects: 0 })).status();
  // Disabled before, they have no session left.
  await signInAs(lee, 'leaving');
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Queue');
  expect(await asLee('/desk/audit')).toBe(403);

  expect(await change('leaving', /^Admissions/, /^Auditor/)).toBe(303);
  await expect(ada.getByText('Their roles are changed.')).toBeVisible();
  await expect(row('leaving').locator('td[data-label=Roles]')).toContainText(/^Auditor/);
  expect(await asLee('/desk/find')).toBe(403);
  await lee.reload();
  await expect(lee).toHaveURL(/\/desk\/account$/);
  await lee.goto('/desk/audit');
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Log');

  expect(await change('leaving', /^Auditor/, /^Admissions/)).toBe(303);
  expect(await asLee('/desk/audit')).toBe(403);
  await lee.goto('/desk');
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Queue');

  expect(await change('administrator', /^Administrator/, /^Billing/)).toBe(409);
  await expect(ada.getByRole('main')).toContainText('Then nobody would be left who can manage staff.');
  await expect(ada.getByRole('checkbox', { name: /^Billing/ })).toBeChecked();
  await expect(ada.getByRole('checkbox', { name: /^Administrator/ })).not.toBeChecked();
  await ada.goto('/desk/staff');
  await expect(row('administrator').locator('td[data-label=Roles]')).toContainText(/^Administrator/);
});

test('an invitation is shown once, in no address, and somebody joins by it', async ({ desk, another }) => {
  const ada = await desk('administrator');
  await ada.goto('/desk/staff');
  await ada.getByRole('textbox', { name: 'Name' }).fill('Oskar');
  await ada.getByRole('textbox', { name: 'Work email' }).fill('oskar@example.org');
  await ada.getByRole('checkbox', { name: /^Admissions/ }).check();
  await ada.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await ada.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(ada.url()).not.toContain('join');

  const oskar = await another();
  const join = async (password: string, again: string) => {
    await oskar.goto(link);
    await oskar.getByLabel('Password', { exact: true }).fill(password);
    await oskar.getByLabel('Password again').fill(again);
    await oskar.getByRole('button', { name: 'Join' }).click();
  };
  await join('a heron stands very still', 'a heron stands quite still');
  await expect(oskar.getByRole('main')).toContainText('The two passwords are not the same.');
  await join('too short', 'too short');
  await expect(oskar.getByRole('main')).toContainText('Use at least 15 characters.');
  expect(await oskar.content()).not.toContain('too short');
  await join('a heron stands very still', 'a heron stands very still');
  await expect(oskar.getByText('You can sign in now.')).toBeVisible();
  await oskar.goto(link);
  await expect(oskar.getByRole('heading', { level: 1 })).toHaveText('This link is not open');
});
