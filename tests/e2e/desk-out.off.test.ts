import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { signInAs } from './sign-in';

// Scripts off only: a colleague can be disabled once in a run.

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
