import { describe, expect, test } from 'vitest';
import { CENTRE } from '@/content/centre';
import { centreRecord } from '@/content/centre-record';

test('the centre shipped is a sample, with a number that rings nowhere', () => {
  expect(CENTRE.sample).toBe(true);
  expect(CENTRE.phone.e164).toMatch(/55501\d\d$/);
});

test('a centre that is open day and night is accepted', () => {
  expect(centreRecord.safeParse({ ...CENTRE, hours: { zone: 'America/Chicago', open: 'always' } }).success).toBe(true);
});

test('a real centre may have any number', () => {
  const real = { ...CENTRE, sample: false, phone: { e164: '+18025559999', display: '(802) 555-9999' } };
  expect(centreRecord.safeParse(real).success).toBe(true);
});

describe('a record that would lead a caller astray is refused', () => {
  const stretch = { days: [1], from: '09:00', to: '17:00' };
  test.each([
    ['a sample with a number somebody may have', { phone: { e164: '+18025559999', display: '(802) 555-9999' } }],
    ['a number shown that is not the number dialled', { phone: { e164: '+18025550142', display: '(802) 555-0143' } }],
    ['an empty name', { legalName: '' }],
    ['a word missing in Spanish', { staffed: { en: 'Always' } }],
    ['a zone nobody knows', { hours: { zone: 'America/Nowhere', open: 'always' } }],
    ['a day outside the week', { hours: { zone: 'UTC', open: [{ ...stretch, days: [7] }] } }],
    ['an hour outside the day', { hours: { zone: 'UTC', open: [{ ...stretch, to: '24:00' }] } }],
    ['closing before opening', { hours: { zone: 'UTC', open: [{ ...stretch, to: '08:00' }] } }],
    ['no hours at all', { hours: { zone: 'UTC', open: [] } }],
    ['a safe exit that can be overheard', { safeExit: 'http://example.org/' }],
    ['a key nobody reads', { motto: 'x' }],
  ])('%s', (_, change) => {
    expect(centreRecord.safeParse({ ...CENTRE, ...change }).success).toBe(false);
  });
});
