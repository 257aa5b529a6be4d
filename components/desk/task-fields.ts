import { DUE_NAMES, DUE_WORDS } from '@/domain/lead/task';

/** What each field of a task is called, on its form and where the form comes back. */
export const TASK_FIELDS = {
  task: 'What is to be done?',
  length: 'By when?',
  until: 'Or exactly',
  owner: 'Who does it?',
} as const;

export const DUE_OPTIONS = DUE_NAMES.map((value) => ({ value, label: DUE_WORDS[value] }));
