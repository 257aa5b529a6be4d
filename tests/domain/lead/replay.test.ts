import { describe, expect, test } from 'vitest';
import type { Parcel } from '@/domain/lead/parcel';
import { replayOf, urgencyOfSendings } from '@/domain/lead/replay';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { newDraft } from '@/operations/kept-draft';
import { judgedBefore, without } from '../../operations/replay-stored';
import { fill, marisolDraft, TOMAS } from '../../people';

test.each([
  ['nothing was sent', [], 'routine'],
  ['one sending stands for itself', [['partial', 'same_day']], 'same_day'],
  [
    'a later one raises it',
    [
      ['partial', 'same_day'],
      ['whole', 'urgent_1h'],
    ],
    'urgent_1h',
  ],
  [
    'too few answers may turn out to be routine',
    [
      ['partial', 'same_day'],
      ['whole', 'routine'],
    ],
    'routine',
  ],
  [
    'once whole it falls no more',
    [
      ['whole', 'same_day'],
      ['addition', 'routine'],
    ],
    'same_day',
  ],
  [
    'a danger told early stays',
    [
      ['partial', 'emergency_now'],
      ['whole', 'routine'],
    ],
    'emergency_now',
  ],
] as const)('%s', (_, sendings, urgency) => {
  expect(urgencyOfSendings(sendings.map(([kind, one]) => ({ kind, urgency: one })))).toBe(urgency);
});

const asks = marisolDraft();
const tomas = fill(newDraft('es'), TOMAS.pages);
const replay = (...parcels: Parcel[]) => replayOf(parcels, TRIAGE_SETTINGS);

describe('a lead judged again', () => {
  test('stays, when the rules are those it came under', () => {
    const nothing = { moves: 'stays', came: [], went: [], changed: [] };
    expect(replay(judgedBefore(asks, () => ({})))).toMatchObject(nothing);
    expect(replay(judgedBefore(tomas, () => ({})))).toMatchObject({ ...nothing, after: 'routine' });
  });

  test('is nobody, when nothing was sent', () => {
    expect(replay()).toBeNull();
  });

  test('moves up by rules that were not there then, which are named', () => {
    const then = judgedBefore(asks, (now) => ({
      urgency: 'same_day',
      findings: without(now, 'T11', 'T12', 'T15', 'T17'),
    }));
    expect(replay(then)).toMatchObject({
      before: 'same_day',
      after: 'urgent_1h',
      moves: 'up',
      came: ['T11', 'T12', 'T15', 'T17'],
      went: [],
    });
  });

  test('moves down by rules retired since, which are named', () => {
    const retired = ['T10', 'T11', 'T12', 'T15', 'T16', 'T17'] as const;
    const now = replayOf([judgedBefore(asks, () => ({}))], { ...TRIAGE_SETTINGS, retired });
    expect(now).toMatchObject({ before: 'urgent_1h', moves: 'down', came: expect.not.arrayContaining(['T11']) });
    expect(now?.went).toEqual([...retired]);
  });

  test('is told why also where the same rule was of another urgency then', () => {
    const then = judgedBefore(asks, (now) => ({
      urgency: 'emergency_now',
      findings: now.findings.map((one) => (one.rule === 'T12' ? { ...one, urgency: 'emergency_now' } : one)),
    }));
    const changed = [{ rule: 'T12', before: 'emergency_now', after: 'urgent_1h' }];
    expect(replay(then, then)).toMatchObject({ moves: 'down', came: [], went: [], changed });
  });

  test('is told why also where an earlier sending is what held the urgency up', () => {
    const early = judgedBefore(
      asks,
      (now) => ({ urgency: 'urgent_1h', findings: now.findings.map((one) => ({ ...one, rule: 'T98' })) }),
      'partial',
    );
    const retired = ['T10', 'T11', 'T12', 'T15', 'T16', 'T17'] as const;
    const now = replayOf([early, judgedBefore(tomas, () => ({}))], { ...TRIAGE_SETTINGS, retired });
    expect(now).toMatchObject({ before: 'urgent_1h', moves: 'down', went: ['T98'] });
  });
});
