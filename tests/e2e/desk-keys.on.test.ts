import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { cookiesFor } from './furnish';
import { leadOf, sendPartial } from './sent';

test('a shift is worked by keys: down the rows, into a lead, claimed, undone, written on', async ({ house, desk }) => {
  const [name] = [await sendPartial(house), await sendPartial(house)];
  const page = await desk('admissions');
  const id = await leadOf(page, name);
  await page.goto('/desk?sort=arrived');
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  const links = page.locator('tr[data-lead] th > a');
  await page.keyboard.press('j');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  expect(await links.nth(1).evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Urgency')).toBeFocused();

  await page.goto(`/desk/leads/${id}`);
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('c');
  await expect(page.getByText('The lead is yours.')).toBeVisible();
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('z');
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('i');
  const note = page.getByRole('textbox', { name: 'Add a note' });
  await expect(note).toBeFocused();
  await page.keyboard.type('c n z ? j');
  await expect(note).toHaveValue('c n z ? j');
  await expect(page).toHaveURL(/done=undone/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Keeps what a link of a phone would dial, which no test's browser can. */
const keepDialled = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="tel:"]') : null;
      if (!link) return;
      event.preventDefault();
      sessionStorage.setItem('dialled', link.getAttribute('href') ?? '');
    });
  });

test('from the queue to a logged call by keys alone, in at most twelve', async ({ house, desk }) => {
  const [name, theirs] = [
    await sendPartial(house, { reach: 'call' }),
    await sendPartial(house, { reach: 'i_contact_you' }),
  ];
  const page = await desk('admissions');
  await keepDialled(page);
  const [id, closed] = [await leadOf(page, name), await leadOf(page, theirs)];
  await page.goto('/desk?sort=arrived');
  let pressed = 0;
  const press = async (key: string) => {
    await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
    pressed += 1;
    await page.keyboard.press(key);
  };
  // Other callers may come meanwhile: on a page where nobody did, theirs is the second row.
  while (!(await page.locator(`tr[data-lead="${id}"] th > a`).evaluate((link) => link === document.activeElement))) {
    expect(pressed, 'the row was not come to').toBeLessThan(6);
    await press('j');
  }
  await press('Enter');
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${id}$`));
  await press('c');
  await expect(page.getByText('The lead is yours.')).toBeVisible();
  await press('r');
  await press('Enter');
  expect(await page.evaluate(() => sessionStorage.getItem('dialled'))).toMatch(/^tel:\+?\d+$/);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  for (const key of ['t', '1']) await press(key);
  await expect(page.getByText('The try is written down.')).toBeVisible();
  await expect(timeline).toContainText('(call): no answer');
  expect(pressed).toBeLessThanOrEqual(12);

  // A slip is taken back; what takes more than a key waits for Enter; and where no form is gone into, a digit is nothing.
  await press('z');
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await expect(timeline).toContainText('(call): no answer (undone)');
  await press('1');
  for (const key of ['t', '5']) await press(key);
  await expect(page.getByRole('button', { name: 'Log this try' })).toBeFocused();
  await expect(page).toHaveURL(/done=undone/);
  await press('Enter');
  await expect(page.getByRole('region', { name: 'Safe contact' })).toContainText('They asked not to be contacted.');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);

  // Where the rule permits no way, there is nothing for the key to go to.
  await page.goto(`/desk/leads/${closed}`);
  await press('r');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('? shows the keys, and one switch turns them off, there and everywhere', async ({ desk }) => {
  const page = await desk('supervisor');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('?');
  await expect(keys).toContainText('Next person');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('?');
  await keys.getByRole('button', { name: 'Turn single keys off' }).click();
  await expect(page.getByText('Single keys are off. Nothing happens')).toBeVisible();
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await expect(keys).toHaveCount(0);
  await expect(page.locator('tr[data-lead] th > a:focus')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('button', { name: 'Turn single keys on' }).click();
  await expect(page.getByText('Done. Single keys are on.')).toBeVisible();
});

test('⌘K leads to a page by the first letters, and to somebody by what is known of them', async ({ house, desk }) => {
  const name = await sendPartial(house);
  const page = await desk('admissions');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await page.goto('/desk/account');
  await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('textbox').fill('ru');
  await expect(palette.getByRole('listitem')).toHaveText(['Rules Enter']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/rules$/);
  await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/find$/);
  await expect(page.locator('tr[data-lead]')).toHaveCount(1);
  // Whoever signs in next at this browser does not see whom somebody else looked for.
  const text = page.getByRole('textbox', { name: 'Who are you looking for?' });
  await expect(text).toHaveValue(name);
  await page.context().addCookies(await cookiesFor('clinician', house.origin));
  await page.goto('/desk/find');
  await expect(text).toHaveValue('');
  await expect(page.locator('tr[data-lead]')).toHaveCount(0);
});

test('whoever may find nobody has the pages alone', async ({ desk }) => {
  const page = await desk('auditor');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await page.goto('/desk/audit');
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette).toBeVisible({ timeout: 500 });
  }).toPass();
  await palette.getByRole('textbox').fill('zz');
  await expect(palette.getByRole('status')).toHaveText('No page begins so.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/audit$/);
  await expect(palette.getByRole('button')).toHaveText(['Close']);
});
