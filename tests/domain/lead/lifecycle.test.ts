import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '@/domain/lead/contact-log';
import {
  type Act,
  DISPOSITIONS,
  deedOf,
  dispositionsFrom,
  hasEnded,
  LEAD_DEEDS,
  type LeadDeed,
  type LeadState,
  move,
  STAGES,
  type Stage,
} from '@/domain/lead/lifecycle';
import { given } from '@/domain/lead/refusals';

// A column a stage, in order: new, contacting, talking, pre-screen, clinical decision, insurance, approved, admit date
// set, admitted, closed. A letter is the stage it leads to, a dot is refused.
const LETTERS = { n: 'new', c: 'contacting', t: 'talking', p: 'pre_screen', d: 'clinical_decision' } as const;
const MORE = { i: 'insurance', a: 'approved', s: 'admit_date_set', A: 'admitted', X: 'closed' } as const;
const STAGE_OF: Readonly<Record<string, Stage>> = { ...LETTERS, ...MORE };
const EXPECTED: Readonly<Record<LeadDeed, string>> = {
  claim: 'nctpdias..',
  release: 'nctpdias..',
  assign: 'nctpdias..',
  snooze: 'nctpdias..',
  wake: 'nctpdias..',
  log_no_answer: 'cctpdias..',
  log_voicemail_left: 'cctpdias..',
  log_talked: 'tttpdias..',
  log_wrong_number: 'cctpdias..',
  log_asked_not_to_be_contacted: 'cctpdiasAX',
  advance: '..pd.as...',
  decide: '....i.....',
  close: 'XXXXXXXX..',
  admit: '......AA..',
  reopen: '.........c',
  withdraw: 'XXXXXXXX.X',
};

const ANA = 'staff-ana';
const BO = 'staff-bo';
const ACTS: readonly Act[] = [
  { deed: 'claim', by: ANA },
  { deed: 'release', by: ANA },
  { deed: 'assign', to: BO },
  { deed: 'snooze', why: 'She sleeps now.' },
  { deed: 'wake' },
  ...OUTCOMES.map((outcome): Act => ({ deed: 'log_contact', outcome })),
  { deed: 'advance' },
  { deed: 'decide', told: 'We told her what we can offer.' },
  { deed: 'close', disposition: 'not_now', nextStep: 'She has our number.' },
  { deed: 'close', disposition: 'admitted', nextStep: 'He comes on Monday at nine.' },
  { deed: 'reopen', by: ANA, why: 'She called back.' },
  { deed: 'withdraw' },
];

function leadAt(stage: Stage, changes: Partial<LeadState> = {}): LeadState {
  const disposition = stage === 'closed' ? 'not_now' : stage === 'admitted' ? 'admitted' : null;
  return { stage, owner: ANA, disposition, asksNoContact: false, ...changes };
}

test('every deed is tried', () => {
  expect(ACTS.map(deedOf).toSorted()).toEqual([...LEAD_DEEDS].toSorted());
});

describe.each(STAGES)('a lead that is %s', (stage) => {
  test.each(ACTS.map((act) => [deedOf(act), act] as const))(
    '%s leads where the table says, or nowhere',
    (deed, act) => {
      const expected = STAGE_OF[EXPECTED[deed][STAGES.indexOf(stage)] ?? ''] ?? 'refused';
      const before = leadAt(stage);
      const moved = move(before, act);
      expect(moved.kind === 'moved' ? moved.lead.stage : moved.kind).toBe(expected);
      if (moved.kind === 'refused') expect(given(moved.why.en) && given(moved.why.es)).toBe(true);
      expect(before).toEqual(leadAt(stage));
    },
  );
});

function close(changes: Partial<Extract<Act, { deed: 'close' }>>) {
  return move(leadAt('talking'), { deed: 'close', disposition: 'not_now', nextStep: 'He has our number.', ...changes });
}

test.each(DISPOSITIONS)('nobody’s lead ends as %s without a next step', (disposition) => {
  const all = { disposition, referredTo: 'Harbor Clinic', why: 'Needs a hospital first.' };
  const close = (nextStep: string) => move(leadAt('approved'), { deed: 'close', nextStep, ...all }).kind;
  expect([close(''), close('  \n'), close('He will call on Friday.')]).toEqual(['refused', 'refused', 'moved']);
});

test('a referral out names where', () => {
  expect(close({ disposition: 'referred_out' }).kind).toBe('refused');
  expect(close({ disposition: 'referred_out', referredTo: ' ' }).kind).toBe('refused');
  expect(close({ disposition: 'referred_out', referredTo: 'Harbor Clinic' }).kind).toBe('moved');
});

test('not suitable says why', () => {
  expect(close({ disposition: 'not_suitable' }).kind).toBe('refused');
  expect(close({ disposition: 'not_suitable', why: 'Needs a hospital first.' }).kind).toBe('moved');
});

test('a decision says what the caller was told', () => {
  expect(move(leadAt('clinical_decision'), { deed: 'decide', told: '' }).kind).toBe('refused');
});

test('Bo cannot take Ana’s lead or give it back, and can take one that nobody has', () => {
  expect(move(leadAt('new'), { deed: 'claim', by: BO }).kind).toBe('refused');
  expect(move(leadAt('new'), { deed: 'release', by: BO }).kind).toBe('refused');
  const free = leadAt('new', { owner: null });
  expect(move(free, { deed: 'claim', by: BO })).toMatchObject({ kind: 'moved', lead: { owner: BO } });
  expect(move(leadAt('new'), { deed: 'release', by: ANA })).toMatchObject({ lead: { owner: null } });
});

test('a lead is given to Bo out of anybody’s hands, and not to whoever has it; none is put off without a reason', () => {
  expect(move(leadAt('new'), { deed: 'assign', to: BO })).toMatchObject({ kind: 'moved', lead: { owner: BO } });
  expect(move(leadAt('new', { owner: null }), { deed: 'assign', to: ANA })).toMatchObject({ lead: { owner: ANA } });
  expect(move(leadAt('new'), { deed: 'assign', to: ANA }).kind).toBe('refused');
  expect(move(leadAt('new'), { deed: 'snooze', why: ' ' }).kind).toBe('refused');
});

test('a reopened lead has no outcome, and belongs to whoever reopened it; a reason is needed', () => {
  const moved = move(leadAt('closed'), { deed: 'reopen', by: BO, why: 'She called back.' });
  expect(moved).toMatchObject({ lead: { stage: 'contacting', disposition: null, owner: BO } });
  expect(move(leadAt('closed'), { deed: 'reopen', by: BO, why: '' }).kind).toBe('refused');
});

test('a caller who took back their request is left alone: no contact, and no reopening', () => {
  const moved = move(leadAt('talking'), { deed: 'withdraw' });
  expect(moved).toMatchObject({ lead: { stage: 'closed', disposition: 'withdrawn', asksNoContact: true } });
  if (moved.kind !== 'moved') return;
  expect(move(moved.lead, { deed: 'reopen', by: ANA, why: 'A mistake?' }).kind).toBe('refused');
});

test('taking back a request by phone stops contact too, and other endings do not', () => {
  expect(close({ disposition: 'withdrawn' })).toMatchObject({ lead: { asksNoContact: true } });
  expect(close({ disposition: 'not_now' })).toMatchObject({ lead: { asksNoContact: false } });
});

test.each(STAGES)('someone who asks not to be contacted is heard while the lead is %s', (stage) => {
  const moved = move(leadAt(stage), { deed: 'log_contact', outcome: 'asked_not_to_be_contacted' });
  expect(moved).toMatchObject({ kind: 'moved', lead: { asksNoContact: true } });
});

test('the desk is offered only outcomes that can be', () => {
  expect(dispositionsFrom('talking')).not.toContain('admitted');
  expect(dispositionsFrom('approved')).toEqual(DISPOSITIONS);
  expect(dispositionsFrom('closed')).toEqual([]);
});

test('a lead has ended where it is admitted or closed, and nowhere else', () => {
  expect(STAGES.filter(hasEnded)).toEqual(['admitted', 'closed']);
});
