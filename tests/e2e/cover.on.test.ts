import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { leadOf, sendPartial } from './sent';
import { signInAs } from './sign-in';

test('a desk left alone covers itself in every tab; the password brings back what was typed', async ({
  house,
  page,
}) => {
  const name = await sendPartial(house);
  const context = page.context();
  await context.clock.install();
  await signInAs(page, 'clinician');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Queue');
  const id = await leadOf(page, name);
  const other = await context.newPage();
  await other.goto('/desk/account');
  await expect(other.getByRole('button', { name: 'Emergency sound' })).toBeVisible();
  await page.goto(`/desk/leads/${id}`);
  const note = page.getByRole('textbox', { name: 'Add a note' });
  await note.fill('She asked for the morning.');
  await context.clock.fastForward('09:00');
  await expect(note).toBeVisible();
  await page.mouse.move(20, 20);
  await context.clock.fastForward('09:30');
  await expect(note).toBeVisible();

  await context.clock.fastForward('01:00');
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'Covered' })).toBeVisible();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await tab.locator('body').ariaSnapshot()).not.toContain(name);
    for (const shown of await tab.getByText(name).all()) await expect(shown).toBeHidden();
  }
  const status = async () => (await page.request.get(`/desk/leads/${id}`, { maxRedirects: 0 })).status();
  await expect.poll(status).toBe(307);

  const password = page.getByLabel('Password');
  const uncover = page.getByRole('button', { name: 'Uncover' });
  await password.fill('not the password at all');
  await uncover.click();
  await expect(page.getByRole('alert').filter({ hasText: 'That is not the password.' })).toBeVisible();
  await password.fill(STAFF.clinician.password);
  await uncover.click();
  for (const tab of [page, other]) await expect(tab.getByRole('heading', { level: 1, name: 'Covered' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(note).toHaveValue('She asked for the morning.');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('The note is kept.')).toBeVisible();
});
