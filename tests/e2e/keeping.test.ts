import { CENTRE } from '@/content/centre';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf } from './sent';
import { Walk } from './walk';
import { toCheck, toHelp, toName, toReach, toReceipt } from './ways';

const NAME = 'What should we call you?';

test('a Change link leads back to the summary, with the new answer in it', async ({ caller, page }) => {
  const walk = caller();
  await toCheck(walk, aName('Marisol'));
  await page.getByRole('link', { name: /^Change.*: A name to use/ }).click();
  const changed = aName('Mari');
  await walk.fill(NAME, changed);
  await walk.next();
  await walk.on(12);
  await expect(page.getByRole('main')).toContainText(changed);
});

test('Back keeps what was typed, and what was answered before', async ({ caller }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, name);
  await walk.back();
  await walk.on(3);
  await expect(walk.option('None of these')).toBeChecked();
  await walk.next();
  await expect(walk.field(NAME)).toHaveValue(name);
});

test('the language switch keeps what was typed on this very page', async ({ caller, page }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill(NAME, name);
  await page.getByRole('button', { name: 'Español' }).click();
  const spanish = new Walk(page, 'es');
  await spanish.on(4);
  await expect(spanish.field('¿Cómo quiere que le llamemos?')).toHaveValue(name);
});

test('a reload shows the same page with the same answers, and sends nothing again', async ({ caller, page }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toHelp(walk, name);
  await page.reload();
  await walk.on(6);
  await walk.back();
  await walk.on(5);
  await page.reload();
  await expect(walk.field('What number should we use?')).toHaveValue(PHONE);
});

test('two tabs of one caller lose nothing of each other', async ({ caller, page, context }) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  const second = new Walk(await context.newPage(), 'en');
  await second.page.goto(page.url());
  await walk.fill(NAME, name);
  await walk.next();
  await walk.tick('I’ll contact you');
  await second.page.goto('/en/form/3');
  await second.next();
  await walk.next();
  await walk.on(6);
  await page.goto('/en/form/4');
  await expect(walk.field(NAME)).toHaveValue(name);
});

test('an older page that posts after another tab has sent is led to the summary, which says so; its change goes once', async ({
  caller,
  page,
  context,
  desk,
}) => {
  const walk = caller();
  const name = aName('Marisol');
  await toCheck(walk, name);
  const older = new Walk(await context.newPage(), 'en');
  await older.goTo(6);
  await walk.send();
  await walk.on(13);
  await older.tick('A place to stay');
  await older.next();
  await older.on(12);
  const summary = older.page.getByRole('main');
  await expect(summary).toContainText('You changed answers after you sent them.');
  await expect(summary).toContainText('A place to stay');
  await older.send();
  await older.on(13);
  await page.goto('/en/answers');
  await expect(page.getByRole('main')).toContainText('A place to stay');
  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  await expect(staff.getByRole('main')).toContainText('A place to stay');
});

test('Leave now in one tab: what another tab then posts begins anew, with those answers, and it says so', async ({
  caller,
  context,
}) => {
  const walk = caller();
  const name = aName('Marisol');
  await toName(walk);
  const other = new Walk(await context.newPage(), 'en');
  await other.goTo(4);
  await other.fill(NAME, name);
  await walk.leaveNow();
  await expect.poll(() => context.cookies()).toEqual([]);
  await other.next();
  await other.on(1);
  await expect(other.page.getByRole('main')).toContainText('so we began again with these answers');
  await other.byPost().toName();
  await other.goTo(4);
  await expect(other.field(NAME)).toHaveValue(name);
});

test('a button pressed twice sends once', async ({ caller, page, desk }) => {
  const walk = caller();
  const name = aName('Twice');
  await toCheck(walk, name);
  // As two quick presses on a slow line: the same post twice at the same time.
  const send = () => page.request.post('/en/form/12/answer', { form: { go: 'next' }, headers: sameOrigin(page.url()) });
  const answers = await Promise.all([send(), send()]);
  for (const answer of answers) expect(answer.status()).toBe(200);
  await page.goto('/en/form/13');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We got your answers');
  const queue = await desk('admissions');
  // Found on a page of the queue where it stands once; twice would be nobody's.
  expect(await leadOf(queue, name)).toMatch(/^[0-9a-f-]{36}$/);
});

test('the browser’s own Back, a closed tab and two presses of Send lose nothing and send once', async ({
  caller,
  page,
  context,
  desk,
}) => {
  const name = aName('Hasty');
  const walk = caller();
  await toName(walk);
  await walk.fill(NAME, name);
  await walk.nextPage();
  await page.goBack();
  await expect(walk.field(NAME)).toHaveValue(name);
  await page.close();
  const again = new Walk(await context.newPage(), 'en');
  await again.page.goto('/en/form');
  await again.on(5);
  await toCheck(again, name);
  await again.page.getByRole('button', { name: 'Send to us', exact: true }).dblclick();
  await again.on(13);
  expect(await leadOf(await desk('admissions'), name)).toMatch(/^[0-9a-f-]{36}$/);
});

const sameOrigin = (url: string) => ({ origin: new URL(url).origin });

test('somebody stops contact, and then deletes what they sent', async ({ caller, page }) => {
  const walk = caller();
  await toReceipt(walk, aName('Marisol'));
  await page.getByRole('button', { name: 'Stop contacting me' }).click();
  await expect(page.getByRole('main')).toContainText('We stopped, and will not contact you.');
  await page.getByText('Delete my answers', { exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click();
  await expect(page.getByRole('main')).toContainText('Your answers were deleted.');
  await page.goto('/en/form/4');
  await walk.on(1);
});

test('somebody who has sent nothing deletes what is kept', async ({ caller, page }) => {
  const walk = caller();
  await toReach(walk, aName('Marisol'));
  await page.goto('/en/status');
  await page.getByText('Delete my answers', { exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click();
  await expect(page.getByRole('main')).toContainText('Your answers were deleted.');
  await page.goto('/en/form/4');
  await walk.on(1);
});

test('Leave now clears what the form kept here, and goes to a page that says nothing', async ({
  caller,
  page,
  context,
}) => {
  const walk = caller();
  await toHelp(walk, aName('Marisol'));
  expect(await context.cookies()).not.toEqual([]);
  const gone = page.waitForRequest((one) => one.url() === CENTRE.safeExit);
  await walk.leaveNow();
  expect((await gone).method()).toBe('GET');
  await expect.poll(() => context.cookies()).toEqual([]);
  const fresh = await context.newPage();
  await fresh.goto('/en/form/4');
  await new Walk(fresh, 'en').on(1);
});

for (const { forged, value } of [
  { forged: 'one of another draft’s shape', value: 'A'.repeat(43) },
  { forged: 'no key at all', value: '%00<script>' },
])
  test(`a cookie that opens nothing (${forged}) costs nobody the answers just given`, async ({
    caller,
    page,
    context,
  }) => {
    const walk = caller();
    const name = aName('Marisol');
    await toName(walk);
    await walk.fill(NAME, name);
    await context.addCookies([
      { name: 'porchlight_draft', value: encodeURIComponent(value), url: new URL(page.url()).origin },
    ]);
    await walk.next();
    await expect(page.getByRole('main')).toContainText('so we began again with these answers');
    await walk.next();
    await walk.tick('Me');
    await walk.next();
    await walk.tick('None of these');
    await walk.next();
    await page.goto('/en/form/4');
    await expect(walk.field(NAME)).toHaveValue(name);
  });

test('what is typed at “contact me” is kept by the language switch, and sent by its own button alone', async ({
  page,
  house,
}) => {
  const name = aName('Dee');
  await page.goto('/en/call-me');
  await page.getByRole('textbox', { name: NAME }).fill(name);
  await page.getByRole('textbox', { name: 'How can we reach you?' }).fill(PHONE);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/call-me$/);
  await expect(page.getByRole('textbox', { name: '¿Cómo quiere que le llamemos?' })).toHaveValue(name);
  await new HttpCaller(page.request, house.origin).toName();
  await page.goto('/en/status');
  await expect(page.getByRole('main')).toContainText('Nothing was sent to us yet.');
  await page.goto('/en/call-me');
  await page.getByRole('button', { name: 'Contact me' }).click();
  await expect(page.getByRole('main')).toContainText('We got your answers');
});

test('who told us to stop is not told on “Finish later” that we can still contact them', async ({ page, house }) => {
  const caller = new HttpCaller(page.request, house.origin);
  await caller.toName();
  await caller.answer(4, { name: aName('Dee') });
  await caller.answer(5, { way: 'call', phone: PHONE, permission: 'yes' });
  await caller.post('/en/form/6/answer', { go: 'later' });
  const canContact = 'We can use it even if you do not come back';
  expect(await caller.html('/en/code')).toContain(canContact);
  await caller.post('/en/status/withdraw', {});
  expect(await caller.html('/en/code')).not.toContain(canContact);
});
