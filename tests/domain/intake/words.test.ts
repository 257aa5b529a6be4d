import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { callMe } from '@/domain/intake/call-me';
import { placeFor, spokenIntro } from '@/domain/intake/flow';
import type { Given, Voice } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import { unitWords } from '@/domain/intake/unit-words';
import type { Words } from '@/domain/language';
import { instrument } from '@/domain/screening/instruments';
import { CATALOGUE } from '@/domain/substances/catalogue';
import { draftOf } from './people';

const named = { substances: { named: ['alcohol', 'ghb_gbl', 'heroin'] }, mixes: { mixed: 'yes' } };

/** Between them they call for every question: what is asked only where something was said, and only where it was not. */
const SAID: readonly Given['said'][] = [
  named,
  { substances: { named: ['heroin'] } },
  { ...named, 'substance/heroin': { routes: ['injection'] } },
];

/** Every page as put in both voices, items included, with every question that is ever put. */
const PAGES = (['you', 'they'] satisfies Voice[]).flatMap((voice) =>
  [...STEPS, callMe].flatMap((step: Step) => {
    if (step.only && step.only !== voice) return [];
    const given: Given = { voice, item: null, said: SAID.find((said) => asksAll(step, said)) ?? named };
    const items = 'repeats' in step && step.repeats ? step.repeats(given) : [null];
    return items.map((item) => placeFor(step, draftOf({}), { ...given, item }));
  }),
);

function asksAll(step: Step, said: Given['said']): boolean {
  const given: Given = { voice: 'you', item: null, said };
  return step.questions.every((question) => question.when?.(given) ?? true);
}

test('no question is left out of what is measured here', () => {
  const put = new Set(PAGES.flatMap(({ slug, asked }) => asked.map(({ id }) => `${slug} ${id}`)));
  const all = [...STEPS, callMe].flatMap(({ slug, questions }) => questions.map(({ id }) => `${slug} ${id}`));
  expect(all.filter((one) => !put.has(one))).toEqual([]);
});

const ASKED = PAGES.flatMap(({ key, asked, given }) =>
  asked.map((question) => ({ name: `${key} ${question.id} ${given.voice}`, question })),
);

/** The items of an instrument, word for word: not ours to make easier. */
const itemsOf = (id: string) => instrument(id)?.items.map(({ asks }) => asks) ?? [];

/** Flesch–Kincaid grade, measured as the pages for families are. */
const gradeOf = (...text: readonly string[]) => readingGrade(text, 'en').grade;

describe.each(ASKED)('$name', ({ question }) => {
  test('is at grade 6 or below in English, unless its words are a standard instrument’s', () => {
    if (question.instrument) expect(itemsOf(question.instrument)).toContain(question.label);
    else expect(gradeOf(question.label.en, question.hint?.en ?? '')).toBeLessThanOrEqual(6);
  });

  test('is there in both languages, options too', () => {
    const all: (Words | null)[] = [
      question.label,
      question.hint,
      ...question.options.flatMap(({ label, hint, group }) => [label, hint, group]),
    ];
    for (const words of all)
      expect(words === null || [words.en, words.es].every((text) => typeof text === 'string')).toBe(true);
    for (const { label } of question.options) expect(label.en.trim() && label.es.trim()).toBeTruthy();
  });
});

test('titles and introductions are there in both languages, and easy to read', () => {
  for (const place of PAGES) {
    const said = [...place.intro, ...spokenIntro(place)];
    for (const words of [place.title, ...said]) expect(words.en && words.es).toBeTruthy();
    for (const { en } of said) expect(gradeOf(en)).toBeLessThanOrEqual(6);
  }
});

test('what is read to a caller on the phone speaks of no button, no screen and no form', () => {
  const aloud = PAGES.filter(({ slug }) => slug !== callMe.slug).flatMap(spokenIntro);
  const ofTheScreen = /button|page you|window|screen|this form|botón|página común|ventana|pantalla|formulario/i;
  expect(aloud.filter(({ en, es }) => ofTheScreen.test(`${en} ${es}`))).toEqual([]);
});

test('no sentence of ours uses a word that labels a person, or promises', () => {
  const never =
    /addict|junkie|abuse|alcoholic|drunk|clean|dirty|relapse|guarantee|cure|adict|borrach|vicio|alcohólic|limpio|sucio|garantiza/i;
  const ours = PAGES.flatMap((place) => [
    place.title,
    ...place.intro,
    ...spokenIntro(place),
    ...place.asked.flatMap(({ label, hint, options }) => [
      label,
      options.length > 40 ? null : hint,
      ...options.map((o) => o.label),
    ]),
  ]);
  expect(ours.filter((words) => words && never.test(`${words.en} ${words.es}`))).toEqual([]);
});

test('nearly every question has a way out that is not an answer', () => {
  const choices = ASKED.filter(
    ({ question }) => /^(substance|mixes|stopped|would)/.test(question.id) || question.kind === 'choices',
  );
  const closed = choices.filter(({ question }) => !question.options.some(({ exclusive }) => exclusive));
  expect(closed.map(({ name }) => name)).toEqual([]);
});

test('a person can say the unit of all but what is never measured', () => {
  const missing = CATALOGUE.flatMap(({ id, units }) =>
    units.filter((unit) => !unitWords(unit)).map((unit) => `${id} ${unit}`),
  );
  expect(missing).toEqual(['xylazine_medetomidine unknown (adulterant)']);
});

test('no page number is used twice', () => {
  const numbers = [...STEPS, callMe].map(({ page }) => page);
  expect(new Set(numbers).size).toBe(numbers.length);
});
