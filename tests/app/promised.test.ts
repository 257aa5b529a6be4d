import { expect, test } from 'vitest';
import { promised, promisedAt } from '@/app/(public)/[lang]/promised';
import type { SafeContact } from '@/domain/intake/safe-contact';
import { CLOCKS } from '@/domain/lead/clocks';
import { MARISOL } from '../domain/lead/people';

const contact: SafeContact = { ...MARISOL, email: null };
const monday = new Date('2026-07-13T14:00:00-04:00');
const lead = { urgency: 'emergency_now', arrivedAt: new Date('2026-07-15T14:00:00-04:00') } as const;

test('the receipt says by when, and in Spanish "at the latest", never "before"', () => {
  expect(promised('en', contact, lead, monday, CLOCKS)).toBe(
    'We will try to call you by Wednesday, 2:15\u00a0PM\u00a0EDT.',
  );
  expect(promised('es', contact, lead, monday, CLOCKS)).toBe(
    'Trataremos de llamarle a más tardar el miércoles a las 2:15\u00a0p.\u00a0m.\u00a0EDT.',
  );
});

test.each([
  ['13:00', 'a la 1:15'],
  ['14:00', 'a las 2:15'],
  ['10:00', 'a las 10:15'],
])('a Spanish time of today after %s is "%s"', (hour, time) => {
  const arrivedAt = new Date(`2026-07-15T${hour}:00-04:00`);
  const said = promised('es', contact, { urgency: 'emergency_now', arrivedAt }, arrivedAt, CLOCKS);
  expect(said).toContain(`a más tardar ${time}`);
});

test('a promise whose time has gone by is not said again: it is said to be late, with what to do', () => {
  const after = new Date('2026-07-15T14:15:01-04:00');
  expect(promised('en', contact, lead, after, CLOCKS)).toBe(
    'We said we would try by 2:15\u00a0PM\u00a0EDT. If nobody has, please call us.',
  );
  expect(promised('es', contact, lead, after, CLOCKS)).toBe(
    'Dijimos que lo intentaríamos a más tardar a las 2:15\u00a0p.\u00a0m.\u00a0EDT. Si nadie lo ha hecho, por favor llámenos.',
  );
  expect(promised('en', contact, lead, new Date('2026-07-15T14:15:00-04:00'), CLOCKS)).toContain(
    'We will try to call you by',
  );
});

test('nobody who will contact us, or gave no permission, is promised a time', () => {
  for (const other of [
    { ...contact, way: 'i_contact_you' },
    { ...contact, permission: null },
  ] as const)
    expect(promised('es', other, lead, monday, CLOCKS)).not.toMatch(/a más tardar/);
});

test('a time alone is told by the centre’s clock and without the way, in both languages, and as late once it has gone by', () => {
  const at = new Date('2026-07-15T14:15:00-04:00');
  expect(promisedAt('en', at, monday)).toBe('We will try to reach you by Wednesday, 2:15\u00a0PM\u00a0EDT.');
  expect(promisedAt('es', at, monday)).toBe(
    'Trataremos de comunicarnos con usted a más tardar el miércoles a las 2:15\u00a0p.\u00a0m.\u00a0EDT.',
  );
  expect(promisedAt('en', at, new Date(at.getTime() + 60_000))).toMatch(/^We said we would try by .*please call us\.$/);
});
