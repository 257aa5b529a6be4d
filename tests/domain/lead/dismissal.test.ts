import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { canBeDismissed, dismissedFindings, type Sending, standsUnchanged } from '@/domain/lead/dismissal';
import { parcelOf } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import { danaWith, ZONE } from '../intake/people';

const AT = new Date('2026-03-10T22:00:00Z');

function sending(id: string, pages: Readonly<Record<string, Fields | null>> = {}): Sending {
  const answers = answersOf(danaWith(pages), ZONE);
  const judged = triage(triageInputOf(answers));
  return { id, content: parcelOf({ kind: 'whole', language: 'en', answers, transcript: [], triage: judged }) };
}
const first = sending('first');
/** Dana stopped before with a seizure: something is found that points at substances, and at what happened before. */
const RULES = first.content.triage.findings.map(({ rule }) => rule);
const onAlcohol = first.content.triage.findings.find(({ pointsAt }) =>
  pointsAt.some(({ part, item }) => part === 'substances' && item === 'alcohol'),
);
const rule = onAlcohol?.rule ?? '';

const dismissal = (parcel: string, of = rule) => ({
  kind: 'dismissal',
  author: 'Ruth Lindqvist',
  writtenAt: AT,
  content: { rule: of, parcel, text: 'She meant last year.' },
});
const back = { kind: 'finding_stands', author: 'Chidi Okafor', writtenAt: AT, content: { rule } };
const HOLDS = { by: 'Ruth Lindqvist', at: AT, reason: 'She meant last year.', holds: true };

test('there is something to dismiss, and nothing where nothing was found', () => {
  expect(RULES.length).toBeGreaterThan(1);
  expect(onAlcohol && canBeDismissed(onAlcohol)).toBe(true);
  expect(canBeDismissed({ ...first.content.triage.findings[0], pointsAt: [] } as never)).toBe(false);
});

describe('a finding that Ruth dismissed', () => {
  test('is dismissed, with her reason, and no other is', () => {
    expect([...dismissedFindings([dismissal('first')], [first])]).toEqual([[rule, HOLDS]]);
  });

  test('stays so while nothing behind it changes', () => {
    const more = sending('second', { practical: {}, 'would-help': { help: ['stop_safely'] } });
    expect(dismissedFindings([dismissal('first')], [first, more]).get(rule)).toEqual(HOLDS);
  });

  test('stands again, by itself, once an answer behind it has changed', () => {
    const changed = sending('second', { 'substance/alcohol': { lastUsed: ['h0_6'], howOften: ['daily'] } });
    expect(changed.content.triage.findings.some((one) => one.rule === rule)).toBe(true);
    expect(dismissedFindings([dismissal('first')], [first, changed]).get(rule)).toEqual({ ...HOLDS, holds: false });
  });

  test('stands again also where the answer changed and came back', () => {
    const without = sending('second', { substances: { named: ['cannabis'] }, 'stopped-before': {} });
    expect(standsUnchanged(rule, [first, without, sending('third')], 'first')).toBe(false);
    expect(standsUnchanged(rule, [first, without, sending('third')], 'third')).toBe(true);
  });

  test('stands once it is taken back, by whomever, and can be dismissed anew', () => {
    expect(dismissedFindings([dismissal('first'), back], [first]).size).toBe(0);
    expect(dismissedFindings([dismissal('first'), back, dismissal('first')], [first]).get(rule)).toEqual(HOLDS);
  });

  test('on a sending that is not there any more does not hold', () => {
    expect(dismissedFindings([dismissal('gone')], [first]).get(rule)?.holds).toBe(false);
  });
});

test('notes of another kind, and erased ones, say nothing of findings', () => {
  const notes = [
    { ...dismissal('first'), kind: 'note' },
    { ...dismissal('first'), content: null },
  ];
  expect(dismissedFindings(notes, [first]).size).toBe(0);
});
