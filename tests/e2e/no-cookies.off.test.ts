import { randomBytes } from 'node:crypto';
import { CENTRE } from '@/content/centre';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { type Form, HttpCaller } from './http-caller';
import { toHelp, toName } from './ways';

// A browser that keeps no cookie of ours, or has lost it.

const offeredIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const setBy = (headers: Readonly<Record<string, string>>): string | undefined =>
  /porchlight_draft=([^;]+)/.exec(headers['set-cookie'] ?? '')?.[1];

test('who answers the first page in a browser that keeps nothing is told why they do not get on, and how they still can', async ({
  page,
  house,
}) => {
  await page.goto('/en/form/1');
  await expect(page.getByText('No answers are open in this browser.')).toHaveCount(0);
  const to = (await new HttpCaller(page.request, house.origin).post('/en/form/1/answer', {})).headers().location ?? '';
  expect(to).toBe('/en/form/2');
  await page.context().clearCookies();
  await page.goto(to);
  await expect(page).toHaveURL(/\/en\/form\/1\?none=1$/);
  const main = page.getByRole('main');
  await expect(main).toContainText('No answers are open in this browser.');
  await expect(main).toContainText(`you can call ${CENTRE.phone.display}`);
  await expect(main.getByRole('link', { name: 'I have six words' })).toHaveAttribute('href', '/en/come-back');
  await main.getByRole('link', { name: 'Ask us to contact you' }).click();
  await expect(page).toHaveURL(/\/en\/call-me$/);
});

test('it is said in the other language too, and no more once answers are open', async ({ caller, page }) => {
  const main = page.getByRole('main');
  await page.goto('/es/form/9');
  await expect(page).toHaveURL(/\/es\/form\/1\?none=1$/);
  await expect(main).toContainText('En este navegador no hay respuestas abiertas.');
  await toName(caller());
  await page.goto('/en/form/1?none=1');
  await expect(main).not.toContainText('No answers are open');
});

test('a page that was open when its draft was lost, sent twice, begins one draft', async ({ page, house, caller }) => {
  const walk = caller();
  await toHelp(walk, aName('Dee'));
  await page.goto('/en/form/5');
  const key = offeredIn(await page.content());
  expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  const http = new HttpCaller(page.request, house.origin);
  const reach = { way: 'text', phone: PHONE, permission: 'yes', go: 'next' };
  const sentWith = async (offered: string) => {
    await page.context().clearCookies();
    return setBy((await http.post('/en/form/5/answer', { ...reach, key: offered })).headers());
  };
  expect([await sentWith(key), await sentWith(key)]).toEqual([key, key]);
  expect(await sentWith(randomBytes(32).toString('base64url'))).not.toBe(key);
});

test('who has a draft answers that one, whatever key the page offered', async ({ page, house, caller }) => {
  await toName(caller());
  const http = new HttpCaller(page.request, house.origin);
  const answered = await http.post('/en/form/4/answer', { name: 'Dee', key: 'A'.repeat(43), go: 'next' });
  expect(setBy(answered.headers())).not.toBe('A'.repeat(43));
  expect(answered.headers().location).toBe('/en/form/5');
});

test('that answers were begun anew is said on whatever page they lead to', async ({ page, house, caller }) => {
  await toHelp(caller(), aName('Dee'));
  const http = new HttpCaller(page.request, house.origin);
  const ways: readonly (readonly [number, Form])[] = [
    [8, { item: 'alcohol', lastUsed: 'h6', go: 'next' }],
    [10, { item: '1', which: 'alcohol', go: 'next' }],
    [16, { go: 'next' }],
    [7, { named: 'alcohol', go: 'back' }],
    [7, { named: 'alcohol', go: 'lang:es' }],
    [6, { help: 'talk', go: 'later' }],
  ];
  for (const [step, form] of ways) {
    await page.context().clearCookies();
    const to = (await http.post(`/en/form/${step}/answer`, form)).headers().location ?? '';
    await page.goto(to);
    const said = /began again with these answers|empezamos de nuevo con estas respuestas/;
    await expect(page.getByRole('main'), `${step} ${JSON.stringify(form)}`).toContainText(said);
  }
  await page.context().clearCookies();
  const danger = (await http.post('/en/form/3/answer', { danger: 'seizure', go: 'next' })).headers().location ?? '';
  await page.goto(danger);
  await page.getByRole('link', { name: /^I have help/ }).click();
  await expect(page.getByRole('main')).toContainText('began again with these answers');
});

test('what was told at “contact me” is not asked again: the form shows it, to be gone on from', async ({
  page,
  house,
}) => {
  const http = new HttpCaller(page.request, house.origin);
  const name = aName('Dee');
  await http.post('/en/call-me/send', { name, reach: PHONE });
  await http.toName();
  await page.goto('/en/form/4');
  await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toHaveValue(name);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Call me' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'What number should we use?' })).toHaveValue(PHONE);
  await expect(page.getByRole('radio', { name: /^Yes, you may/ })).not.toBeChecked();
});
