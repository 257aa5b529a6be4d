import { describe, expect, test } from 'vitest';
import { checkLibrary } from '@/content/check/library';
import { AGAINST, checkFixture, fixtures } from './reading';

/** Each refused page: the line of the fault and what is said of it. Line 1 is the front matter or the whole page. */
const REFUSED: Readonly<Record<string, readonly [line: number, reason: RegExp]>> = {
  'paragraph-without-source.en': [26, /claim without a source/],
  'list-item-without-source.en': [27, /claim without a source: "It is cold\."/],
  'nested-item-covers-nothing.en': [26, /claim without a source: "It is wet\."/],
  'table-row-without-source.en': [28, /claim without a source/],
  'unknown-source.en': [26, /unknown source "nobody_knows"/],
  'source-without-id.en': [26, /Cite without an id/],
  'claim-inside-say.en': [26, /a source inside Say/],
  'unknown-block.en': [26, /unknown block <Banner>/],
  'code-in-page.en': [26, /code or a picture/],
  'picture-from-elsewhere.en': [26, /code or a picture/],
  'label-for-a-person.en': [26, /"addict": write the person first/],
  'clean-of-a-person.en': [26, /"got clean": write "in recovery"/],
  'promise.en': [26, /"guaranteed": a promise/],
  'success-rate.en': [26, /success rate/],
  'amount-of-medicine.en': [26, /"30 mg": no amount/],
  'schedule.en': [27, /no dose or schedule/],
  'diagnosis-as-fact.en': [27, /no diagnosis/],
  'safe-to-mix.en': [26, /no mix is called safe/],
  'us-before-911.en': [27, /never stand in for 911/],
  'foreign-phone.en': [27, /a phone number .*555-0199/],
  'foreign-short-code.en': [27, /a phone number .*55555/],
  'lettered-phone.en': [27, /a phone number .*1-800-GET-HELP/],
  'heading-skips-a-level.en': [26, /level 4 after 2/],
  'second-title.en': [24, /first-level heading/],
  'heading-not-a-question.en': [24, /not a question/],
  'same-heading-twice.en': [28, /share the address "what-is-it"/],
  'grade-too-high.en': [1, /reading grade \d+(\.\d)? is over 8/],
  'overdue-unmarked.en': [1, /does not say it is overdue/],
  'marked-overdue-too-soon.en': [1, /not due yet/],
  'checked-in-the-future.en': [1, /a day to come/],
  'no-front-matter.en': [1, /no front matter/],
  'title-not-a-question.en': [1, /title is a plain question/],
  'two-line-summary.en': [1, /front matter: inShort/],
  'unknown-front-matter-key.en': [1, /front matter: .*author/],
  'reviewer-without-name.en': [1, /front matter: reviewed/],
  'summary-cites-unknown.en': [1, /unknown source "nobody_knows" in the summary/],
  'related-to-nothing.en': [1, /"no-such-page" is not another page/],
  'another-name.en': [1, /should be named wrong-name\.en\.mdx/],
  'no-emergency-card.en': [18, /must open with <Emergency \/>/],
  'no-help.en': [1, /offers no <Help \/>/],
  'broken-block.en': [26, /Say/],
  'etiqueta.es': [26, /"adicto": escriba primero a la persona/],
  'promesa.es': [26, /"tasa de éxito"/],
  'dosis.es': [27, /sin dosis/],
};

describe('a page that would mislead a family is refused, with its line and the reason', () => {
  test.each(fixtures('bad'))('%s', (name) => {
    const wanted = REFUSED[name.replace(/\.mdx$/, '')];
    const { problems } = checkFixture('bad', name);
    expect(wanted, `${name} has no expectation; found ${JSON.stringify(problems)}`).toBeDefined();
    const [line, reason] = wanted ?? [0, /^$/];
    expect(problems).toContainEqual({ file: name, line, reason: expect.stringMatching(reason) });
  });

  test('every expectation has its page', () => {
    expect(fixtures('bad').map((name) => name.replace(/\.mdx$/, ''))).toEqual(Object.keys(REFUSED).sort());
  });
});

describe('an honest page passes', () => {
  test.each(fixtures('good'))('%s', (name) => {
    expect(checkFixture('good', name).problems).toEqual([]);
  });
});

test('a page written in one language only is named as still to be translated', () => {
  const files = new Map([['content/learn/water.en.mdx', '']]);
  expect(checkLibrary(files, AGAINST).untranslated).toEqual(['water.es']);
});

test('a page written in both languages is not', () => {
  const files = new Map([
    ['content/learn/water.en.mdx', ''],
    ['content/learn/water.es.mdx', ''],
  ]);
  expect(checkLibrary(files, AGAINST).untranslated).toEqual([]);
});
