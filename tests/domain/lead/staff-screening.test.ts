import { describe, expect, test } from 'vitest';
import {
  ABOUT_ASKED,
  aboutOf,
  inShort,
  screeningContent,
  screeningOf,
  screeningRecord,
} from '@/domain/lead/staff-screening';
import type { Instrument } from '@/domain/screening/instrument';
import { STAFF_INSTRUMENTS } from '@/domain/screening/instruments';

const RULE_SET = 'rules-of-this-test';

function instrument(id: string): Instrument {
  const found = STAFF_INSTRUMENTS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
/** Every item answered with its first choice, or its last. */
const all = ({ items }: Instrument, which: 'first' | 'last') =>
  Object.fromEntries(items.map(({ id, choices }) => [id, choices.at(which === 'first' ? 0 : -1)?.value ?? '']));

describe.each(STAFF_INSTRUMENTS.map((one) => [one.name, one] as const))('%s filled in at the desk', (_, one) => {
  test('is scored by the instrument itself, and kept word for word', () => {
    for (const which of ['first', 'last'] as const) {
      const answers = all(one, which);
      const record = screeningRecord(one, { answers }, RULE_SET);
      const score = one.score(answers);
      expect(record.score).toMatchObject(
        score.kind === 'scored'
          ? { kind: 'scored', total: score.total, band: score.band.label.en }
          : { kind: 'incomplete' },
      );
      expect(record.asked.map(({ asks }) => asks)).toEqual(one.items.map(({ asks }) => asks.en));
      expect(screeningOf(screeningContent(record))).toEqual(record);
    }
  });

  test('half answered is incomplete and says what is missing, never a low number', () => {
    const last = one.items.at(-1)?.id ?? '';
    const { [last]: _left, ...answers } = all(one, 'first');
    const record = screeningRecord(one, { answers }, RULE_SET);
    expect(record.score).toEqual({ kind: 'incomplete', missing: [last] });
    expect(inShort(record)).toBe(`${one.name}: incomplete`);
  });
});

test('a last question of PHQ-9 above zero calls for a safety check, whatever the rest', () => {
  expect(screeningRecord(instrument('phq9'), { answers: { self_harm: '1' } }, RULE_SET).flags).toEqual([
    'suicide_item',
  ]);
  expect(screeningRecord(instrument('phq9'), { answers: { self_harm: '0' } }, RULE_SET).flags).toEqual([]);
});

test('what is asked beside the items changes what the score reads; not said is not no', () => {
  const ciwa = instrument('ciwa_ar');
  const answers = all(ciwa, 'first');
  const of = (beside?: string) => screeningRecord(ciwa, { answers, beside }, RULE_SET);
  expect(of('yes')).toMatchObject({ score: { band: 'complicated' }, flags: ['act_now'], beside: { answer: 'Yes' } });
  expect(of('no')).toMatchObject({ score: { band: 'mild' }, flags: [] });
  expect(of()).toMatchObject({ flags: ['ask_complications'], beside: { answer: null } });
  expect(aboutOf(instrument('pcptsd5'), 'male')).toEqual({ sex: 'male' });
  expect(aboutOf(instrument('dsm5_sud'), 'no')).toEqual({ asPrescribed: false });
  expect(aboutOf(instrument('gad7'), 'yes')).toEqual({});
});

test('what is asked beside the items belongs to an instrument that is there', () => {
  for (const id of Object.keys(ABOUT_ASKED)) expect(instrument(id).for).toBe('staff');
});

test('what scored it is kept with it; a record of before this was written down has none', () => {
  const record = screeningRecord(instrument('gad7'), { answers: { worry: '1' } }, RULE_SET);
  expect(record.ruleSet).toBe(RULE_SET);
  const { ruleSet: _, ...before } = record;
  expect(screeningOf({ record: JSON.stringify(before) })?.ruleSet).toBeNull();
});

test.each([null, {}, { record: 'no json' }, { record: '{"v":2}' }])(
  'a note that holds no screening is none: %j',
  (content) => {
    expect(screeningOf(content as never)).toBeNull();
  },
);

test('of which substance, where it was said, is part of what it came to', () => {
  const dsm = instrument('dsm5_sud');
  expect(inShort(screeningRecord(dsm, { answers: all(dsm, 'first'), of: 'Alcohol' }, RULE_SET))).toMatch(
    /, Alcohol: 11, six or more/,
  );
});
