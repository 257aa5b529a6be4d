import { URGENCIES, URGENCY_LABELS } from '@/domain/triage/urgency';

/** What each field that changes an urgency is called, on its form and where the form comes back. */
export const URGENCY_FIELDS = { urgency: 'Urgency', reason: 'Why?' } as const;

export const URGENCY_OPTIONS = URGENCIES.map((value) => ({ value, label: URGENCY_LABELS[value].en }));
