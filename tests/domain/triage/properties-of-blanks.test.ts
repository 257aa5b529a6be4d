import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';
import { type SubstanceUse, type TriageInput, triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { urgencyRank } from '@/domain/triage/urgency';
import { runs } from '../runs';
import {
  HISTORY,
  MEDICAL,
  NOW,
  oneUse,
  person,
  personWithList,
  RUNS,
  SUICIDE,
  USE_FLAGS,
  use,
  WHOLE,
} from './made-up-people';

// What is not known must never lower urgency. Three things are meant by that: an answer that was taken out is as if the
// question was never reached; that is never below the answer which says there is nothing; and "not sure" is below
// neither yes nor no.

const rank = (input: TriageInput) => urgencyRank(triage(input).urgency);
const neverLower = (before: TriageInput, after: TriageInput) => expect(rank(after)).toBeLessThanOrEqual(rank(before));

type Put = (x: TriageInput, answer: boolean | 'unsure' | null) => TriageInput;
const each = <K extends string>(names: readonly K[], put: (name: K) => Put) =>
  names.map((name): [string, Put] => [name, put(name)]);

/** Each yes-or-no answer of an input, by name, with how to put an answer in its place. */
const ANSWERS = [
  ...each(NOW, (name) => (x, answer) => ({ ...x, now: { ...x.now, [name]: answer } })),
  ...each(HISTORY, (name) => (x, answer) => ({ ...x, history: { ...x.history, [name]: answer } })),
  ...each(MEDICAL, (name) => (x, answer) => ({ ...x, medical: { ...x.medical, [name]: answer } })),
  ...each(USE_FLAGS, (name) => (x, answer) => firstUse(x, { [name]: answer })),
  ...each(WHOLE, (name) => (x, answer) => ({ ...x, [name]: answer })),
];

function firstUse(x: TriageInput, facts: Partial<SubstanceUse>): TriageInput {
  const [first, ...rest] = x.substances ?? [];
  return first ? { ...x, substances: [{ ...first, ...facts }, ...rest] } : x;
}

test.each(ANSWERS)('%s left blank is never below no, and not sure is below neither no nor blank', (_, say) => {
  fc.assert(
    fc.property(person, (x) => {
      neverLower(say(x, false), say(x, null));
      neverLower(say(x, false), say(x, 'unsure'));
      neverLower(say(x, null), say(x, 'unsure'));
    }),
    runs(125),
  );
});

test('a suicide item, pregnancy or naloxone left blank is never below the answer that says there is nothing', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...SUICIDE), (x, item) => {
      const blank = { ...x, suicide: { ...x.suicide, [item]: null } };
      neverLower({ ...x, suicide: { ...x.suicide, [item]: 'no' } }, blank);
      neverLower({ ...x, pregnant: 'no' }, { ...x, pregnant: null });
      neverLower({ ...x, pregnant: null }, { ...x, pregnant: 'unsure' });
      neverLower({ ...x, naloxoneAtHome: 'yes' }, { ...x, naloxoneAtHome: null });
      neverLower({ ...x, naloxoneAtHome: null }, { ...x, naloxoneAtHome: 'unknown' });
    }),
    RUNS,
  );
});

test('an amount left blank is never below none', () => {
  fc.assert(
    fc.property(person, (x) => {
      neverLower(firstUse(x, { perDay: 0 }), firstUse(x, { perDay: null }));
      neverLower(firstUse(x, { days30: 0 }), firstUse(x, { days30: null }));
      neverLower(firstUse(x, { gapH: 24 }), firstUse(x, { gapH: null }));
      const days = (d: number | null): TriageInput => ({
        ...x,
        history: { ...x.history, overdoseDaysAgo: d === null ? null : 60, opioidBreakDays: d },
      });
      neverLower(days(0), days(null));
    }),
    RUNS,
  );
});

test('for a person who used daily and stopped, a last use nobody knows never lowers the urgency', () => {
  fc.assert(
    fc.property(personWithList, use, fc.integer({ min: 20, max: 30 }), fc.nat(700), (x, one, days30, lastUseH) => {
      const said = (hours: number | null): TriageInput => ({
        ...x,
        substances: [...x.substances, { ...one, days30, stopped: true, lastUseH: hours }],
      });
      neverLower(said(lastUseH), said(null));
    }),
    RUNS,
  );
});

test('a person of whom we know too little is called the same day at the latest', () => {
  const atLeastSameDay = (x: TriageInput) => expect(rank(x)).toBeLessThanOrEqual(urgencyRank('same_day'));
  fc.assert(
    fc.property(personWithList, use, (x, one) => {
      const open = { ...x, tooFewAnswers: null };
      atLeastSameDay({ ...open, substances: null });
      atLeastSameDay({ ...open, substances: [...x.substances, { ...one, days30: null, lastUseH: null }] });
      atLeastSameDay({ ...x, tooFewAnswers: true });
    }),
    RUNS,
  );
});

test('of what is dangerous to stop, days that nobody counted are never routine', () => {
  const dangerous = SUBSTANCE_IDS.filter((id) => {
    const { abruptStop, role } = substance(id);
    return abruptStop.danger === 'life_threatening' || (abruptStop.danger === 'serious' && role === undefined);
  });
  fc.assert(
    fc.property(personWithList, oneUse(fc.constantFrom(...dangerous)), fc.nat(720), (x, one, lastUseH) => {
      const said = (tooFewAnswers: boolean | null): TriageInput => ({
        ...x,
        tooFewAnswers,
        substances: [...x.substances, { ...one, days30: null, lastUseH }],
      });
      for (const answer of [null, false]) expect(rank(said(answer))).toBeLessThanOrEqual(urgencyRank('same_day'));
    }),
    RUNS,
  );
});

test('an answer taken out, left null or never there is the same', () => {
  /** The input without its n-th answer (counted through all its parts), or with null there. */
  const without = (x: unknown, path: readonly string[], leave: 'null' | 'gone'): unknown => {
    const [key, ...rest] = path;
    if (key === undefined || typeof x !== 'object' || x === null || Array.isArray(x)) return x;
    const entries = Object.entries(x).flatMap(([name, value]): [string, unknown][] => {
      if (name !== key) return [[name, value]];
      if (rest.length > 0) return [[name, without(value, rest, leave)]];
      return leave === 'null' ? [[name, null]] : [];
    });
    return Object.fromEntries(entries);
  };
  const path = fc.oneof(
    fc.constantFrom(...['age', 'pregnant', 'now', 'suicide', 'history', 'medical', 'substances', 'together']),
    fc.constantFrom(...NOW.map((name) => `now.${name}`), 'now.signs', ...SUICIDE.map((name) => `suicide.${name}`)),
    fc.constantFrom(...HISTORY.map((name) => `history.${name}`), 'history.overdoseDaysAgo', 'history.opioidBreakDays'),
    fc.constantFrom(...MEDICAL.map((name) => `medical.${name}`), ...WHOLE, 'naloxoneAtHome', 'otherSubstances'),
  );
  fc.assert(
    fc.property(person, path, (x, where) => {
      const [gone, nulled] = (['gone', 'null'] as const).map((leave) =>
        triage(triageInput.parse(without(x, where.split('.'), leave))),
      );
      expect(gone).toEqual(nulled);
    }),
    RUNS,
  );
});
