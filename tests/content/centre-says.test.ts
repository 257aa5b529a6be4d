import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CENTRE } from '@/content/centre';
import { saysRecord } from '@/content/centre-record';
import { allowedPhones } from '@/content/check/allowed-phones';
import { phoneProblems } from '@/content/check/phones';
import { GRADE_AIM, readingGrade } from '@/content/check/reading-grade';
import { wordingProblems } from '@/content/check/wording';
import { learnBlocks } from '@/content/learn-blocks';
import { learnPages } from '@/content/pages';
import { LANGUAGES, type Language } from '@/domain/language';

const PAGES = learnPages();
const inLanguages = Object.entries(CENTRE.says).flatMap(([part, says]) =>
  LANGUAGES.map((language) => [part, language, says.map((line) => line[language])] as const),
);

/** A part of the record as a page shows it. */
function shown(language: Language, part: string): string {
  const page = PAGES.find(({ front }) => front.slug === 'coming-here' && front.lang === language);
  if (!page) throw new Error('the page is not there');
  const block: unknown = learnBlocks(page).FromCentre;
  if (typeof block !== 'function') throw new Error('the block is not there');
  return renderToStaticMarkup(createElement(() => block({ part })));
}

describe.each(inLanguages)('what the centre says of %s, in %s', (part, language, lines) => {
  test('is held to the words, the numbers and the grade of a taught page', () => {
    expect(wordingProblems(part, lines.join('\n'), language)).toEqual([]);
    expect(phoneProblems(part, lines.join('\n'), allowedPhones())).toEqual([]);
    expect(readingGrade(lines, language).grade).toBeLessThanOrEqual(GRADE_AIM);
  });

  test('is shown whole on some page', () => {
    const pages = PAGES.filter(({ front }) => front.lang === language);
    expect(pages.some(({ text }) => text.includes(`<FromCentre part="${part}" />`))).toBe(true);
    const html = shown(language, part);
    for (const line of lines) expect(html).toContain(`<li>${line}</li>`);
  });
});

test('what is not a fact with a source is shown as the centre’s word', () => {
  expect(shown('en', 'rooms')).toContain(`${CENTRE.shortName} says:`);
  expect(shown('es', 'rooms')).toContain(`${CENTRE.shortName} dice:`);
});

test('a part the record does not have cannot be drawn', () => {
  expect(() => shown('en', 'pool')).toThrow(/coming-here\.en\.mdx.*pool/);
});

describe('a record that would leave a family without an answer is refused', () => {
  const { visitors: _, ...withoutVisitors } = CENTRE.says;
  test.each([
    ['a part left out', withoutVisitors],
    ['a part with nothing in it', { ...CENTRE.says, food: [] }],
    ['a sentence missing in Spanish', { ...CENTRE.says, food: [{ en: 'Soup.' }] }],
    ['a part no page shows', { ...CENTRE.says, pool: [{ en: 'Warm.', es: 'Tibia.' }] }],
  ])('%s', (_, says) => {
    expect(saysRecord.safeParse(says).success).toBe(false);
  });
});
