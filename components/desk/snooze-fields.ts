import { SNOOZE_NAMES, SNOOZES } from '@/domain/lead/snooze';

/** What each field that puts a lead off is called, on its form and where the form comes back. */
export const SNOOZE_FIELDS = {
  length: 'How long?',
  until: 'Or until exactly',
  reason: 'Why can it wait?',
} as const;

export const SNOOZE_OPTIONS = SNOOZE_NAMES.map((value) => ({ value, label: SNOOZES[value].en }));
