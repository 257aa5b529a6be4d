import { describe, expect, test } from 'vitest';
import { isForNow, type Reachable } from '@/domain/lead/next-person';
import { july, MARISOL } from './people';

const NOW = july('15 14:00');
const marisol: Reachable = {
  urgency: 'same_day',
  asksNoContact: false,
  safeContact: MARISOL,
  snoozedUntil: null,
  dueAt: NOW,
};
const NEVER_NOW = { ...MARISOL, never: ['afternoon'] as const };
const reach = (changes: object) => ({ safeContact: { ...MARISOL, ...changes } });

describe('somebody with time now', () => {
  test.each<[string, Partial<Reachable>, boolean]>([
    ['calls Marisol, who can be called at any time', {}, true],
    [
      'does not call her in an hour that is not safe',
      { safeContact: { ...NEVER_NOW, never: [...NEVER_NOW.never] } },
      false,
    ],
    ['does not call who will contact us', reach({ way: 'i_contact_you' }), false],
    ['does not call who gave no permission', reach({ permission: 'no' }), false],
    ['does not call who left no number', reach({ phone: null }), false],
    ['does not reach out to whoever asked for none', { asksNoContact: true }, false],
    ['has nothing to do for one who told no way', { safeContact: null }, false],
    ['leaves one who is put off', { snoozedUntil: july('15 18:00'), dueAt: july('15 18:00') }, false],
    ['takes one who was, until now', { snoozedUntil: NOW, dueAt: NOW }, true],
    ['looks at an emergency, whatever its rule says', { urgency: 'emergency_now', safeContact: null }, true],
    [
      'does not reach out even then to whoever asked for none',
      { urgency: 'emergency_now', asksNoContact: true },
      false,
    ],
  ])('%s', (_, changes, expected) => {
    expect(isForNow({ ...marisol, ...changes }, NOW)).toBe(expected);
  });
});
