import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { LANGUAGES, type Words } from '@/domain/language';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { CO_USE_RULES, pairOf } from '@/domain/substances/pairs';
import type { Rule } from '@/domain/triage/finding';
import { RULES } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { URGENCIES, URGENCY_LABELS } from '@/domain/triage/urgency';

const ALL: readonly Rule[] = [...RULES, nothingFound];

// Names of medicines and of tests are read out by staff all day: they count as an easy word. So does what has no other name.
const NAMES =
  /\b(naloxon[ea]|naltrexon[ea]|baclofeno?|bupropi[oó]n|medetomidine|medetomidina|xylazine|xilacina|fentan[iy]lo?|benzodiazepines?|benzodiacepinas?|bupreno[r]?fin[ea]|buprenorphine|methadone|metadona|gabapentin[a]?|pregabalin[a]?|opioids?|opioides?|cannabis|GHB|MDMA|LSD|PCP|DXM|MAOI|IMAO|SSRI|lithium|litio|cocaine|coca[ií]na|amphetamines?|anfetaminas?|nicotine|nicotina|alcohol|delirium|tremens|ketamine|ketamina|serotonin|serotonina)\b/giu;
const easy = (text: string) => text.replace(NAMES, 'word');
const gradeOf = (all: readonly Words[], language: 'en' | 'es') =>
  readingGrade(
    all.map((words) => easy(words[language])),
    language,
  ).grade;

const KINDS: readonly [string, readonly Words[]][] = [
  ['why it matters', ALL.map(({ because }) => because)],
  ['what staff ask next', ALL.map(({ askNext }) => askNext)],
  ['what the caller may be told', ALL.map(({ toCaller }) => toCaller)],
  ['what anybody is told of a mix', CO_USE_RULES.map(({ words }) => words)],
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
  for (const urgency of URGENCIES) expect(URGENCY_LABELS[urgency].es).not.toBe(URGENCY_LABELS[urgency].en);
  const pair = pairOf('nitrites', 'phenibut');
  if (pair.level === 'unknown') expect(pair.words.en).toContain('Not known does not mean safe');
  expect(pair.toStaff.en.length).toBeGreaterThan(20);
});
