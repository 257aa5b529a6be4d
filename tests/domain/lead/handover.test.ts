import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, type EventType } from '@/domain/lead/events';
import { HANDED_OVER, isSpan, partOf, spanOf } from '@/domain/lead/handover';
import { followUp, isOverdue, whyNotDue } from '@/domain/lead/task';

const ZONE = 'America/New_York';
const NOW = new Date('2026-03-10T22:00:00Z');
const hoursBefore = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

describe('the span of a handover', () => {
  test.each([
    [{}, 12, 'h12', false],
    [{ last: 'h8' }, 8, 'h8', false],
    [{ last: 'h24' }, 24, 'h24', false],
    [{ last: 'h99' }, 12, 'h12', true],
    // 2:00 PM by the centre's clock, four hours ago.
    [{ from: '2026-03-10T14:00' }, 4, null, false],
    [{ from: '2026-02-31T14:00' }, 12, 'h12', true],
    [{ to: '2026-03-10T14:00' }, 12, 'h12', true],
    [{ from: '2026-03-01T14:00' }, 12, 'h12', true],
    [{ from: '2026-03-10T14:00', to: '2026-03-10T13:00' }, 12, 'h12', true],
  ] as const)('asked as %o is the last %i hours', (asked, hours, shift, ignored) => {
    expect(spanOf(asked, ZONE, NOW)).toEqual({ span: { from: hoursBefore(hours), to: NOW }, shift, ignored });
  });

  test('ends where it is said to', () => {
    const asked = { from: '2026-03-10T06:00', to: '2026-03-10T14:00' };
    const { span } = spanOf(asked, ZONE, NOW);
    expect(span).toEqual({ from: new Date('2026-03-10T10:00:00Z'), to: new Date('2026-03-10T18:00:00Z') });
    expect(isSpan(span)).toBe(true);
    expect(isSpan({ from: NOW, to: NOW })).toBe(false);
  });
});

test('a try that met somebody is a talk, and nobody’s look is handed over', () => {
  expect(partOf('lead.contact_logged', 'no_answer 1')).toBe('tried');
  expect(partOf('lead.contact_logged', 'talked 1')).toBe('talked');
  for (const deed of Object.keys(EVENT_TYPES) as EventType[])
    expect(partOf(deed, '') !== null, deed).toBe(HANDED_OVER.includes(deed));
  for (const look of ['lead.opened', 'queue.viewed', 'status.viewed'] as const) expect(partOf(look, '')).toBeNull();
});

describe('a task', () => {
  test('is due at a time to come, within a year', () => {
    expect(whyNotDue(NOW, NOW)).toMatch(/still to come/);
    expect(whyNotDue(new Date(NOW.getTime() + 367 * 86_400_000), NOW)).toMatch(/year/);
    expect(whyNotDue(new Date(NOW.getTime() + 1), NOW)).toBeNull();
  });

  test('is overdue from its moment on, and never once it is done', () => {
    expect(isOverdue({ dueAt: NOW, doneAt: null }, NOW)).toBe(true);
    expect(isOverdue({ dueAt: new Date(NOW.getTime() + 1), doneAt: null }, NOW)).toBe(false);
    expect(isOverdue({ dueAt: hoursBefore(9), doneAt: hoursBefore(1) }, NOW)).toBe(false);
  });

  test('that follows a referral names the place', () => {
    expect(followUp('Harbor Clinic', NOW).text).toContain('Harbor Clinic');
    expect(whyNotDue(followUp('Harbor Clinic', NOW).dueAt, NOW)).toBeNull();
  });
});
