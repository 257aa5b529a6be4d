import type { Words } from '@/domain/language';
import { CLOCKS, type Clocks } from '@/domain/lead/clocks';
import { type Arrival, ceilingAt, dueAt, limitAt } from '@/domain/lead/queue';
import { nextSafeMoment } from '@/domain/lead/safe-hours';
import { clockTime } from '@/domain/lead/zone';

/** `met` stopped at `at`; `waiting` stands still until `at`, when it is safe to reach out; the others run to `at`. */
export interface Clock {
  readonly kind: 'met' | 'waiting' | 'due' | 'late';
  readonly at: Date;
  readonly words: Words;
}

export interface ClockedLead extends Arrival {
  readonly firstAttemptAt: Date | null;
  readonly firstConversationAt: Date | null;
}

const FIRST_TRY: Words = { en: 'First try', es: 'Primer intento' };
const FIRST_TALK: Words = { en: 'First conversation', es: 'Primera conversación' };

/**
 * The two clocks of a lead, in the centre's time. The first try is late past its ceiling; the first conversation past
 * the urgency's limit. A clock waits outside the caller's safe hours, save for an emergency, whose clock never stands
 * still; reaching out then still asks contact.ts.
 */
export function clockOf(
  lead: ClockedLead,
  now: Date,
  clocks: Clocks = CLOCKS,
): { readonly firstAttempt: Clock; readonly firstConversation: Clock } {
  const untried = { ...lead, attempts: 0, last: null, hasTalked: false, asksNoContact: false };
  const limit = limitAt(lead, clocks);
  const emergency = lead.urgency === 'emergency_now';
  const talkBy = emergency || !lead.safeContact ? limit : (nextSafeMoment(lead.safeContact, limit) ?? limit);
  const ceiling = ceilingAt(lead, clocks);
  return {
    firstAttempt: clock(lead, now, FIRST_TRY, lead.firstAttemptAt, dueAt(untried, clocks), ceiling),
    firstConversation: clock(lead, now, FIRST_TALK, lead.firstConversationAt, talkBy, emergency ? ceiling : talkBy),
  };
}

function clock(lead: ClockedLead, now: Date, name: Words, done: Date | null, due: Date, lateFrom: Date): Clock {
  const say = (kind: Clock['kind'], at: Date, en: string, es: string): Clock => {
    const time = (language: 'en' | 'es') => clockTime(lead.hours.zone, at, now, language);
    return { kind, at, words: { en: `${en} ${time('en')}`, es: `${es} ${time('es')}` } };
  };
  if (done) return say('met', done, `${name.en}:`, `${name.es}:`);
  const opens = lead.urgency === 'emergency_now' || !lead.safeContact ? now : nextSafeMoment(lead.safeContact, now);
  if (opens && opens > now) return say('waiting', opens, 'Don’t contact until', 'No contactar hasta');
  if (now >= lateFrom) return say('late', due, `${name.en} late: was due`, `${name.es} con retraso: era para`);
  return say('due', due, `${name.en} by`, `${name.es} antes de`);
}
