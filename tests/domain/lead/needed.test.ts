import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { STAGES } from '@/domain/lead/lifecycle';
import { type Held, neededToDecide } from '@/domain/lead/needed';
import { danaWith, ZONE } from '../intake/people';

/** Dana, with everything answered that a decision looks at. */
const ALL: Readonly<Record<string, Fields>> = {
  'substance/alcohol': { lastUsed: ['h6_24'], howOften: ['daily'], stopped: ['no'] },
  'substance/clonazepam': { lastUsed: ['d1_2'], howOften: ['most'], stopped: ['ran_out'] },
  'stopped-before': { before: ['shakes'], feelsNow: ['none'] },
  overdose: { overdose: ['never'] },
  health: { conditions: ['none'], pregnant: ['no'] },
  medicines: { medicines: ['none'] },
};
const NOTHING = { en: 'Because.', es: 'Porque.' };
const finding = (rule: string, urgency: 'urgent_1h' | 'same_day', asks: string | null) => ({
  rule,
  urgency,
  because: NOTHING,
  askNext: asks === null ? null : { en: asks, es: asks },
});

const held = (pages: Readonly<Record<string, Fields | null>> = {}, more: Partial<Held> = {}): Held => ({
  stage: 'clinical_decision',
  firstConversationAt: new Date('2026-03-10T22:00:00Z'),
  answers: answersOf(danaWith({ ...ALL, ...pages }), ZONE),
  whole: true,
  standing: [],
  screened: [],
  ...more,
});
const idsOf = (of: Held) => neededToDecide(of)?.needs.map(({ id }) => id);
const nextOf = (of: Held) => neededToDecide(of)?.next?.ask?.en ?? null;

const ALCOHOL = { lastUsed: ['h6_24'], howOften: ['daily'], stopped: ['no'] };
const TABLE: readonly (readonly [string, Held, readonly string[], string | null])[] = [
  ['all is known: the clinician decides', held(), ['decision'], null],
  ['nobody has talked with her', held({}, { firstConversationAt: null }), ['conversation', 'decision'], null],
  ['it is not at the decision yet', held({}, { stage: 'pre_screen' }), ['stage'], null],
  ['the form was left half way', held({}, { whole: false }), ['whole', 'decision'], null],
  ['the answers cannot be read', held({}, { answers: null }), ['answers', 'decision'], null],
  [
    'a last use is not sure',
    held({ 'substance/alcohol': { ...ALCOHOL, lastUsed: ['not_sure'] } }),
    ['substance/alcohol lastUsed', 'decision'],
    'Alcohol (beer, wine, liquor): When was the last time?',
  ],
  [
    'a question was passed over',
    held({ 'stopped-before': { feelsNow: ['none'] } }),
    ['stopped-before before', 'decision'],
    'What happened when you stopped before?',
  ],
  [
    'something was left to talk about',
    held({ mixes: { mixed: ['rather_talk'] }, 'mix/1': null }),
    ['mixes mixed', 'decision'],
    'Did you take one of the things you named while another was still working?',
  ],
  [
    'something urgent was found: it is asked before what was left open, and the rest after',
    held(
      { overdose: {} },
      { standing: [finding('T12', 'urgent_1h', 'Ask this.'), finding('T30', 'same_day', 'And this.')] },
    ),
    ['finding T12', 'overdose overdose', 'finding T30', 'decision'],
    'Ask this.',
  ],
  ['a finding asks nothing', held({}, { standing: [finding('T12', 'urgent_1h', null)] }), ['decision'], null],
  [
    'the short screening of mood was positive',
    held({ mood: { interest: ['2'], down: ['2'] } }),
    ['screening phq9', 'decision'],
    'Fill in PHQ-9 with them.',
  ],
  [
    'and the long one is filled in',
    held({ mood: { interest: ['2'], down: ['2'] } }, { screened: [{ instrument: 'phq9', complete: true, flags: [] }] }),
    ['decision'],
    null,
  ],
  [
    'a screening was left half way, and then filled in',
    held(
      {},
      {
        screened: [
          { instrument: 'gad7', complete: false, flags: [] },
          { instrument: 'gad7', complete: true, flags: [] },
        ],
      },
    ),
    ['decision'],
    null,
  ],
  [
    'the last question of PHQ-9 was answered, which is asked about before all else',
    held(
      { 'stopped-before': { feelsNow: ['none'] } },
      { screened: [{ instrument: 'phq9', complete: true, flags: ['suicide_item'] }] },
    ),
    ['danger phq9', 'stopped-before before', 'decision'],
    'Ask about thoughts of suicide now, a plan, and who is with them.',
  ],
  [
    'a complication was seen in CIWA-Ar, half filled in',
    held({}, { screened: [{ instrument: 'ciwa_ar', complete: false, flags: ['act_now'] }] }),
    ['danger ciwa_ar', 'screening ciwa_ar', 'decision'],
    'Ask if 911 has been called, if it stopped, and if they wake up.',
  ],
  [
    'PHQ-9 was filled in again, without danger',
    held(
      {},
      {
        screened: [
          { instrument: 'phq9', complete: true, flags: ['suicide_item'] },
          { instrument: 'phq9', complete: true, flags: [] },
        ],
      },
    ),
    ['decision'],
    null,
  ],
  [
    'a screening was left half way',
    held({}, { screened: [{ instrument: 'gad7', complete: false, flags: [] }] }),
    ['screening gad7', 'decision'],
    'Fill in GAD-7 with them.',
  ],
];

describe('what is needed to decide about Dana, where', () => {
  test.each(TABLE)('%s', (_, of, needs, next) => {
    expect(idsOf(of)).toEqual(needs);
    expect(nextOf(of)).toBe(next);
  });
});

test('what was passed over on suicide is asked again, before anything about substances', () => {
  const needs = idsOf(held({ safety: {}, overdose: {} }));
  expect(needs?.slice(0, 4)).toEqual([
    'safety wish_dead',
    'safety better_off',
    'safety thoughts_week',
    'safety attempt_ever',
  ]);
  expect(needs?.at(-2)).toBe('overdose overdose');
});

test('who asks for another is not put the person’s own questions on suicide', () => {
  const needs = idsOf(held({ 'who-for': { forWhom: ['someone'], callerName: ['Rosa'] }, safety: null }));
  expect(needs).toContain('talked-of-dying talked');
  expect(needs?.some((id) => id.startsWith('safety'))).toBe(false);
});

test.each(STAGES)('a lead that is %s has a decision to come, or none', (stage) => {
  const before = ['new', 'contacting', 'talking', 'pre_screen', 'clinical_decision'].includes(stage);
  expect(neededToDecide(held({}, { stage })) !== null).toBe(before);
});
