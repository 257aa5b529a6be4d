import { describe, expect, test } from 'vitest';
import { decidedWords } from '@/app/(desk)/desk/leads/[id]/decided';
import { howToReply } from '@/app/(desk)/desk/leads/[id]/LeadHold';
import { timelineOf } from '@/app/(desk)/desk/leads/[id]/timeline';
import { amountWords } from '@/components/desk/amount-words';
import { inColumns, toldMixes } from '@/components/desk/mix-numbers';
import { pointerWords } from '@/components/desk/pointer-words';
import { answersOf } from '@/domain/intake/answers';
import { coUseOf } from '@/domain/lead/card';
import { triageInput } from '@/domain/triage/input';
import { danaWith, ZONE } from '../domain/intake/people';

const NOW = new Date('2026-03-10T22:00:00Z');

describe('an amount on a lead', () => {
  test('that is a bare number says that nobody knows of what', () => {
    for (const unit of [null, 'other']) expect(amountWords({ amount: '4', unit })).toBe('4 (of what: not said)');
  });

  test('with a unit, or in own words, stands as it was given', () => {
    expect(amountWords({ amount: '4', unit: 'pills/day' })).toBe('4 pills');
    expect(amountWords({ amount: 'a fifth', unit: null })).toBe('a fifth');
    expect(amountWords({ amount: ' ', unit: 'pills/day' })).toBeNull();
  });
});

describe('the mixes of a lead', () => {
  const answers = answersOf(
    danaWith({
      substances: { named: ['alcohol', 'clonazepam', 'cannabis', 'dont_know'] },
      'mix/1': { which: ['alcohol', 'cannabis'], howOften: ['some'], another: ['yes'] },
      'mix/2': { which: ['alcohol', 'dont_know'], another: ['yes'] },
      'mix/3': { which: ['clonazepam', 'alcohol'], howOften: ['daily'], another: ['yes'] },
      'mix/4': { which: ['cannabis', 'alcohol'], howOften: ['once'], another: ['no'] },
    }),
    ZONE,
  );
  const told = toldMixes(answers);

  test('have the numbers the caller gave them, though the worst comes first', () => {
    const columns = inColumns(coUseOf(answers).simultaneous, told).map(
      ({ substances }) => told[substances.join('+')]?.name,
    );
    expect(columns).toEqual(['Mix 3', 'Mix 1 and 4']);
  });

  test('that are as bad stand in the order told', () => {
    const [worst] = coUseOf(answers).simultaneous;
    if (!worst) throw new Error('There is a mix.');
    const other = { ...worst, substances: ['alcohol', 'cannabis'] as const };
    expect(inColumns([worst, other], told)).toEqual([other, worst]);
  });

  test('told twice say how often each time', () => {
    expect(told['alcohol+cannabis']?.howOften).toBe('Some days (8 to 19 days); Once');
  });
});

describe('what a finding points at', () => {
  const answers: Readonly<Record<string, object>> = triageInput.shape;
  const parts = ['now', 'suicide', 'history', 'medical'] as const;
  const within = parts.flatMap((part) =>
    Object.keys(triageInput.shape[part].unwrap().unwrap().shape).map((item) => ({ part, item })),
  );
  const alone = Object.keys(answers)
    .filter((item) => ![...parts, 'substances', 'together', 'otherSubstances'].some((one) => one === item))
    .map((item) => ({ part: 'person', item }));

  test.each([...within, ...alone])('$part $item is said in words, never as it is named in the code', (pointer) => {
    expect(pointerWords(pointer)).not.toMatch(/[a-z][A-Z]|_|\d+[dh]\b/);
    expect(pointerWords(pointer)).toContain(' ');
  });

  test('a seizure is said with when it was', () => {
    expect(pointerWords({ part: 'now', item: 'seizureLast24h' })).toBe('a seizure in the last 24 hours');
    expect(pointerWords({ part: 'history', item: 'withdrawalSeizure' })).toBe('a seizure when stopping before');
  });
});

describe('an urgency that Ruth set', () => {
  const note = {
    kind: 'urgency',
    author: 'Ruth Lindqvist',
    writtenAt: new Date('2026-03-10T21:48:00Z'),
    content: { from: 'routine', to: 'same_day', text: 'She ran out this morning.' },
  };

  test('is told with her name, the time and her reason', () => {
    expect(decidedWords([note], 'same_day', NOW)).toBe(
      'Set to Same day by Ruth Lindqvist, 5:48 PM: She ran out this morning.',
    );
  });

  test('and was raised since says so; one that nobody set says nothing', () => {
    expect(decidedWords([note], 'emergency_now', NOW)).toContain('Since then: Call 911 now');
    expect(decidedWords([{ ...note, content: null }], 'same_day', NOW)).toBeNull();
    expect(decidedWords([{ ...note, kind: 'note' }], 'same_day', NOW)).toBeNull();
  });
});

describe('what was undone', () => {
  test('is told in words, and the note written with it is marked', () => {
    const at = new Date('2026-03-10T21:00:00Z');
    const note = {
      id: 'n',
      kind: 'closing',
      author: 'Ruth',
      writtenAt: at,
      content: { disposition: 'not_now', nextStep: 'Rings.' },
    };
    const undone = { seq: 2, at: NOW, deed: 'lead.undone', detail: 'lead.closed', actorKind: 'staff', who: 'Ruth' };
    expect(timelineOf([note], [undone], new Set(['n'])).map(({ did }) => did)).toEqual([
      'undid: closed the lead',
      'closed the lead: not now (undone)',
    ]);
    expect(timelineOf([note], []).map(({ did }) => did)).toEqual(['closed the lead: not now']);
  });
});

describe('the timeline of a lead', () => {
  const event = (seq: number, deed: string, who: string | null, day = 10) => ({
    seq,
    at: new Date(Date.UTC(2026, 2, day, 15, seq)),
    deed,
    detail: '',
    actorKind: who ? 'staff' : 'caller',
    who,
  });
  const shown = (events: ReturnType<typeof event>[]) => timelineOf([], events.toReversed()).map(({ id }) => id);

  test('shows one opening for a member who goes on reading, or comes back to the page from their own deed', () => {
    expect(
      shown([
        event(1, 'lead.opened', 'Ruth'),
        event(2, 'lead.opened', 'Ruth'),
        event(3, 'lead.claimed', 'Ruth'),
        event(4, 'lead.opened', 'Ruth'),
        event(5, 'lead.opened', 'Ben'),
        event(6, 'lead.opened', 'Ruth'),
      ]),
    ).toEqual(['event-6', 'event-5', 'event-3', 'event-1']);
  });

  test('tells a hold and its end once each, with their reasons, and who asked that it be deleted', () => {
    const note = (id: string, kind: string, reason: string, hour: number) => {
      const writtenAt = new Date(Date.UTC(2026, 2, 10, hour));
      return { id, kind, author: 'Sol', writtenAt, content: { reason } };
    };
    const notes = [note('a', 'hold', 'A letter came.', 14), note('b', 'hold_lifted', 'It is over.', 16)];
    const events = ['lead.held', 'lead.erasure_asked', 'lead.hold_lifted'].map((deed, at) =>
      event(at, deed, deed === 'lead.erasure_asked' ? null : 'Sol'),
    );
    const told = timelineOf(notes, events.toReversed()).map(({ who, did, words }) => [who, did, words]);
    expect(told).toEqual([
      ['Sol', 'lifted the legal hold', 'Reason: It is over.'],
      ['The caller', 'asked us to delete the answers', null],
      ['Sol', 'put the lead under legal hold', 'Reason: A letter came.'],
    ]);
  });

  test('shows that the caller looked once a day', () => {
    expect(
      shown([
        event(1, 'status.viewed', null, 9),
        event(2, 'status.viewed', null),
        event(3, 'lead.opened', 'Ruth'),
        event(4, 'status.viewed', null),
      ]),
    ).toEqual(['event-4', 'event-3', 'event-1']);
  });
});

test('whom we may not contact is not to be replied to until they call', () => {
  expect(howToReply(true)).toBe('Reply to them.');
  expect(howToReply(false)).toBe('We may not contact them: reply when they call.');
});
