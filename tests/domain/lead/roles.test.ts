import { describe, expect, test } from 'vitest';
import { DEED_NAMES, DEEDS, type Deed, may, ROLES } from '@/domain/lead/roles';

// The policy a second time: a deed's letters are the roles that may (A administrator, D admissions desk, C clinician,
// S supervisor, B billing, U auditor).
const EXPECTED: Readonly<Record<Deed, string>> = {
  'lead.list': 'DCS',
  'lead.find': 'DCS',
  'lead.open': 'DCS',
  'lead.take_call': 'DCS',
  'lead.claim': 'DCS',
  'lead.release': 'DCS',
  'lead.assign': 'DCS',
  'lead.snooze': 'DCS',
  'lead.undo': 'DCS',
  'lead.log_contact': 'DCS',
  'lead.override_contact': 'DCS',
  'lead.note': 'DCS',
  'lead.dismiss_finding': 'DCS',
  'lead.screen': 'DCS',
  'lead.note_of_others': 'S',
  'lead.change_urgency': 'DCS',
  'lead.advance': 'DCS',
  'lead.decide': 'C',
  'lead.close': 'DCS',
  'lead.reopen': 'DCS',
  'lead.hold': 'S',
  'lead.print': 'DCS',
  'person.see': 'DCS',
  'person.merge': 'DCS',
  'person.unmerge': 'DCS',
  'queue.export': 'S',
  'handover.read': 'DCS',
  'task.list': 'DCS',
  'task.make': 'DCS',
  'task.change': 'DCS',
  'view.save': 'DCS',
  'view.save_team': 'S',
  'staff.list': 'A',
  'staff.invite': 'A',
  'staff.reset': 'A',
  'staff.disable': 'A',
  'staff.enable': 'A',
  'staff.change_roles': 'A',
  'staff.end_sessions': 'A',
  'rules.read': 'ADCSU',
  'rules.retire': 'C',
  'rules.replay': 'C',
  'audit.read': 'U',
  'story.list': 'A',
  'story.publish': 'A',
  'story.withdraw': 'A',
  'settings.read': 'ADCS',
  'settings.change': 'AS',
  'settings.thresholds': 'C',
  'oncall.change': 'AS',
  'session.own': 'ADCSBU',
};
const LETTER = {
  administrator: 'A',
  admissions: 'D',
  clinician: 'C',
  supervisor: 'S',
  billing: 'B',
  auditor: 'U',
} as const;

describe.each(ROLES)('someone who is only %s', (role) => {
  test.each(DEED_NAMES)('is answered as the policy says about %s', (deed) => {
    expect(may([role], deed)).toBe(EXPECTED[deed].includes(LETTER[role]));
  });
});

test.each(['administrator', 'billing', 'auditor'] as const)('someone who is only %s reads nobody’s answers', (role) => {
  expect(DEED_NAMES.filter((d) => /^(lead|person)\./.test(d) && may([role], d))).toEqual([]);
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
