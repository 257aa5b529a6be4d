import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import type { Words } from '@/domain/language';
import type { About, Answers, Instrument } from '@/domain/screening/instrument';
import { INSTRUMENTS } from '@/domain/screening/instruments';
import { SOURCES } from '@/domain/sources';
import { runs } from '../runs';

const RUNS = runs(300);

const about: fc.Arbitrary<About> = fc.record(
  {
    sex: fc.constantFrom<('male' | 'female' | 'unknown')[]>('male', 'female', 'unknown'),
    complicated: fc.boolean(),
    asPrescribed: fc.boolean(),
  },
  { requiredKeys: [] },
);
const values = (item: Instrument['items'][number]) => fc.constantFrom(...item.choices.map(({ value }) => value));

/** Some of the items answered, each with something it offers. */
const some = ({ items }: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(...items.map((item) => fc.option(values(item), { nil: undefined })))
    .map((chosen) =>
      Object.fromEntries(items.flatMap(({ id }, i) => (chosen[i] === undefined ? [] : [[id, chosen[i]]]))),
    );
/** All of them answered. */
const all = ({ items }: Instrument): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(items.map((item) => [item.id, values(item)])));

// What an instrument says it does not ask, once this was answered.
const PASSED_OVER: Readonly<Record<string, (answers: Answers, item: string) => boolean>> = {
  audit_c: ({ often }) => often === '0',
  audit: ({ often }, item) => often === '0' && item !== 'injury' && item !== 'concern',
  pcptsd5: ({ event }) => event === 'no',
  asq: (_, item) => item === 'thoughts_now',
  dsm5_sud: (_, item) => item === 'tolerance' || item === 'withdrawal',
};

const AUDIT_C_CODES = ['68518-0', '68519-8', '68520-6'];
const PHQ2_CODES = ['44250-9', '44255-8'];
/** Panel, total and items, in this order, of the instruments that have any. */
const VERIFIED_CODES: Readonly<Record<string, readonly string[]>> = {
  audit_c: ['72109-2', '75626-2', ...AUDIT_C_CODES],
  audit: [
    ...['72110-0', '75624-7', ...AUDIT_C_CODES],
    ...['97734-8', '97735-5', '97736-3', '97737-1', '97738-9', '97739-7', '97740-5'],
  ],
  taps1: ['96841-2', '96842-0', '96843-8', '96844-6'],
  phq2: PHQ2_CODES,
  phq9: [
    ...['44249-1', '44261-6', ...PHQ2_CODES],
    ...['44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'],
  ],
};

describe.each(INSTRUMENTS.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const words: readonly Words[] = [
    ...[one.about, one.scoring, one.warn],
    ...one.items.flatMap(({ asks, choices }) => [asks, ...choices.map(({ label }) => label)]),
  ].filter((each) => each !== undefined);

  test('says whose it is and on what it rests', () => {
    expect(one.licence.length).toBeGreaterThan(10);
    expect(one.citation).toMatch(/\d{4}/);
    expect(one.sources.length).toBeGreaterThan(0);
    for (const source of one.sources) expect(SOURCES[source]).toBeDefined();
    // Verified where LOINC or US Core publishes them; what stands in other people's code alone is not.
    const codes = [one.loinc.panel, one.loinc.total, ...one.items.map(({ loinc }) => loinc)].filter(
      (code) => code !== null,
    );
    expect(codes).toEqual(VERIFIED_CODES[id] ?? []);
  });

  test('asks each thing once, with answers that can be told apart', () => {
    expect(new Set(one.items.map((item) => item.id)).size).toBe(one.items.length);
    for (const { choices } of one.items) {
      expect(choices.length).toBeGreaterThan(1);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }
  });

  test('is there in both languages', () => {
    for (const { en, es } of words) expect(en.trim() && es.trim()).toBeTruthy();
    for (const { en, es } of [one.about, one.scoring, ...one.items.map(({ asks }) => asks)]) expect(es).not.toBe(en);
  });

  test('does not label a person, or tell a caller what they have', () => {
    const never =
      /addict|junkie|abuser|(substance|drug|alcohol) abuse|alcoholic|drunk|dirty|relapse|you have an? [\w ]*(disorder|addiction)|adict|borrach|vicio|alcohólic|limpio|sucio|usted tiene un/i;
    expect(words.filter(({ en, es }) => never.test(`${en} ${es}`))).toEqual([]);
  });

  test('in our own words it reads at grade 6 where a caller reads it', () => {
    const ours =
      one.for === 'caller' ? [one.about, ...(one.wording === 'own' ? one.items.map(({ asks }) => asks) : [])] : [];
    for (const { en } of ours) expect(readingGrade([en], 'en').grade).toBeLessThanOrEqual(6);
  });

  test('is incomplete exactly while something it asks is missing; nothing throws', () => {
    fc.assert(
      fc.property(some(one), about, (answers, whom) => {
        const score = one.score(answers, whom);
        const left = one.items.filter((item) => answers[item.id] === undefined && !PASSED_OVER[id]?.(answers, item.id));
        if (score.kind === 'incomplete') {
          expect(score.missing.length).toBeGreaterThan(0);
          for (const item of score.missing) expect(answers[item]).toBeUndefined();
        } else if (!score.positive) expect(left).toEqual([]);
        if (left.length > 0) expect(score.kind === 'incomplete' || (score.total === null && score.positive)).toBe(true);
      }),
      RUNS,
    );
  });

  test('all answered is scored, between the least and the most there is', () => {
    const most = one.items.reduce((sum, item) => sum + Math.max(...item.choices.map(({ points }) => points ?? 0)), 0);
    fc.assert(
      fc.property(all(one), about, (answers, whom) => {
        const score = one.score(answers, whom);
        expect(score.kind).toBe('scored');
        if (score.kind !== 'scored') return;
        expect(score.band.label.en && score.band.label.es).toBeTruthy();
        if (score.total === null) return;
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  test('a worse answer never lowers the total, nor makes a positive negative', () => {
    fc.assert(
      fc.property(all(one), about, fc.nat(), fc.nat(), (answers, whom, which, step) => {
        const item = one.items[which % one.items.length];
        const now = item?.choices.find(({ value }) => value === answers[item.id])?.points ?? 0;
        const worse = item?.choices.filter(({ points }) => (points ?? 0) > now) ?? [];
        const chosen = worse[step % Math.max(worse.length, 1)];
        if (!item || !chosen) return;
        const before = one.score(answers, whom);
        const after = one.score({ ...answers, [item.id]: chosen.value }, whom);
        if (before.kind !== 'scored' || after.kind !== 'scored') return expect(after.kind).toBe(before.kind);
        expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
        expect(Number(after.positive)).toBeGreaterThanOrEqual(Number(before.positive));
      }),
      RUNS,
    );
  });

  test('not knowing the sex never says less than knowing it', () => {
    fc.assert(
      fc.property(all(one), fc.constantFrom('male' as const, 'female' as const), (answers, sex) => {
        const [known, unknown] = [one.score(answers, { sex }), one.score(answers)];
        if (known.kind === 'scored' && unknown.kind === 'scored')
          expect(Number(unknown.positive)).toBeGreaterThanOrEqual(Number(known.positive));
      }),
      RUNS,
    );
  });

  test('leaving an answer on suicide out never takes its flag away', () => {
    fc.assert(
      fc.property(all(one), fc.nat(), (answers, which) => {
        const flagged = one.score(answers).flags.includes('suicide_item');
        const item = one.items[which % one.items.length]?.id ?? '';
        // The last of each is asked by itself: four times no is negative, and without the ninth PHQ-9 is incomplete.
        if (!flagged || item === 'self_harm' || item === 'thoughts_now') return;
        const { [item]: _, ...rest } = answers;
        expect(one.score(rest).flags).toContain('suicide_item');
      }),
      RUNS,
    );
  });
});
