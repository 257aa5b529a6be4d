import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '@/content/check/library';
import { AGAINST, checkFixture, fixtures } from './reading';

/** Each refused page: the line of the fault and what is said of it. Line 1 is the whole page. */
const REFUSED: Readonly<Record<string, readonly [line: number, reason: RegExp]>> = {
  'paragraph-without-source.en': [27, /claim without a source/],
  'list-item-without-source.en': [28, /claim without a source: "It is cold\."/],
  'nested-item-covers-nothing.en': [27, /claim without a source: "It is wet\."/],
  'table-row-without-source.en': [29, /claim without a source/],
  'unknown-source.en': [27, /unknown source "nobody_knows"/],
  'source-without-id.en': [27, /Cite without an id/],
  'claim-inside-say.en': [27, /a source inside Say/],
  'fact-inside-say.en': [32, /a fact inside Say: "Cold water can cause a cramp\."/],
  'figure-inside-say.en': [30, /a fact inside Say: "In one town 9 of 10 people do\."/],
  'dato-dentro-de-say.es': [30, /a fact inside Say: "La venden sin receta\."/],
  'free-inside-say.en': [30, /a fact inside Say: "The well is free and confidential\."/],
  'gratis-dentro-de-say.es': [30, /a fact inside Say: "En la fuente es gratis\."/],
  'no-mixing.en': [1, /no question of the page is about mixing/],
  'mixing-too-early.en': [
    25,
    /the question about mixing is not next to the last, right before the help: "What if it is mixed\?"/,
  ],
  'help-before-the-end.en': [33, /the last question is not the one with <Help \/>: "Is it mixed\?"/],
  'no-related.en': [16, /front matter: related: names a page/],
  'unknown-block.en': [27, /unknown block <Banner>/],
  'code-in-page.en': [27, /code or a picture/],
  'picture-from-elsewhere.en': [27, /code or a picture/],
  'label-for-a-person.en': [27, /"addict": write the person first/],
  'clean-of-a-person.en': [27, /"got clean": write "in recovery"/],
  'promise.en': [27, /"guaranteed": a promise/],
  'success-rate.en': [27, /success rate/],
  'amount-of-medicine.en': [27, /"30 mg": no amount/],
  'schedule.en': [28, /no dose or schedule/],
  'diagnosis-as-fact.en': [28, /no diagnosis/],
  'safe-to-mix.en': [27, /no mix is called safe/],
  'us-before-911.en': [28, /never stand in for 911/],
  'foreign-phone.en': [28, /a phone number .*555-0199/],
  'foreign-short-code.en': [28, /a phone number .*55555/],
  'lettered-phone.en': [28, /a phone number .*1-800-GET-HELP/],
  'heading-skips-a-level.en': [27, /level 4 after 2/],
  'second-title.en': [25, /first-level heading/],
  'heading-not-a-question.en': [25, /not a question/],
  'smaller-heading-not-a-question.en': [33, /not a question: "Steam"/],
  'same-heading-twice.en': [29, /share the address "what-is-it"/],
  'grade-too-high.en': [1, /reading grade \d+(\.\d)? is over 8/],
  'grade-over-the-aim.en': [1, /reading grade [67]\.\d is over 6/],
  'overdue-unmarked.en': [15, /does not say it is overdue/],
  'marked-overdue-too-soon.en': [16, /not due yet/],
  'checked-in-the-future.en': [14, /a day to come/],
  'no-front-matter.en': [1, /no front matter/],
  'title-not-a-question.en': [4, /title is a plain question/],
  'two-line-summary.en': [6, /front matter: inShort/],
  'unknown-front-matter-key.en': [16, /front matter: .*author/],
  'reviewer-without-name.en': [13, /front matter: reviewed/],
  'summary-cites-unknown.en': [6, /unknown source "nobody_knows" in the summary/],
  'related-to-nothing.en': [16, /"no-such-page" is not another page/],
  'another-name.en': [2, /should be named wrong-name\.en\.mdx/],
  'no-emergency-card.en': [19, /must open with <Emergency \/>/],
  'no-help.en': [1, /offers no <Help \/>/],
  'broken-block.en': [27, /Say/],
  'etiqueta.es': [27, /"adicto": escriba primero a la persona/],
  'promesa.es': [27, /"tasa de éxito"/],
  'dosis.es': [28, /sin dosis/],
  'rows-share-a-source.en': [29, /claim without a source: "IceCold"/],
  'claims-as-column-names.en': [30, /claim without a source: "IceCold"/],
  'table-of-strokes.en': [27, /a table drawn with strokes/],
  'claim-inside-help.en': [27, /nothing is written inside Help/],
  'unknown-part-of-the-centre.en': [27, /no part "pool"/],
  'dead-link.en': [27, /a dead link.*\/en\/learn\/no-such-page/],
  'dead-link-in-the-page.en': [27, /a dead link.*#no-such-heading/],
  'link-that-leads-away.en': [27, /one that leads away: https:\/\/example\.org/],
  'link-into-the-other-language.en': [27, /a link into the other language: \/es\//],
  'bold-heading.en': [29, /a heading is words alone/],
  'promise-of-recovery.en': [27, /"you will recover": a promise/],
  'promise-of-a-bed.en': [28, /"bed is reserved": admission is not promised/],
  'share-that-succeeds.en': [27, /"95% effective": .*success rate/],
  'ranking.en': [27, /"best rehab": no ranking/],
  'pills-to-take.en': [28, /"Take two pills": no amount/],
  'letters-for-a-treatment.en': [27, /"MAT": write "medication for opioid use disorder"/],
  'phone-over-two-lines.en': [28, /a phone number .*802- 555-0199/],
  'phone-with-dashes.en': [28, /a phone number .*802–555–0199/],
  'phone-after-a-good-one.en': [28, /a phone number .*802\.555\.0199/],
  'telefono.es': [28, /a phone number .*55 1234 5678/],
  'etiqueta-de-consumo.es': [27, /"consumidores": escriba primero/],
  'etiqueta-de-una-planta.es': [27, /"marihuano": escriba primero/],
  'verbo.es': [27, /"abusó": escriba "consumo"/],
  'vuelta-al-consumo.es': [27, /"recayó": escriba "volvió a usar"/],
  'mezcla-segura.es': [27, /"Es seguro mezclar": ninguna mezcla/],
  'next-check-too-late.en': [15, /front matter: nextCheck: it is a year after lastChecked at most/],
  'next-check-too-early.en': [15, /front matter: nextCheck: it is after lastChecked/],
  'not-a-day.en': [14, /front matter: lastChecked: a day is written YYYY-MM-DD/],
  'front-matter-not-read.en': [4, /front matter: Nested mappings/],
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

describe('a page and its translation stand beside one another', () => {
  const plain = readFileSync(`${import.meta.dirname}/fixtures/good/plain.en.mdx`, 'utf8');
  const spanish = plain
    .replace('lang: en', 'lang: es')
    .replace('"What is', '"¿Qué es')
    .replace('What if it is mixed', 'Y si se mezcla')
    .replace(/## (?=[A-Z])/g, '## ¿');
  const problemsOf = (files: Readonly<Record<string, string>>) =>
    checkLibrary(new Map(Object.entries(files)), AGAINST).flatMap(({ problems }) => problems);

  test('both are there: nothing is refused', () => {
    const another = (text: string) => text.replace('slug: plain', 'slug: another').replace('[another]', '[plain]');
    const files = {
      'content/learn/plain.en.mdx': plain,
      'content/learn/plain.es.mdx': spanish,
      'content/learn/another.en.mdx': another(plain),
      'content/learn/another.es.mdx': another(spanish),
    };
    expect(problemsOf(files)).toEqual([]);
  });

  test.each([
    ['content/learn/plain.en.mdx', plain, 'plain.es.mdx'],
    ['content/learn/plain.es.mdx', spanish, 'plain.en.mdx'],
  ])('%s alone is refused', (file, text, missing) => {
    const reason = `a missing translation: there is no ${missing} beside it`;
    expect(problemsOf({ [file]: text })).toContainEqual({ file, line: 1, reason });
  });
});
