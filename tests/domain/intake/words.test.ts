import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { callMe } from '@/domain/intake/call-me';
import { placeFor, spokenIntro } from '@/domain/intake/flow';
import type { Asked, Given, Voice } from '@/domain/intake/question';
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

/** Whose options are names of things, or of streets, that have no easier word. */
const isNamed = ({ id }: Pick<Asked, 'id'>): boolean => id === 'named';

/** Of fewer words ("Children", "Someone I care about") the measure says nothing: it is of syllables by the word. */
const isSentence = (words: Words | null): boolean => words !== null && words.en.trim().split(/\s+/).length >= 6;

/** Flesch–Kincaid grade, measured as the pages for families are. */
const gradeOf = (text: string) => readingGrade([text.replace(/\S+@\S+/, 'this')], 'en').grade;

describe.each(ASKED)('$name', ({ question }) => {
  test('is at grade 6 or below in English, unless its words are a standard instrument’s', () => {
    const { options, instrument: ofInstrument } = question;
    if (ofInstrument) expect(itemsOf(ofInstrument)).toContain(question.label);
    const said = ofInstrument ? [question.hint] : [question.label, question.hint];
    const offered = ofInstrument || isNamed(question) ? [] : options.flatMap(({ label, hint }) => [label, hint]);
    // Each by itself: an easy hint makes no hard question easier.
    const hard = [...said, ...offered.filter(isSentence)].filter((words) => words && gradeOf(words.en) > 6);
    expect(hard).toEqual([]);
  });

  test('is there in both languages, options too', () => {
    const all: (Words | null)[] = [
      question.label,
      question.hint,
      ...question.options.flatMap(({ label, hint, group }) => [label, isNamed(question) ? null : hint, group]),
    ];
    // The hint of a substance is its street names, of which one language may know none.
    for (const words of all) expect(words === null || (words.en.trim() && words.es.trim())).toBeTruthy();
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

/** Lists of answers without the two ways out, and why: docs/decisions/0037. */
const WITHOUT = {
  'nobody goes on without them, and each has a way of its own': ['forWhom', 'danger', 'way', 'permission'],
  'nothing told of a time is obeyed as any time, so these two are left blank': ['safe', 'never'],
  'a part of the amount beside it, which takes any words': ['unit'],
};

test('every list of answers has both ways out, but for those that are named with a reason', () => {
  const lists = ASKED.filter(
    ({ question: { kind, id } }) => kind !== 'text' && kind !== 'longtext' && !isNamed({ id }),
  );
  const closed = lists.filter(({ question: { options, instrument: ofInstrument } }) => {
    const values = options.map(({ value }) => value);
    // An instrument's answers are its own; beside them stands one way out, its or ours.
    if (ofInstrument) return !['no_answer', 'rather_talk'].some((one) => values.includes(one));
    return !['not_sure', 'rather_talk'].every((one) => values.includes(one));
  });
  expect([...new Set(closed.map(({ question }) => question.id))].sort()).toEqual(Object.values(WITHOUT).flat().sort());
  const named = ASKED.find(({ question }) => isNamed(question))?.question.options.map(({ value }) => value);
  expect(named).toEqual(expect.arrayContaining(['dont_know', 'rather_talk']));
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
