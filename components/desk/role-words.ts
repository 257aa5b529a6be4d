import type { Role } from '@/domain/lead/roles';

/** The roles as staff read them. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly label: string; readonly hint: string }>> = {
  administrator: {
    label: 'Administrator',
    hint: 'Invites and manages staff, sets clocks and who is on call, and shows stories. Does not read leads.',
  },
  admissions: { label: 'Admissions', hint: 'Works the queue.' },
  supervisor: {
    label: 'Supervisor',
    hint: 'Works the queue, changes colleagues’ notes, keeps the team’s saved views, takes the queue off the screen as a file, and sets clocks and who is on call.',
  },
  billing: { label: 'Billing', hint: 'Sees their own account, and nothing else yet.' },
  auditor: { label: 'Auditor', hint: 'Reads the log, the rules and who may do what. Does not read leads.' },
  clinician: {
    label: 'Clinician',
    hint: 'Works the queue, records clinical decisions, retires triage rules and sets their thresholds.',
  },
};
