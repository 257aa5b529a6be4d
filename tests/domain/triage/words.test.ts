import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { wordingProblems } from '@/content/check/wording';
import { LANGUAGES, type Words } from '@/domain/language';
import { CATALOGUE } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { CO_USE_RULES, pairOf } from '@/domain/substances/pairs';
import type { Rule } from '@/domain/triage/finding';
import { NOTICE_GROUPS } from '@/domain/triage/notice-groups';
import { RULES } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { URGENCIES, URGENCY_LABELS } from '@/domain/triage/urgency';

const ALL: readonly Rule[] = [...RULES, nothingFound];

// A name has no shorter word, nor has withdrawal in Spanish: each counts as two syllables, whatever its length, so that
// the words around it are measured.
const NAMES =
  /\b(naloxon[ea]|naltrexon[ea]|baclofeno?|bupropi[oó]n|medetomidine|medetomidina|xylazine|xilacina|fentan[iy]lo?|benzodiazepines?|benzodiacepinas?|bupreno[r]?fin[ea]|buprenorphine|methadone|metadona|gabapentin[a]?|pregabalin[a]?|opioids?|opioides?|cannabis|GHB|MDMA|LSD|PCP|DXM|MAOI|IMAO|SSRI|lithium|litio|cocaine|coca[ií]na|amphetamines?|anfetaminas?|nicotine|nicotina|alcohol|delirium|tremens|ketamine|ketamina|serotonin|serotonina|clozapin[ea]|olanzapin[ea]|tyramine|tiramina|cocaethylene|cocaetileno|abstinencia)\b/giu;
const easy = (text: string) => text.replace(NAMES, 'paper');
const gradeOf = (all: readonly Words[], language: 'en' | 'es') =>
  readingGrade(
    all.map((words) => easy(words[language])),
    language,
  ).grade;

/** What is said of several downers together, and where nothing is known. */
const OF_NO_RULE = [
  pairOf('nitrites', 'lithium'),
  ...coUse({
    named: [],
    mixes: [
      ['gabapentin', 'pregabalin'],
      ['alcohol', 'gabapentin', 'pregabalin'],
    ],
  }).simultaneous.flatMap(({ groupRule }) => groupRule ?? []),
];

const KINDS: readonly [string, readonly Words[]][] = [
  ['why it matters', ALL.map(({ because }) => because)],
  ['what staff ask next', ALL.map(({ askNext }) => askNext)],
  ['what the caller may be told', ALL.map(({ toCaller }) => toCaller)],
  ['what anybody is told of a mix', [...CO_USE_RULES, ...OF_NO_RULE].map(({ words }) => words)],
  ['how a mix acts', Object.values(MECHANISMS).map(({ label }) => label)],
  ['what staff look for in a mix', Object.values(MECHANISMS).map(({ toStaff }) => toStaff)],
];

describe.each(KINDS)('%s', (_, all) => {
  test.each(LANGUAGES)('can be read at grade 6 (%s)', (language) => {
    expect(gradeOf(all, language)).toBeLessThanOrEqual(6);
  });

  test('is there in both languages, and they are not the same words', () => {
    for (const { en, es } of all) {
      expect(en.trim()).not.toBe('');
      expect(es.trim()).not.toBe('');
      expect(en).not.toBe(es);
    }
  });
});

const OF_RULES = ALL.flatMap(({ id, because, askNext, toCaller }) =>
  Object.entries({ because, askNext, toCaller }).map(([which, words]) => ({ id: `${id} ${which}`, words })),
);
const OF_NOTICES = NOTICE_GROUPS.flatMap(({ about, title, strongTitle, lines }) =>
  [title, ...(strongTitle ? [strongTitle.words] : []), ...lines.map(({ words }) => words)].map((words) => ({
    id: about,
    words,
  })),
);
const OF_URGENCIES = URGENCIES.flatMap((id) =>
  [URGENCY_LABELS[id], URGENCY_LABELS[id].toCaller].map(({ en, es }) => ({ id, words: { en, es } })),
);
/** What families read on the page of each pair, and of each substance by itself. */
const OF_CO_USE = [
  ...CO_USE_RULES.map(({ id, words }) => ({ id, words })),
  ...OF_NO_RULE.map(({ words }) => ({ id: words.en, words })),
  ...CATALOGUE.flatMap(({ id, abruptStop }) => abruptStop.mainDangers.map((words) => ({ id, words }))),
];

/** Labels left out: a name of one or two words is no sentence, and no formula can grade it. */
const SENTENCES = KINDS.filter(([kind]) => kind !== 'how a mix acts').flatMap(([, all]) => all);
// Each by itself. The Spanish measure was made for samples of a hundred words, and one sentence alone says little to it:
// by itself it is held to the grade that families' pages are, and with all of its kind to grade 6, above.
const BY_ITSELF = { en: 6, es: 8 } as const;

test.each(LANGUAGES)('no sentence of them all is too hard by itself (%s)', (language) => {
  const hard = SENTENCES.filter((words) => gradeOf([words], language) > BY_ITSELF[language]);
  expect(hard.map((words) => words[language])).toEqual([]);
});

test.each(LANGUAGES)('no word is said that we do not say of people, of doses or of what will be (%s)', (language) => {
  const refused = [...OF_RULES, ...OF_NOTICES, ...OF_URGENCIES, ...OF_CO_USE].flatMap(({ id, words }) =>
    wordingProblems(id, words[language], language),
  );
  expect(refused).toEqual([]);
});

test('staff are never told to give a dose or a diagnosis, and every prompt asks or does something', () => {
  for (const { id, askNext } of ALL) {
    expect(askNext.en, id).toMatch(/\b(Ask|Tell|Send|Stay|Offer|Link|Check)\b/);
    expect(askNext.es, id).toMatch(/Pregunte|Dígales|Envíe|No cuelgue|Ofrezca|Conecte|Revise/);
    expect(`${askNext.en} ${askNext.es}`, id).not.toMatch(/\b(mg|mcg|ml|taper|diagnos|diagnós)/i);
  }
});

test('staff and callers are told two things', () => {
  for (const { id, because, askNext, toCaller } of ALL) {
    expect(new Set([because.en, askNext.en, toCaller.en]).size, id).toBe(3);
    expect(new Set([because.es, askNext.es, toCaller.es]).size, id).toBe(3);
  }
});

test('no caller is given a diagnosis, a verdict or a promise', () => {
  for (const { id, toCaller } of ALL) {
    expect(toCaller.en, id).not.toMatch(
      /you have (an?|the) |diagnos|addict|cure|guarantee|will be admitted|bed is|taper|\bmg\b/i,
    );
    expect(toCaller.es, id).not.toMatch(
      /usted tiene (un|una|el|la) |diagnós|adict|cura\b|garanti|ser[áa] admitid|\bmg\b/i,
    );
  }
});

test('every emergency tells the caller whom to call', () => {
  for (const { id, urgency, toCaller } of ALL.filter(({ urgency }) => urgency === 'emergency_now'))
    for (const language of LANGUAGES) expect(toCaller[language], `${id} ${urgency}`).toMatch(/911/);
});

test('every urgency has its words, and what is not known of a pair is said to everybody', () => {
  for (const urgency of URGENCIES) {
    const { en, es, toCaller } = URGENCY_LABELS[urgency];
    expect(es).not.toBe(en);
    expect(toCaller.es).not.toBe(toCaller.en);
    expect(toCaller.en, 'what staff read is not what a caller is told').not.toBe(en);
    expect(`${toCaller.en} ${toCaller.es}`, 'no time is promised').not.toMatch(/we will|within|minut|llamaremos/i);
  }
  expect(URGENCY_LABELS.emergency_now.toCaller.en).toContain('911');
  const pair = pairOf('nitrites', 'phenibut');
  if (pair.level === 'unknown') expect(pair.words.en).toContain('Not known does not mean safe');
  expect(pair.toStaff.en.length).toBeGreaterThan(20);
});
