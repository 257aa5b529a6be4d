import { z } from 'zod';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { DOORS } from '@/domain/intake/draft';
import { healthShape } from '@/domain/intake/health-answers';
import { personShape } from '@/domain/intake/person-answers';
import { type DAY_PARTS, type SafeContact, WAYS } from '@/domain/intake/safe-contact';
import { DANGER_SIGNS } from '@/domain/intake/steps/right-now';
import { RELATIONS, WHO_FOR } from '@/domain/intake/steps/who-for';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';

const text = z.string().nullable();
const texts = z.array(z.string()).readonly().nullable();
const yesNo = z.enum(['yes', 'no']).nullable();
const open = ['not_sure', 'rather_talk'] as const;
const sureOrOpen = z.enum(['yes', 'no', ...open]).nullable();
const lastUsed = z.enum([...LAST_USED.map(({ value }) => value), ...open]).nullable();
const howOften = z.enum([...HOW_OFTEN.map(({ value }) => value), ...open]).nullable();
const dayParts = z.array(z.enum(['morning', 'afternoon', 'evening', 'night'] satisfies (keyof typeof DAY_PARTS)[]));

const safeContactSchema: z.ZodType<SafeContact> = z.object({
  way: z.enum(WAYS),
  phone: text,
  email: text,
  someoneElse: text,
  voicemail: yesNo,
  sayWhere: z.enum(['yes', 'no', 'say_instead']).nullable(),
  sayInstead: text,
  safe: dayParts,
  never: dayParts,
  permission: yesNo,
  zone: z.string(),
});

const use = z.object({
  /** As in `Named`: what the other pages and the mixes call it. */
  key: z.string(),
  id: z.enum(SUBSTANCE_IDS).nullable(),
  typed: text,
  label: z.object({ en: z.string(), es: z.string() }),
  lastUsed,
  howOften,
  /** As typed; `unit` is the catalogue's, or `other`. */
  amount: text,
  unit: text,
  routes: texts,
  prescribed: sureOrOpen,
  stopped: z.enum(['no', 'cutting_down', 'stopped', 'ran_out', ...open]).nullable(),
  morning: sureOrOpen,
  throughNight: sureOrOpen,
});

const mix = z.object({ which: texts, howOften, lastWhen: lastUsed, whatFor: text });

/**
 * The understood whole of an intake, for the desk and for triage. Missing is null, never a default; "not sure" and "I'd
 * rather talk about it" are kept as the answers they are. Texts are exactly as typed.
 */
export const answersSchema = z.object({
  door: z.enum(DOORS),
  whoFor: z.enum(WHO_FOR).nullable(),
  callerName: text,
  relation: z.enum(RELATIONS).nullable(),
  organisation: text,
  name: text,
  /** Empty means "none of these" was ticked; null means it was not answered. */
  dangerSigns: z.array(z.enum(DANGER_SIGNS)).nullable(),
  safeContact: safeContactSchema.nullable(),
  wouldHelp: texts,
  /** Empty means "none in 30 days"; null means not answered, or rather talked about. */
  substances: z.array(use).nullable(),
  mixed: sureOrOpen,
  mixes: z.array(mix),
  stoppedBefore: texts,
  feelsNow: texts,
  ...healthShape,
  ...personShape,
  /** What every page came to, by its key: where an answer that has no name above is found. */
  said: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly(), z.null()]))),
});
export type Answers = z.infer<typeof answersSchema>;
export type Use = Answers['substances'] extends readonly (infer One)[] | null ? One : never;
