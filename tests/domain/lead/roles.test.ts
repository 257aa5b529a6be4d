import { describe, expect, test } from 'vitest';
import { DEED_NAMES, DEEDS, type Deed, may, ROLES } from '@/domain/lead/roles';

// The policy a second time: a deed's letters are the roles that may (A administrator, D admissions desk, C clinician).
const EXPECTED: Readonly<Record<Deed, string>> = {
  'lead.list': 'DC',
  'lead.open': 'DC',
  'lead.take_call': 'DC',
  'lead.claim': 'DC',
  'lead.release': 'DC',
  'lead.assign': 'DC',
  'lead.snooze': 'DC',
  'lead.undo': 'DC',
  'lead.log_contact': 'DC',
  'lead.override_contact': 'DC',
  'lead.note': 'DC',
  'lead.change_urgency': 'DC',
  'lead.advance': 'DC',
  'lead.decide': 'C',
  'lead.close': 'DC',
  'lead.reopen': 'DC',
  'staff.list': 'A',
  'staff.invite': 'A',
  'staff.reset': 'A',
  'staff.disable': 'A',
  'staff.enable': 'A',
  'rules.read': 'ADC',
  'rules.retire': 'C',
  'session.own': 'ADC',
};
const LETTER = { administrator: 'A', admissions: 'D', clinician: 'C' } as const;

describe.each(ROLES)('someone who is only %s', (role) => {
  test.each(DEED_NAMES)('is answered as the policy says about %s', (deed) => {
    expect(may([role], deed)).toBe(EXPECTED[deed].includes(LETTER[role]));
  });
});

test('an administrator reads nobody’s answers', () => {
  expect(DEED_NAMES.filter((d) => d.startsWith('lead.') && may(['administrator'], d))).toEqual([]);
});

test('someone with two roles may do what either permits, and no more', () => {
  expect(may(['administrator', 'admissions'], 'staff.invite')).toBe(true);
  expect(may(['administrator', 'admissions'], 'lead.open')).toBe(true);
  expect(may(['administrator', 'admissions'], 'lead.decide')).toBe(false);
});

test('someone with no role may do nothing', () => {
  expect(DEED_NAMES.filter((d) => may([], d))).toEqual([]);
});

test('every deed has its words', () => {
  for (const deed of DEED_NAMES) expect(DEEDS[deed].length).toBeGreaterThan(5);
});
