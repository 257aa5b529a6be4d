import { SNOOZE_NAMES, type Snooze } from '@/domain/lead/snooze';

/** What was done to a task last. It can be undone, but for what was itself an undoing. */
export const TASK_DEEDS = ['made', 'moved', 'done', 'undone'] as const;
export type TaskDeed = (typeof TASK_DEEDS)[number];

/** The times a task can be given, by the same names as a snooze: as they read after "Due". */
export const DUE_WORDS: Readonly<Record<Snooze, string>> = {
  m15: 'in 15 minutes',
  m30: 'in 30 minutes',
  h1: 'in an hour',
  h2: 'in 2 hours',
  h4: 'in 4 hours',
  d1: 'tomorrow at 9 AM',
  d3: 'in 3 days, at 9 AM',
  d7: 'in a week, at 9 AM',
};
export const DUE_NAMES: readonly Snooze[] = SNOOZE_NAMES;

const DAY = 24 * 60 * 60_000;
/** How far off a task may be due. */
const MOST_DAYS = 366;
/** After a referral out somebody asks, this many days later, whether it came to anything. */
const FOLLOW_UP_DAYS = 3;

/** Why a task may not be due then; null when it may. */
export function whyNotDue(dueAt: Date, now: Date): string | null {
  if (dueAt <= now) return 'Choose a time that is still to come.';
  return dueAt.getTime() > now.getTime() + MOST_DAYS * DAY ? 'Choose a time within a year.' : null;
}

/** What follows a referral out: to ask whether it came to anything. The words are about a person: whoever stores them seals them. */
export const followUp = (referredTo: string, now: Date): { readonly text: string; readonly dueAt: Date } => ({
  text: `Follow up the referral: did they get there? ${referredTo}`,
  dueAt: new Date(now.getTime() + FOLLOW_UP_DAYS * DAY),
});

export interface TaskTimes {
  readonly dueAt: Date;
  readonly doneAt: Date | null;
}

/** Whether its time has gone by and it is not done. */
export const isOverdue = ({ dueAt, doneAt }: TaskTimes, now: Date): boolean => doneAt === null && dueAt <= now;
