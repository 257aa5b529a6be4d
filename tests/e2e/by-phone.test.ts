import type { Page } from '@playwright/test';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { PhoneWalk } from './phone-walk';
import { leadOf } from './sent';
import { signInAs } from './sign-in';
import { Walk } from './walk';
import { toHelp, toName, toReach, toReceipt } from './ways';

// Staff take the callers' own steps for somebody on the phone.

const NAME = 'What should we call you?';
const callCookies = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name.endsWith('porchlight_call'));

test('a whole call, from the queue to the receipt that is read out, and to the lead', async ({ desk }) => {
  const ben = await desk('admissions');
  const walk = new PhoneWalk(ben);
  const name = aName('Marisol');
  await toReceipt(walk, name);
  expect((await walk.code()).split(' ')).toHaveLength(6);
  await expect(ben.getByRole('main')).toContainText('We will try to text you by');
  expect(await callCookies(ben)).toMatchObject([{ httpOnly: true, path: '/desk/call', expires: -1 }]);

  await walk.end();
  await expect(ben).toHaveURL(/\/desk\/leads\/[0-9a-f-]+\?done=ended/);
  await expect(ben.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(ben.getByRole('main')).toContainText('Phone');
  await expect(ben.getByRole('main')).toContainText('took this lead by phone');
  await expect(ben.getByRole('button', { name: 'Give it back to the queue' })).toBeVisible();
  expect(await callCookies(ben)).toEqual([]);
  await ben.goto('/desk/call/en/13');
  await expect(ben, 'a call that ended is not opened again').toHaveURL(/\/desk\/call$/);
});

test('once they may be reached the lead is there, by phone and not finished, while the call goes on', async ({
  desk,
}) => {
  const ben = await desk('admissions');
  const name = aName('Marisol');
  await toHelp(new PhoneWalk(ben, 'es'), name);
  const chidi = await desk('clinician');
  await chidi.goto(`/desk/leads/${await leadOf(chidi, name)}`);
  await expect(chidi.getByRole('main')).toContainText('Phone, not finished · Spanish');
});

test('the caller’s language is changed at any step, and what was typed stays', async ({ desk }) => {
  const ben = await desk('admissions');
  const walk = new PhoneWalk(ben);
  await toName(walk);
  await walk.fill(NAME, 'Íñigo');
  await ben.getByRole('button', { name: 'Español' }).click();
  const spanish = new PhoneWalk(ben, 'es');
  await spanish.on(4);
  await expect(spanish.field('¿Cómo quiere que le llamemos?')).toHaveValue('Íñigo');
});

test('in an emergency it says what to tell the caller, and to stay on the line; then on', async ({ desk }) => {
  const ben = await desk('admissions');
  const walk = new PhoneWalk(ben);
  await walk.begin();
  await walk.next();
  await walk.tick('Me');
  await walk.next();
  await walk.tick('A seizure');
  await walk.next();
  await expect(ben).toHaveURL(/\/desk\/call\/en\/help-now/);
  await expect(ben.getByRole('main')).toContainText('Stay on the line');
  await expect(ben.getByRole('main')).toContainText('Call 911 now.');
  await ben.getByRole('link', { name: /go on$/ }).click();
  await walk.on(4);
});

test('two members’ calls at once, and a caller’s own answers in the same browser, do not meet', async ({ desk }) => {
  const ben = await desk('admissions');
  const own = new Walk(ben, 'en');
  await toReach(own, 'Dana');
  const chidi = await desk('clinician');
  const [bens, chidis] = [new PhoneWalk(ben), new PhoneWalk(chidi)];
  await toReach(bens, 'Marisol');
  await toReach(chidis, 'Tomás');
  for (const [walk, name] of [
    [bens, 'Marisol'],
    [chidis, 'Tomás'],
    [own, 'Dana'],
  ] as const) {
    await walk.page.goto(`${walk.form}/4`);
    await expect(walk.field(NAME)).toHaveValue(name);
  }
});

test('a call that is not finished is gone on with, or put aside with a word of what becomes of it', async ({
  desk,
}) => {
  const ben = await desk('admissions');
  const walk = new PhoneWalk(ben);
  const name = aName('Marisol');
  await toHelp(walk, name);
  await ben.goto('/desk/call');
  await expect(ben.getByRole('main')).toContainText('goes to their lead first');
  await ben.getByRole('link', { name: 'Go on with it' }).click();
  await walk.on(6);
  await walk.tick('A place to stay');
  await walk.next();
  await walk.begin();
  await walk.next();
  await walk.next();
  await ben.goto(`/desk/leads/${await leadOf(ben, name)}`);
  await expect(ben.getByRole('main'), 'what was told last was not lost').toContainText('A place to stay');
});

test('when the session ends in the middle, the answer stays on the page, and after signing in it goes on', async ({
  another,
}) => {
  const ben = await another();
  await signInAs(ben, 'admissions');
  const walk = new PhoneWalk(ben);
  await toName(walk);
  await walk.fill(NAME, 'Mia');
  const session = /next-auth\.session-token/;
  await ben.context().clearCookies({ name: session });
  await walk.next();
  await expect(ben.getByRole('main')).toContainText('Sign in again in another tab');
  const tab = await ben.context().newPage();
  await signInAs(tab, 'admissions');
  await expect(tab).toHaveURL(/\/desk$/);
  await ben.getByRole('button', { name: 'Try again' }).click();
  await walk.on(5);
  await walk.back();
  await expect(walk.field(NAME)).toHaveValue('Mia');
});

test('signing out forgets the call in this browser', async ({ another }) => {
  const ben = await another();
  await signInAs(ben, 'admissions');
  await toName(new PhoneWalk(ben));
  expect(await callCookies(ben)).toHaveLength(1);
  await ben.getByRole('button', { name: 'Sign out' }).click();
  await expect(ben).toHaveURL(/\/desk\/sign-in/);
  expect(await callCookies(ben)).toEqual([]);
});

test('by keyboard alone: Tab comes to the answer and to Continue, and Enter goes on in the same language', async ({
  desk,
}) => {
  const ben = await desk('admissions');
  const walk = new PhoneWalk(ben);
  await toName(walk);
  const met: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await ben.keyboard.press('Tab');
    met.push(await ben.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || ''));
  }
  expect(met).toEqual(expect.arrayContaining(['f-name', 'Continue', 'Finish later']));
  await walk.fill(NAME, PHONE);
  await walk.field(NAME).press('Enter');
  await walk.on(5);
});
