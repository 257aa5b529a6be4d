import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendTwice, sendWhole } from './sent';

test('who came before is suggested with why, said to be one person, closed as a duplicate, and taken apart', async ({
  house,
  desk,
}) => {
  const page = await desk('admissions');
  const [first, second] = await sendTwice(house);
  const [firstId, secondId] = [await leadOf(page, first), await leadOf(page, second)];
  const person = page.getByRole('region', { name: /^(Same person\?|Also came)$/ });
  // The callers of other tests share this one's number and may share a name: this one's own is meant.
  const likely = person.getByRole('listitem').filter({ hasText: 'Likely the same person' });
  const suggestion = likely.filter({ hasText: first });

  // What changed is heard a moment after it was.
  await expect(async () => {
    await page.goto(`/desk/leads/${secondId}`);
    await expect(suggestion).toContainText(first, { timeout: 500 });
  }).toPass();
  await expect(suggestion).toContainText('The same phone number.');
  await expect(suggestion).toContainText('Nearly the same name.');

  // The queue says so too, a look later at most, and leads to where it is said which and why. How likely, it says of the few
  // it holds beside each other: here more than those share a number.
  const mark = page.locator(`#lead-${secondId}`).getByRole('link', { name: /^(Likely|Maybe) the same person$/ });
  await expect(async () => {
    await page.goto('/desk?sort=arrived');
    await expect(mark).toBeVisible({ timeout: 500 });
  }).toPass();
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${secondId}#person$`));
  await expect(person.getByRole('heading').first()).toBeInViewport();

  await suggestion.getByRole('link', { name: 'Same person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are these the same person?');
  await expect(page.getByRole('main')).toContainText('2 leads are then held to be of one person');
  await page.getByRole('button', { name: 'Yes, the same person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${second}: came 2 times`);
  await expect(page.getByText('Neither is changed, and nothing is closed by it.')).toBeVisible();

  const earlier = page.getByRole('listitem').filter({ hasText: first }).filter({ hasText: 'How it came' });
  await earlier.getByText('The same request twice? Close this one').click();
  await earlier.getByRole('textbox', { name: 'Next step' }).fill('We go on with the later one.');
  await earlier.getByRole('button', { name: 'Close this one' }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${firstId}`));
  await expect(page.getByText('The lead is closed.')).toBeVisible();
  const outcome = page.getByRole('region', { name: 'How it ended' });
  await expect(outcome).toContainText('same person, another lead');
  await outcome.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${secondId}$`));
  await expect(person).toContainText('Closed: same person, another lead');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(
    `${STAFF.admissions.name} said that this lead and another are of one person`,
  );
  expect(await (await page.request.get('/desk?sort=arrived')).text()).toContain('Came more than once');

  await person.getByText('Who said that they are one person').click();
  await person.getByRole('button', { name: 'Take apart' }).click();
  await expect(page.getByText('The leads are taken apart. All is as it was before.')).toBeVisible();
  await expect(suggestion.first()).toContainText(first);

  await suggestion.first().getByRole('button', { name: 'Not the same person' }).click();
  await expect(page.getByText('It is kept that these are two people.')).toBeVisible();
  await expect(suggestion.filter({ hasText: first })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It may be suggested again.')).toBeVisible();
  await expect(suggestion.first()).toContainText(first);
});

test('a lead found by hand is held beside the one somebody came from; what cannot be said is a sentence', async ({
  house,
  desk,
}) => {
  const page = await desk('clinician');
  const name = await sendWhole(house);
  const [hereId, thereId] = [await leadOf(page, await sendWhole(house)), await leadOf(page, name)];
  await page.goto(`/desk/leads/${hereId}`);
  await page.getByRole('link', { name: 'Find another lead of this person' }).click();
  await expect(async () => {
    await page.getByRole('textbox', { name: 'Who are you looking for?' }).fill(name);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await expect(page.getByRole('link', { name })).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(page.url()).not.toContain('Quill');
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/leads/${hereId}/beside/${thereId}$`));
  await page.getByRole('button', { name: 'No, two people' }).click();
  await expect(page.getByText('It is kept that these are two people.')).toBeVisible();

  const caller = new HttpCaller(page.request, house.origin);
  const refused = await caller.post(`/desk/leads/${hereId}/same`, { other: thereId });
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain('said that two of these leads are of two people');
  for (const [deed, form, status] of [
    ['same', { other: hereId }, 422],
    ['same', { other: 'x' }, 422],
    ['same', {}, 422],
    ['same', { other: thereId, more: 'x' }, 400],
    ['take-apart', { batch: hereId }, 409],
    ['ask-again', { batch: 'x' }, 422],
    ['close', { disposition: 'duplicate', nextStep: 'x', duplicateOf: thereId }, 409],
  ] as const)
    expect((await caller.post(`/desk/leads/${hereId}/${deed}`, form)).status(), deed).toBe(status);
  expect((await caller.post('/desk/find/ask', { text: 'x', for: '../x' })).status()).toBe(422);
  for (const path of [`${hereId}/beside/${hereId}`, `${hereId}/beside/x`, 'x/person'])
    expect((await page.request.get(`/desk/leads/${path}`)).status(), path).toBe(404);
});
