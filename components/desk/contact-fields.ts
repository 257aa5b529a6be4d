import { CONTACT_WAYS, type ContactWay } from '@/domain/lead/contact';
import { EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';

/** What each field of a try is called, on its form and where the form comes back. */
export const CONTACT_FIELDS = {
  outcome: 'How did it go?',
  way: 'How did you try?',
  theyCalled: 'Who reached out?',
  note: 'Note',
  reason: 'Why outside their rule?',
} as const;

/** The same of a reason to go outside a rule. */
export const OVERRIDE_FIELDS = { way: 'Which way?', reason: 'Why now, against what they asked?' } as const;

/** The ways to reach out, as a button says them. */
export const WAY_LABELS: Readonly<Record<ContactWay, string>> = { call: 'Call', text: 'Text', email: 'Email' };

/** The ways to reach out, to choose from: all, or these. */
export const wayOptions = (ways: readonly ContactWay[] = CONTACT_WAYS) =>
  ways.map((value) => ({ value, label: WAY_LABELS[value] }));

export const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, label: EFFECTS[value].words.en }));
