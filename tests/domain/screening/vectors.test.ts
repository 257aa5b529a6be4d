import { describe, expect, test } from 'vitest';
import { auditZone } from '@/domain/screening/audit';
import { ciwaBand } from '@/domain/screening/ciwa-ar';
import { cowsBand } from '@/domain/screening/cows';
import { dsm5Band } from '@/domain/screening/dsm5-criteria';
import { gad7Band } from '@/domain/screening/gad7';
import type { Band } from '@/domain/screening/instrument';
import { INSTRUMENTS } from '@/domain/screening/instruments';
import { phq9Band } from '@/domain/screening/phq9';
import { aboutOf, inOrder, inWords, known, rowsOf } from './answers';

const PEOPLE = rowsOf('./vectors.csv').map(([who = '', id = '', about = '', answers = '', result = '']) => ({
  who,
  one: known(id),
  id,
  about,
  answers: answers.split(' '),
  result: result.split(' '),
}));

describe('scored or incomplete, and why', () => {
  test.each(PEOPLE)('$id: $who', ({ one, about, answers, result }) => {
    expect(answers).toHaveLength(one.items.length);
    expect(inWords(one.score(inOrder(one, answers), aboutOf(about)), result)).toEqual(result.toSorted());
  });

  test.each(INSTRUMENTS.map(({ id }) => id))('%s has somebody scored and somebody half answered', (id) => {
    const results = PEOPLE.filter((person) => person.id === id).map(({ result }) => result);
    const incomplete = results.filter((words) => words.some((word) => word.startsWith('missing=')));
    expect(incomplete.length).toBeGreaterThan(0);
    expect(results.some((words) => words.includes('positive'))).toBe(true);
    expect(results.some((words) => words.includes('negative'))).toBe(true);
  });
});

const BAND_OF: Readonly<Record<string, (total: number) => Band>> = {
  audit: auditZone,
  phq9: phq9Band,
  gad7: gad7Band,
  ciwa_ar: ciwaBand,
  cows: cowsBand,
  dsm5_sud: dsm5Band,
};

describe('bands of a total', () => {
  test.each(rowsOf('./bands.csv'))('%s %s is %s', (id = '', total = '', band = '') => {
    const of = () => BAND_OF[id]?.(Number(total)).id;
    if (band === 'refused') expect(of).toThrow(RangeError);
    else expect(of()).toBe(band);
  });

  test.each(Object.entries(BAND_OF))(
    '%s has no band below nothing, between two totals or of no number',
    (_, bandOf) => {
      for (const total of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
        expect(() => bandOf(total)).toThrow(RangeError);
    },
  );

  test('a seizure makes alcohol withdrawal complicated, whatever the sum', () => {
    for (const total of [0, 8, 67]) expect(ciwaBand(total, true).id).toBe('complicated');
  });
});
