import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPartial, sendWhole } from './sent';

test('who saves a note that was changed meanwhile is shown both texts, and decides', async ({ house, desk }) => {
  const page = await desk('admissions');
  const id = await leadOf(page, await sendPartial(house));
  const lead = `/desk/leads/${id}`;
  const caller = new HttpCaller(page.request, house.origin);
  await caller.post(`${lead}/note`, { note: 'She rings on Monday.' });
  await page.goto(lead);
  await page.getByText('Change this note').click();
  const form = page.locator('form[action$="/change-note"]');
  const noteId = await form.locator('input[name=noteId]').inputValue();
  await caller.post(`${lead}/change-note`, { noteId, basedOn: '1', note: 'She rings on Tuesday.' });
  await form.getByRole('textbox').fill('She rings on Wednesday.');
  const refused = page.waitForResponse((one) => one.url().endsWith('/change-note'));
  await form.getByRole('button').click();
  expect((await refused).status()).toBe(409);
  await expect(page.getByRole('textbox', { name: 'What the note shows now' })).toHaveValue('She rings on Tuesday.');
  await expect(page.getByRole('textbox', { name: 'Your text' })).toHaveValue('She rings on Wednesday.');
  await page.getByRole('button', { name: 'Show both texts' }).click();
  await expect(page.getByText('The note is changed.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('She rings on Tuesday.');
  await page.getByText('3 other texts of this note').click();
  await expect(main).toContainText('set aside: somebody else had saved another');
});

test('a task is given on a lead, counted once it is due, done from the list, and put back by one press', async ({
  house,
  desk,
}) => {
  const page = await desk('clinician');
  const name = await sendPartial(house);
  await page.goto(`/desk/leads/${await leadOf(page, name)}`);
  await page.getByText('Add a task').click();
  const form = page.locator('form[action$="/task"]');
  await form.getByRole('textbox', { name: 'What is to be done?' }).fill('Ring the plan.');
  await form.getByRole('button').click();
  await expect(page.getByRole('main')).toContainText('Choose a time that is still to come.');
  await expect(page.getByRole('textbox', { name: 'What is to be done?' })).toHaveValue('Ring the plan.');
  await page.getByRole('combobox', { name: 'By when?' }).selectOption('in an hour');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The task is given.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('gave somebody a task');

  await page.goto('/desk/tasks');
  const row = page.getByRole('row').filter({ hasText: name });
  await page.setViewportSize({ width: 360, height: 780 });
  const { x, width } = (await row.getByRole('button', { name: 'Done' }).boundingBox()) ?? { x: 0, width: 0 };
  expect(width).toBeGreaterThan(0);
  expect(x + width, 'on a phone, too, a task can be done without a scroll to the side').toBeLessThanOrEqual(360);
  await row.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('The task is done.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row).toHaveCount(1);
});

test('a shift and a person’s sheet are made for paper, under the notice; the sheet wants a reason', async ({
  house,
  desk,
}) => {
  const page = await desk('admissions');
  const name = await sendWhole(house);
  const id = await leadOf(page, name);
  const notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';
  await page.goto('/desk/handover?last=h8');
  await expect(page.getByRole('main')).toContainText(name);
  await expect(page.getByRole('main')).toContainText(notice);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });

  const sheet = `/desk/leads/${id}/face-sheet`;
  await page.goto(sheet);
  expect(await page.content()).not.toContain(name);
  await page.getByRole('textbox', { name: 'What is the sheet for?' }).fill('For the nurse who admits her.');
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  await expect(page).toHaveURL(sheet);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(notice).first()).toBeVisible();
});

test('a supervisor takes a look off the screen as a file, with a reason; nobody else is offered it', async ({
  house,
  desk,
}) => {
  const name = await sendPartial(house);
  const [ben, sunniva] = [await desk('admissions'), await desk('supervisor')];
  await ben.goto('/desk');
  await expect(ben.getByText('Take this look off the screen')).toHaveCount(0);
  const caller = new HttpCaller(sunniva.request, house.origin);
  expect((await caller.post('/desk/queue/export', { look: '', reason: ' ' })).status()).toBe(422);
  const file = await caller.post('/desk/queue/export', { look: 'sort=arrived', reason: 'For the meeting.' });
  // Another test may have sent so many that the look is too long for a file.
  expect([200, 409]).toContain(file.status());
  if (file.status() === 409) return;
  expect(file.headers()['content-type']).toContain('text/csv');
  const text = await file.text();
  expect(text).toContain('42 CFR part 2');
  expect(text).toContain(`"${name}"`);
});
