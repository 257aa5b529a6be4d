import { expect, test } from 'vitest';
import { SOURCES } from '@/domain/sources';
import { CATALOGUE, GROUPS, SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';
import { SLANG } from '@/domain/substances/slang';

test('the catalogue holds 49 substances, each in one of ten groups', () => {
  expect(CATALOGUE).toHaveLength(49);
  expect(GROUPS).toHaveLength(10);
  expect(GROUPS.flatMap((group) => group.substances.map((entry) => entry.id))).toEqual([...SUBSTANCE_IDS]);
});

test('every substance and group is named in both languages', () => {
  for (const { label } of [...CATALOGUE, ...GROUPS]) {
    expect(label.en.length).toBeGreaterThan(2);
    expect(label.es.length).toBeGreaterThan(2);
  }
});

test('every danger of a sudden stop is told in both languages', () => {
  for (const { abruptStop } of CATALOGUE) {
    expect(abruptStop.mainDangers.length).toBeGreaterThan(0);
    for (const danger of abruptStop.mainDangers) expect(danger.es.length).toBeGreaterThan(3);
  }
});

test('every source named by a substance or a street name exists', () => {
  const named = CATALOGUE.flatMap((entry) => [
    ...entry.sources,
    ...entry.abruptStop.timing.sources,
    ...(entry.streetNameSources ?? []),
  ]);
  for (const source of [...named, ...SLANG.flatMap((term) => term.sources)]) expect(SOURCES[source]).toBeDefined();
});

test('timing runs forward, and what has no figure is null, never zero', () => {
  for (const { abruptStop } of CATALOGUE) {
    for (const span of [abruptStop.onsetHours, abruptStop.peakHours, abruptStop.lastsDays]) {
      if (span) expect(span[0]).toBeLessThanOrEqual(span[1]);
    }
    expect(abruptStop.onsetHours === null).toBe(abruptStop.danger === 'none');
  }
});

test('alcohol is a depressant whose sudden stop can kill; cannabis is neither', () => {
  expect(substance('alcohol')).toMatchObject({ cnsDepressant: true, abruptStop: { danger: 'life_threatening' } });
  expect(substance('cannabis')).toMatchObject({ cnsDepressant: false, abruptStop: { danger: 'uncomfortable' } });
});

test('every source has an address and says whether it was read', () => {
  for (const [id, source] of Object.entries(SOURCES)) {
    expect(source.publisher, id).not.toBe('');
    expect(source.title, id).not.toBe('');
    expect(typeof source.read).toBe('boolean');
  }
});
