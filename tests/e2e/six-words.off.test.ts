import { randomBytes } from 'node:crypto';
import { type APIRequestContext, request } from '@playwright/test';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';

// What a caller finds by their six words, and when they are shown, by plain posts of two phones.

const CARD = /<h2>Your six words<\/h2><p[^>]*>((?:<span>[^<]+<!-- --> <\/span>)+)/;

const wordsIn = (html: string): string => (CARD.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').trim();

/** Somebody on a phone of their own. */
const onAPhone = test.extend<{ phones: () => Promise<HttpCaller> }>({
  phones: async ({ house }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async () => {
      const extraHTTPHeaders = { 'x-forwarded-for': [10, 252, ...randomBytes(2)].join('.') };
      const context = await request.newContext({ baseURL: house.origin, extraHTTPHeaders });
      opened.push(context);
      return new HttpCaller(context, house.origin);
    });
    for (const context of opened) await context.dispose();
  },
});

/** Types the words on another phone; where that leads. */
const comeBack = async (caller: HttpCaller, words: string): Promise<string> =>
  (await caller.post('/en/come-back/open', { words })).headers().location ?? '';

onAPhone(
  'whoever only asked to be contacted sees by their words how things stand, and can stop us',
  async ({ phones }) => {
    const first = await phones();
    await first.post('/en/call-me/send', { name: aName('Dee'), reach: PHONE });
    const words = wordsIn(await first.html('/en/status'));
    expect(words.split(' ')).toHaveLength(6);

    const second = await phones();
    expect(await comeBack(second, words)).toBe('/en/status');
    const page = await second.html('/en/status');
    for (const said of ['We got your answers', 'When you will hear from us', 'Stop contacting me', 'Delete my answers'])
      expect(page).toContain(said);
    await second.post('/en/status/withdraw', {});
    expect(await comeBack(await phones(), words)).toBe('/en/status');

    // Once the form is begun there is something to go on with.
    await first.answer(1, {});
    expect(await comeBack(await phones(), words)).toBe('/en/form/2?back=1');
  },
);

onAPhone('whoever sent a part goes on with it, and is shown the way to how things stand', async ({ phones }) => {
  const first = await phones();
  await first.toName();
  await first.answer(4, { name: aName('Dee') });
  await first.post('/en/form/5/answer', { go: 'later' });
  const unsent = await first.html('/en/code');
  expect(unsent).not.toContain('See how things stand');
  expect(await comeBack(await phones(), wordsIn(unsent))).toBe('/en/form');

  expect(await first.answer(5, { way: 'text', phone: PHONE, permission: 'yes' })).toBe('/en/form/6?sent=1');
  const told = await first.html('/en/form/6?sent=1');
  expect(told).toContain('We got what you told us so far.');
  expect(told).toContain('If you stop now, we can still contact you.');
  expect(wordsIn(told)).toBe('');
  const code = await first.html('/en/code');
  expect(code).toContain('href="/en/status"');

  const second = await phones();
  expect(await comeBack(second, wordsIn(code))).toBe('/en/form/6?back=1');
  const back = await second.html('/en/form/6?back=1');
  expect(back).toContain('You sent us a part of your answers.');
  expect(back).toContain('href="/en/status"');
  expect(await second.html('/en/form/6')).not.toContain('href="/en/status"');
  expect(await second.html('/en/status')).toContain('Stop contacting me');
});

onAPhone(
  'whoever will contact us is shown their words at once, in either language, and not at each later step',
  async ({ phones }) => {
    const caller = await phones();
    await caller.toName();
    await caller.answer(4, { name: aName('Dee') });
    const at = await caller.answer(5, { way: 'i_contact_you' });
    expect(at).toBe('/en/form/6?sent=1');
    const page = await caller.html(at);
    const words = wordsIn(page);
    expect(words.split(' ')).toHaveLength(6);
    expect(page).toContain('We will not contact you. When you call us, say these six words.');

    const switched = await caller.post('/en/form/6/answer', { go: 'lang:es', note: 'sent' });
    expect(switched.headers().location).toBe('/es/form/6?sent=1');
    const spanish = await caller.html('/es/form/6?sent=1');
    expect(spanish).toContain('díganos estas seis palabras');
    for (const word of words.split(' ')) expect(spanish).toContain(`<span>${word}<`);

    expect(await caller.answer(6, { note: 'sent' })).toBe('/en/form/7');
    expect(wordsIn(await caller.html('/en/form/7'))).toBe('');
    expect(await comeBack(await phones(), words)).toBe('/en/form/7?back=1');
  },
);

onAPhone('nothing is said to be received where nothing was sent', async ({ phones }) => {
  const caller = await phones();
  await caller.toName();
  await caller.answer(4, { name: aName('Dee') });
  expect(await caller.answer(5, { way: 'text', phone: PHONE, permission: 'no' })).toBe('/en/form/6');
  expect(await caller.html('/en/form/6?sent=1')).not.toContain('We got what you told us');
});

/** Somebody who asks for their daughter, up to the substances, with all told so far sent. */
async function mother(phone: HttpCaller): Promise<void> {
  await phone.answer(1, {});
  await phone.answer(2, { forWhom: 'someone', callerName: 'Rosa', relation: 'child' });
  await phone.answer(3, { danger: 'none' });
  await phone.answer(4, { name: aName('Mari') });
  await phone.answer(5, { way: 'text', phone: PHONE, permission: 'yes' });
}

const aKey = () => randomBytes(32).toString('base64url');
const NO_LONGER = 'that link stops working, if it was not opened';

onAPhone(
  'a private link stays on its page while its maker goes on, and a second one is warned of',
  async ({ phones }) => {
    const phone = await phones();
    await mother(phone);
    const offered = async () => Promise.all(['link', 'code', 'status'].map((one) => phone.html(`/en/${one}`)));
    await phone.post('/en/form/6/answer', { go: 'later' });
    for (const page of await offered()) {
      expect(page).toContain('Make a private link for them');
      expect(page).not.toContain(NO_LONGER);
    }
    const token = aKey();
    await phone.post('/en/link/make', { key: token, language: 'en' });
    await phone.answer(6, {});
    const made = await phone.html('/en/link');
    expect(made).toContain(token);
    expect(made).toContain('Their six words');
    expect(made).toContain('shows it for 15 minutes');
    const [, ...beside] = await offered();
    for (const page of beside) expect(page).toContain('See the link you made');

    // Somebody's answers that are opened here by their words put the link away; its maker is told of it when they are back.
    const words = wordsIn(await phone.html('/en/code'));
    await comeBack(phone, words);
    const again = await phone.html('/en/link');
    expect(again).not.toContain(token);
    expect(again).toContain(NO_LONGER);
    expect(again).toContain('Make a new link');
  },
);

onAPhone(
  'who opens a link where answers are on the phone is told what becomes of them, and its maker that it is used up',
  async ({ phones }) => {
    const at = `/en/link/${aKey()}`;
    const phone = await phones();
    const noWords = 'they have no six words yet';
    const putAway = 'Only their six words open them again';
    const maker = 'you would use it up';
    const said = async () => {
      const page = await phone.html(at);
      return [noWords, putAway, maker].map((one) => page.includes(one));
    };
    expect(await said()).toEqual([false, false, false]);
    await mother(phone);
    expect(await said()).toEqual([true, false, false]);
    await phone.post('/en/form/6/answer', { go: 'later' });
    expect(await said()).toEqual([false, true, false]);
    await phone.post('/en/link/make', { key: aKey(), language: 'en' });
    expect(await said()).toEqual([false, true, true]);
    expect(await phone.html(at)).toContain('href="/en/code"');
  },
);

onAPhone('who lost their words finds what they can do, before a wrong try', async ({ phones }) => {
  const phone = await phones();
  const page = await phone.html('/en/come-back');
  const lost = page.slice(page.indexOf('Did you lose your words?'), page.indexOf('</main>'));
  expect(lost).toContain('href="tel:');
  expect(lost).toContain('href="/en"');
  await phone.toName();
  await phone.post('/en/form/4/answer', { go: 'later' });
  expect(await phone.html('/en/come-back')).toContain('This phone can still show them to you.');
});
