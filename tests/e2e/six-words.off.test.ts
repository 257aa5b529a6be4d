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

    const switched = await caller.post('/en/form/6/answer', { go: 'lang:es', sent: '1' });
    expect(switched.headers().location).toBe('/es/form/6?sent=1');
    const spanish = await caller.html('/es/form/6?sent=1');
    expect(spanish).toContain('díganos estas seis palabras');
    for (const word of words.split(' ')) expect(spanish).toContain(`<span>${word}<`);

    expect(await caller.answer(6, { sent: '1' })).toBe('/en/form/7');
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
