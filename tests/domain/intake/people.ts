import type { Draft, Fields } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';

/** A draft as it stands after these pages were posted. Nobody here is real. */
export function draftOf(posted: Readonly<Record<string, Fields>>, language: Language = 'en'): Draft {
  return { v: 1, language, posted, leadId: '00000000-0000-4000-8000-000000000001', sent: [] };
}

/** All four items of ASQ answered with no: passed over, they would count. */
export const NO_THOUGHTS: Fields = {
  wish_dead: ['no'],
  better_off: ['no'],
  thoughts_week: ['no'],
  attempt_ever: ['no'],
};

/** Dana asks for herself, may be called, and has named alcohol and clonazepam, once together. */
export const DANA: Readonly<Record<string, Fields>> = {
  privacy: {},
  'who-for': { forWhom: ['me'] },
  'right-now': { danger: ['none'] },
  name: { name: ['Dana'] },
  'safe-contact': { way: ['text'], phone: ['555-0142'], permission: ['yes'], never: ['night'], sayWhere: ['no'] },
  'would-help': { help: ['stop_safely', 'medicine'] },
  substances: { named: ['alcohol', 'clonazepam'], typed: [''] },
  'substance/alcohol': { lastUsed: ['h6_24'], howOften: ['daily'], amount: ['8-10'], unit: ['standard drinks/day'] },
  'substance/clonazepam': { lastUsed: ['not_sure'], howOften: ['most'], stopped: ['ran_out'], prescribed: ['yes'] },
  mixes: { mixed: ['yes'] },
  'mix/1': { which: ['alcohol', 'clonazepam'], howOften: ['some'], whatFor: ['to sleep'], another: ['no'] },
  'stopped-before': { before: ['shakes', 'seizure'], feelsNow: ['shaking'] },
  overdose: {},
  health: {},
  medicines: {},
  mood: {},
  safety: NO_THOUGHTS,
  drinking: {},
  practical: {},
  paying: {},
  'about-you': {},
  permissions: {},
};

/** Dana's pages with some posted again, and some (null) not yet posted. */
export function danaWith(pages: Readonly<Record<string, Fields | null>>, language: Language = 'en'): Draft {
  const all = Object.entries({ ...DANA, ...pages }).filter((page): page is [string, Fields] => page[1] !== null);
  return draftOf(Object.fromEntries(all), language);
}

export const ZONE = 'America/New_York';
