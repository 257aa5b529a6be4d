import { DISPOSITIONS, type Disposition } from '@/domain/lead/lifecycle';

/** What each field that closes a lead is called, on its form and where the form comes back. */
export const CLOSE_FIELDS = {
  disposition: 'How did it end?',
  nextStep: 'Next step',
  referredTo: 'Where to',
  why: 'Why not us',
  duplicateOf: 'Which lead goes on?',
} as const;

const LABELS: Readonly<Record<Disposition, string>> = {
  admitted: 'Admitted',
  referred_out: 'Referred to another place',
  not_now: 'Not now',
  unreachable: 'Could not be reached',
  not_suitable: 'We are not the right place',
  duplicate: 'Same person, another lead',
  withdrawn: 'They withdrew (cannot be undone)',
};

/** How a lead may end, to choose from. */
export const dispositionOptions = (from: readonly Disposition[] = DISPOSITIONS) =>
  from.map((value) => ({ value, label: LABELS[value] }));
