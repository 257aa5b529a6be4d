import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPartial, sendWhole } from './sent';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const keysReady = (page: Page) => page.getByRole('button', { name: 'Keys', exact: true }).waitFor();

test('on a tablet no page of the desk is wider than it; on a phone a lead’s head leaves three quarters, and covers no focus', async ({
  house,
  desk,
}) => {
  const page = await desk('supervisor');
  const lead = `/desk/leads/${await leadOf(page, await sendWhole(house))}`;
  const paths = ['/desk', '/desk?rows=compact', '/desk?show=closed', lead, `${lead}/person`, `${lead}/screening/phq9`];
  const others = ['find', 'tasks', 'handover', 'call', 'rules', 'settings', 'policy', 'account'];
  for (const path of [...paths, ...others.map((one) => `/desk/${one}`)]) {
    await page.goto(path);
    for (const width of [768, 1024]) {
      await page.setViewportSize({ width, height: 1024 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} at ${width}`).toBe(0);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lead);
  await page.getByRole('heading', { name: 'Timeline' }).scrollIntoViewIfNeeded();
  const head = await page.getByRole('heading', { level: 1 }).locator('xpath=../..').boundingBox();
  expect(head?.y).toBe(0);
  expect(head?.height).toBeLessThanOrEqual(160);
  await page
    .getByRole('link', { name: /^Rule / })
    .first()
    .focus();
  const focused = await page
    .getByRole('link', { name: /^Rule / })
    .first()
    .boundingBox();
  expect(focused?.y).toBeGreaterThanOrEqual(head?.height ?? 640);
});

test('undo stands for ten seconds, goes by itself, and is in the lead’s page after that', async ({ house, desk }) => {
  const page = await desk('admissions');
  await page.goto(`/desk/leads/${await leadOf(page, await sendPartial(house))}`);
  await page.getByRole('button', { name: 'Claim this lead' }).click();
  // The clock of the animation itself is set: nothing is waited for.
  const after = (ms: number) =>
    undo(page).evaluate((button, at) => {
      for (const one of button.closest('form')?.getAnimations() ?? []) {
        one.pause();
        one.currentTime = at;
      }
    }, ms);
  await after(9_900);
  await expect(undo(page)).toBeVisible();
  await after(10_100);
  await expect(page.locator('form[action$="/undo"]').first()).toBeHidden();
  await page.getByRole('button', { name: 'Undo this' }).click();
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  await expect(page.getByText('Owner: nobody yet')).toBeVisible();
});

/** Holds what is posted to an address until it is let go. */
async function hold(page: Page, path: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(path, async (route: Route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('what takes more than a moment says so, aloud too, until it is done', async ({ house, desk }) => {
  const name = await sendPartial(house);
  const page = await desk('supervisor');
  await page.goto('/desk?sort=arrived');
  await keysReady(page);
  const [many, file] = [await hold(page, '**/desk/queue/many'), await hold(page, '**/desk/queue/export')];
  await page.getByText('Take this look off the screen (CSV)').click();
  await page.getByRole('textbox', { name: 'What is the file for?' }).fill('For the morning.');
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The file is being made.' })).toBeVisible();
  const made = page.waitForEvent('download');
  file();
  expect((await made).suggestedFilename()).toBe('export.csv');
  await expect(page.getByRole('status').filter({ hasText: 'The file is made.' })).toBeVisible();

  await page.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
  await page.getByText('Work on many leads at once').click();
  const form = page.locator('form#many');
  await form.getByRole('radio', { name: 'Assign them' }).check();
  // A page on its way to another answers no questions: what it said meanwhile is written down in it.
  await form.getByRole('status').evaluate((status) => {
    const note = () => status.textContent && sessionStorage.setItem('said', status.textContent);
    new MutationObserver(note).observe(status, { childList: true, subtree: true, characterData: true });
  });
  const sent = page.waitForRequest('**/desk/queue/many');
  // Pressed from within: a click from here would wait for the answer that is held.
  await form.getByRole('button').evaluate((button: HTMLButtonElement) => button.click());
  await sent;
  many();
  // What was refused asks for whom again, by name.
  await expect(page.getByRole('main')).toContainText('Choose a colleague');
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toContain('Working on them.');
  await page.getByRole('combobox', { name: 'To assign: to whom?' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('All the leads you chose are changed.')).toBeVisible();
});

test('each key of a lead leads into it from its row, and c claims it there', async ({ house, desk }) => {
  const page = await desk('clinician');
  const id = await leadOf(page, await sendPartial(house));
  const press = async (key: string) => {
    await keysReady(page);
    await page.keyboard.press(key);
  };
  const fromRow = async (key: string) => {
    await page.goto('/desk?sort=arrived');
    await keysReady(page);
    await page.locator(`tr[data-lead="${id}"] th > a`).focus();
    await press(key);
    await expect(page).toHaveURL(new RegExp(`/desk/leads/${id}`));
    await keysReady(page);
  };
  const places = {
    t: page.getByRole('radio', { name: /No answer/ }),
    i: page.getByRole('textbox', { name: 'Add a note' }),
    a: page.getByRole('combobox', { name: 'To whom?' }),
    s: page.locator('form[action$="/snooze"]').getByRole('combobox'),
    e: page.locator('form[action$="/close"]').getByRole('combobox').first(),
  };
  await fromRow('e');
  await expect(places.e).toBeFocused();
  for (const [key, place] of Object.entries(places)) {
    await page.goto(`/desk/leads/${id}`);
    await press(key);
    await expect(place, key).toBeFocused();
  }
  await fromRow('c');
  await expect(page.getByText('The lead is yours.')).toBeVisible();
  await press('z');
  await expect(page.getByText('It is as it was before.')).toBeVisible();

  const caller = new HttpCaller(page.request, house.origin);
  await sendPartial(house, { danger: 'cannot_wake' });
  await page.goto('/desk');
  await press('n');
  await expect(page).toHaveURL(/done=claimed/);
  const taken = new URL(page.url()).pathname;
  await caller.post(`${taken}/release`, {});
});
