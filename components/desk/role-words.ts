import type { Role } from '@/domain/lead/roles';

/** The roles as staff read them. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly label: string; readonly hint: string }>> = {
  administrator: { label: 'Administrator', hint: 'Invites and manages staff. Does not read leads.' },
  admissions: { label: 'Admissions', hint: 'Works the queue.' },
  clinician: { label: 'Clinician', hint: 'Works the queue and records clinical decisions.' },
};
