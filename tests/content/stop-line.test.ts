import { expect, test } from 'vitest';
import { placeOf } from '@/components/hour-line';
import { spanWords } from '@/components/learn/catalogue-words';
import { CATALOGUE } from '@/domain/substances/catalogue';

test('every figure of the catalogue lies on the line, later ones further on', () => {
  const hours = CATALOGUE.flatMap(({ abruptStop: { onsetHours, peakHours, lastsDays } }) => [
    ...(onsetHours ?? []),
    ...(peakHours ?? []),
    ...(lastsDays ?? []).map((days) => days * 24),
  ]).sort((x, y) => x - y);
  const places = hours.map(placeOf);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThan(100);
  expect(places).toEqual([...places].sort((x, y) => x - y));
});

test('a span is said in hours or days, and a missing one stays missing', () => {
  expect(spanWords([6, 24], 'hours', 'en')).toBe('6 to 24 hours');
  expect(spanWords([24, 72], 'hours', 'es')).toBe('24 a 72 horas');
  expect(spanWords([48, 144], 'hours', 'en')).toBe('2 to 6 days');
  expect(spanWords([3, 7], 'days', 'es')).toBe('3 a 7 días');
  expect(spanWords(null, 'days', 'en')).toBe('not known');
});
