import type { Flag } from '@/domain/screening/instrument';

/** What a flag of a screening asks of staff. */
export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  act_now: 'Act now: 988 or 911, stay with them, full safety check. This does not wait in the queue.',
  suicide_item: 'An answer on suicide, or one left out, calls for a safety check today, whatever the total.',
  review_first_item_only: 'Every point is from the first question: ask all of them again.',
  ask_complications: 'Ask about a seizure, delirium, or seeing or hearing things.',
};

/** A flag as it was stored; one that this version does not know is shown as it is. */
export const flagWords = (flag: string): string => (isFlag(flag) ? FLAG_WORDS[flag] : flag.replaceAll('_', ' '));

const isFlag = (flag: string): flag is Flag => Object.hasOwn(FLAG_WORDS, flag);
