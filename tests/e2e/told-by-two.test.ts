import type { Page } from '@playwright/test';
import { aName } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPair } from './sent';
import { Walk } from './walk';
import { linkShown, makeLink, toHelp, toSubstancesOfAnother } from './ways';

/** What a page says, without what is made anew at every look. */
const stable = (html: string): string => html.replace(/name="key" value="[^"]+"/g, '').replace(/nonce="[^"]*"/g, '');
const shown = async (page: Page): Promise<string> => stable(await page.content());

const START = { en: 'Start my part', es: 'Empezar mi parte' } as const;

test('a mother begins, her daughter answers by a link of her own, and the desk sees both side by side', async ({
  caller,
  page,
  another,
  desk,
}) => {
  const walk = caller();
  const [rosa, name] = [aName('Rosa'), aName('Marisol')];
  await toSubstancesOfAnother(walk, rosa, aName('Mari'));
  await walk.tick('Alcohol');
  await walk.next();
  await walk.within('How many of the last 30 days?', 'Now and then').check();
  await walk.next();
  await walk.onToCheck();
  await walk.send();
  await walk.on(13);
  const { address, words } = await makeLink(walk);
  expect(words.split(' ')).toHaveLength(6);
  await page.getByRole('link', { name: 'Go back to my own part' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How things stand');
  const before = await shown(page);

  const daughter = new Walk(await another(), 'en');
  // Chats fetch what is sent in them, more than once: it opens nothing.
  for (let looks = 0; looks < 3; looks += 1) await daughter.page.goto(address);
  await expect(daughter.page).toHaveTitle('Form');
  await daughter.page.getByRole('button', { name: START.en }).click();
  await daughter.on(1);
  await expect(daughter.page.getByRole('main')).toContainText('will not see what you answer');
  expect(await daughter.page.content()).not.toContain(rosa);
  await daughter.next();
  await expect(daughter.option('Me')).toBeChecked();
  await daughter.next();
  await daughter.tick('None of these');
  await daughter.next();
  await daughter.fill('What should we call you?', name);
  await daughter.next();
  await daughter.tick('I’ll contact you');
  await daughter.next();
  await daughter.on(6);
  await daughter.next();
  await daughter.tick('Alcohol');
  await daughter.next();
  await daughter.within('How many of the last 30 days?', 'Every day').check();
  await daughter.next();
  await daughter.onToCheck();
  await daughter.send();
  await daughter.on(13);
  expect(await daughter.page.content()).not.toContain(rosa);
  await expect(daughter.page.getByRole('button', { name: 'Make a private link for them' })).toHaveCount(0);

  await page.reload();
  expect(await shown(page), 'her mother is told nothing of it').toBe(before);

  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  await expect(staff.getByLabel('Safe contact')).toContainText('Never tell either side about the other.');
  const two = staff.getByRole('region', { name: 'Told by two' });
  await expect(two).toContainText(`This side: The person themself`);
  await expect(two).toContainText(`The other side: ${rosa}, their mother or father`);
  const row = two.getByRole('row', { name: /How many of the last 30 days/ });
  await expect(row).toContainText('Now and then');
  await expect(row).toContainText('Every day');
  await expect(row).toContainText('Differs');
  await two.getByRole('link', { name: rosa }).click();
  await expect(staff.getByRole('region', { name: 'Told by two' })).toContainText('The other side: The person themself');
  await expect(staff.getByLabel('Safe contact')).toContainText('Never tell either side about the other.');
});

test('in Spanish, and by six words said aloud, it opens the same thing', async ({ caller, another }) => {
  const walk = caller('es');
  await toSubstancesOfAnother(walk, aName('Rosa'), aName('Mari'));
  const { words } = await makeLink(walk);
  const page = await another();
  await page.goto('/es/come-back');
  await page.getByRole('textbox').fill(`  ${words.toUpperCase().replaceAll(' ', ', ')}.`);
  await page.getByRole('main').getByRole('button').click();
  const daughter = new Walk(page, 'es');
  await daughter.on(1);
  await expect(page.getByRole('main')).toContainText('no verá lo que usted conteste');
  await daughter.next();
  await expect(daughter.option('Para mí')).toBeChecked();
});

test('a link for somebody who speaks Spanish is made in English, and opens in Spanish', async ({ caller, another }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  await walk.page.getByRole('button', { name: 'Make a private link for them' }).click();
  await walk.tick('Español');
  await walk.page.getByRole('button', { name: 'Make a private link for them' }).click();
  const { address } = await linkShown(walk);
  expect(address).toContain('/es/link/');
  const page = await another();
  await page.goto(address);
  await page.getByRole('button', { name: START.es }).click();
  await new Walk(page, 'es').on(1);
});

test('what was ticked is kept when somebody would rather have the person answer', async ({ caller, page }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  await walk.tick('Alcohol');
  await makeLink(walk);
  await page.getByRole('link', { name: 'Go back to my own part' }).click();
  await walk.on(7);
  await expect(walk.option('Alcohol')).toBeChecked();
});

test('a new link ends the one from before, and neither says whether it was opened', async ({
  caller,
  page,
  another,
}) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  const first = await makeLink(walk);
  const before = await shown(page);
  await page.getByRole('button', { name: 'Make a new link' }).click();
  await expect(page.getByText(first.address)).toHaveCount(0);
  const second = await linkShown(walk);
  const other = await another();
  // Once our script is there: it shows the page of what is gone as the browser alone would.
  await other.goto(first.address, { waitUntil: 'networkidle' });
  await other.getByRole('button', { name: START.en }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link does not open anything');
  await other.goto(second.address);
  await other.getByRole('button', { name: START.en }).click();
  await new Walk(other, 'en').on(1);
  await page.reload();
  const after = await shown(page);
  const same = (html: string, { address, words }: typeof first) =>
    words
      .split(' ')
      .reduce(
        (left, word) => left.replace(`<span>${word}<`, '<span><'),
        html.replace(address.split('/').at(-1) ?? '', ''),
      );
  expect(same(after, second)).toBe(same(before, first));
});

test('a link that can still be shown is offered to be seen, and not to be made anew', async ({ caller, page }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  const { address } = await makeLink(walk);
  for (const at of ['/en/status', '/en/code']) {
    await page.goto(at);
    await expect(page.getByRole('button', { name: 'Make a new link' })).toHaveCount(0);
    await page.getByRole('link', { name: 'See the link you made' }).click();
    await expect(page.getByText(address)).toBeVisible();
  }
  await page.context().clearCookies({ name: /porchlight_link$/ });
  await page.goto('/en/status');
  await expect(page.getByRole('button', { name: 'Make a new link' })).toBeVisible();
});

test('used, unknown, forged and empty links meet one page, with the phone and a way to begin', async ({
  request,
  house,
  caller,
  another,
}) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  const { address } = await makeLink(walk);
  const used = await another();
  await used.goto(address);
  await used.getByRole('button', { name: START.en }).click();
  await new Walk(used, 'en').on(1);
  const http = new HttpCaller(request, house.origin);
  const token = address.split('/').at(-1) ?? '';
  const answers = await Promise.all(
    [token, 'a'.repeat(43), `${token.slice(0, -1)}_`, 'not a token', ''].map(async (one) => {
      const answer = await http.post('/en/link/open', { token: one });
      return { status: answer.status(), text: await answer.text(), cookies: answer.headers()['set-cookie'] };
    }),
  );
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 410, cookies: undefined });
  expect(answers[0]?.text).toContain('tel:');
  expect(answers[0]?.text).toContain('Begin here');
});

test('looking at a link is the same page whatever it is', async ({ request }) => {
  const looks = await Promise.all(
    ['a'.repeat(43), 'b'.repeat(43)].map(async (token) => {
      const answer = await request.get(`/en/link/${token}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['set-cookie']).toBeUndefined();
      return stable((await answer.text()).replaceAll(token, ''));
    }),
  );
  expect(new Set(looks).size).toBe(1);
});

test('pressed twice, the button opens the same part', async ({ request, house, caller }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  const token = (await makeLink(walk)).address.split('/').at(-1) ?? '';
  const http = new HttpCaller(request, house.origin);
  const form = { token, key: 'k'.repeat(43) };
  const both = await Promise.all([http.post('/en/link/open', form), http.post('/en/link/open', form)]);
  expect(both.map((one) => one.headers().location)).toEqual(['/en/form', '/en/form']);
});

test('Leave now takes the link away from the browser of whoever made it', async ({ caller, page }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  await makeLink(walk);
  const cookies = () => page.context().cookies();
  expect((await cookies()).some(({ name }) => name.endsWith('porchlight_link'))).toBe(true);
  await page.route(/.*/, (route) => (route.request().url().includes('localhost') ? route.continue() : route.abort()));
  await walk.leaveNow().catch(() => {});
  await expect.poll(async () => (await cookies()).length).toBe(0);
});

test('somebody who came by a link may stand alone, and the desk then sees one', async ({ caller, another, desk }) => {
  const walk = caller();
  await toSubstancesOfAnother(walk);
  const { address } = await makeLink(walk);
  const page = await another();
  await page.goto(address);
  await page.getByRole('button', { name: START.en }).click();
  await page.getByRole('button', { name: 'I want my answers to stand alone' }).click();
  await expect(page.getByRole('main')).toContainText('Your answers stand alone.');
  const name = aName('Marisol');
  const alone = new Walk(page, 'en');
  await toHelp(alone, name);
  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  await expect(staff.getByRole('heading', { name: 'Told by two' })).toHaveCount(0);
  await expect(staff.getByLabel('Safe contact')).not.toContainText('Never tell');
});

test('the queue marks both, and whoever may open no lead gets nothing of either', async ({ desk, house }) => {
  const name = await sendPair(house);
  const staff = await desk('admissions');
  const id = await leadOf(staff, name);
  await staff.goto('/desk?sort=arrived');
  await expect(staff.locator(`#lead-${id}`)).toContainText('Told by two');
  const ada = await desk('administrator');
  const answer = await ada.goto(`/desk/leads/${id}`);
  expect(answer?.status()).toBe(403);
  expect(await ada.content()).not.toContain('Rosa');
});
