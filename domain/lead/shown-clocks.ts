import type { Words } from '@/domain/language';
import type { Clocks } from '@/domain/lead/clocks';
import { type Arrival, dueAt, intoSafe, limitAt } from '@/domain/lead/queue';
import { owesTry, staffedAndSafe } from '@/domain/lead/reachable';
import { isSafe } from '@/domain/lead/safe-hours';
import { clockTime } from '@/domain/lead/zone';

/** `met` stopped at `at`; `waiting` stands still until `at`; the others run to `at`. */
export interface Clock {
  readonly kind: 'met' | 'waiting' | 'due' | 'late';
  readonly at: Date;
  readonly words: Words;
}

export interface ClockedLead extends Arrival {
  readonly asksNoContact: boolean;
  readonly firstAttemptAt: Date | null;
  readonly firstConversationAt: Date | null;
}

const FIRST_TRY: Words = { en: 'First try', es: 'Primer intento' };
const FIRST_TALK: Words = { en: 'First conversation', es: 'Primera conversación' };

const THEIRS: Words = { en: 'Waiting for them to contact us', es: 'En espera de que nos contacten' };
const NEVER_MEET: Words = {
  en: 'Safe times and our hours never meet',
  es: 'Sus horas seguras y las nuestras nunca coinciden',
};

/**
 * The two clocks of a lead, in the centre's time. Each is late past its own moment; the lead is raised later, at its
 * ceiling. A clock waits outside the caller's safe hours until it is safe and staff are there, save for an emergency,
 * whose clock never stands still; reaching out then still asks contact.ts. Where no try is owed it waits for them.
 */
export function clockOf(
  lead: ClockedLead,
  now: Date,
  clocks: Clocks,
): { readonly firstAttempt: Clock; readonly firstConversation: Clock } {
  const untried = { ...lead, attempts: 0, last: null, hasTalked: false };
  const talkBy = intoSafe(lead, limitAt(lead, clocks), clocks.firstAttempt.target);
  return {
    firstAttempt: clock(lead, now, FIRST_TRY, lead.firstAttemptAt, dueAt(untried, clocks)),
    firstConversation: clock(lead, now, FIRST_TALK, lead.firstConversationAt, talkBy),
  };
}

/** The clock of somebody who is to contact us, standing still; `at` is when staff look at the lead again. */
export const waitingForThem = (at: Date): Clock => ({ kind: 'waiting', at, words: THEIRS });

function clock(lead: ClockedLead, now: Date, name: Words, done: Date | null, due: Date): Clock {
  const say = (kind: Clock['kind'], at: Date, en: string, es: string): Clock => {
    const time = (language: 'en' | 'es') => clockTime(lead.hours.zone, at, now, language);
    return { kind, at, words: { en: `${en} ${time('en')}`, es: `${es} ${time('es')}` } };
  };
  if (done) return say('met', done, `${name.en}:`, `${name.es}:`);
  if (!owesTry(lead.safeContact, lead.asksNoContact)) return waitingForThem(due);
  const late = now > due;
  if (lead.urgency !== 'emergency_now' && lead.safeContact) {
    const opens = staffedAndSafe(lead, now);
    if (!opens) return { kind: late ? 'late' : 'waiting', at: due, words: NEVER_MEET };
    if (!isSafe(lead.safeContact, now)) return say('waiting', opens, 'Don’t contact until', 'No contactar hasta');
  }
  if (late) return say('late', due, `${name.en} was due`, `${name.es}: era para`);
  return say('due', due, `${name.en} by`, `${name.es} a más tardar:`);
}
