import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import { SOURCES } from '@/domain/sources';
import { type TriageInput, triageInput } from '@/domain/triage/input';
import { ruleOf } from '@/domain/triage/rules';
import { triage } from '@/domain/triage/triage';
import { mostUrgent, URGENCIES } from '@/domain/triage/urgency';
import { person, RUNS } from './made-up-people';

// How an input is read: in whatever order, from whatever was sent, and always to a result that explains itself.

/** The same value with every list and every record shuffled by this number. */
function shuffled(value: unknown, by: number): unknown {
  const order = <T>(things: readonly T[]): T[] =>
    things
      .map((thing, i) => ({ thing, at: (i * 7919 + by * 104729) % 997 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  if (Array.isArray(value)) return order(value.map((one) => shuffled(one, by)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(order(Object.entries(value)).map(([key, one]) => [key, shuffled(one, by)]));
}

test('the order of answers changes nothing: of substances, of mixes, inside a mix, of signs, of fields', () => {
  fc.assert(
    fc.property(person, fc.nat(), (x, by) => {
      expect(triage(triageInput.parse(shuffled(x, by)))).toEqual(triage(x));
    }),
    RUNS,
  );
});

test('saying a thing twice changes nothing', () => {
  const twice = <T>(list: readonly T[] | null | undefined) => list && [...list, ...list];
  fc.assert(
    fc.property(person, (x) => {
      const again: TriageInput = { ...x, substances: twice(x.substances), together: twice(x.together) };
      expect(triage(again)).toEqual(triage(x));
    }),
    RUNS,
  );
});

/** Refused, or judged: never thrown. */
function refusedOrJudged(value: unknown): void {
  const read = triageInput.safeParse(value);
  if (read.success) expect(URGENCIES).toContain(triage(read.data).urgency);
  else expect(read.error.issues.length).toBeGreaterThan(0);
}

test('whatever is sent is refused or judged', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), refusedOrJudged), RUNS);
});

test('an intake with anything at all in the place of one answer is refused or judged', () => {
  fc.assert(
    fc.property(person, fc.oneof(fc.jsonValue(), fc.anything()), fc.nat(), (x, anything, n) => {
      const keys = Object.keys(x);
      const key = keys[n % Math.max(1, keys.length)] ?? 'now';
      refusedOrJudged({ ...x, [key]: anything });
      refusedOrJudged({ ...x, now: { ...x.now, confused: anything } });
      const [first, ...rest] = x.substances ?? [];
      refusedOrJudged({ ...x, substances: [{ ...first, lastUseH: anything }, ...rest] });
      refusedOrJudged({ ...x, together: [[...(x.together?.[0] ?? []), anything]] });
    }),
    RUNS,
  );
});

test('an input is never changed by judging it', () => {
  fc.assert(
    fc.property(person, (x) => {
      const before = structuredClone(x);
      triage(triageInput.parse(x));
      expect(x).toEqual(before);
    }),
    RUNS,
  );
});

test('each finding speaks both languages, to staff and to the caller, from sources that exist', () => {
  fc.assert(
    fc.property(person, (x) => {
      const { findings, urgency } = triage(x);
      expect(urgency).toBe(mostUrgent(findings.map((finding) => finding.urgency)));
      expect(findings.some((f) => f.rule === 'T00')).toBe(findings.every((f) => f.rule === 'T00'));
      for (const { rule, because, askNext, sources, pointsAt } of findings) {
        for (const language of LANGUAGES) {
          expect(because[language].length).toBeGreaterThan(5);
          expect(askNext?.[language].length).toBeGreaterThan(5);
          expect(ruleOf(rule)?.toCaller[language].length).toBeGreaterThan(5);
        }
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) expect(SOURCES[source]).toBeDefined();
        expect(pointsAt.length > 0).toBe(rule !== 'T00');
      }
    }),
    RUNS,
  );
});
