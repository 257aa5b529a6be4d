import { z } from 'zod';
import { type Answers, answersSchema } from '@/domain/intake/answers';
import type { Words } from '@/domain/language';
import { type CoUse, coUse } from '@/domain/substances/co-use';
import { CO_USE_LEVELS } from '@/domain/substances/pairs';
import type { TriageResult } from '@/domain/triage/triage';
import { URGENCIES } from '@/domain/triage/urgency';

const words = z.object({ en: z.string(), es: z.string() });

/** The few sealed words a queue row shows. */
export const cardSchema = z.object({
  v: z.literal(1),
  /** The name to use; null when none was given. */
  name: z.string().nullable(),
  forWhom: answersSchema.shape.whoFor,
  /** Who is on the other end when we reach out: not the person, where a caller asks for somebody else. */
  askFor: z.string().nullable(),
  /** Null when nothing was said of substances. */
  substancesShort: words.nullable(),
  /** How many mixes were told, and the worst level among them; null when none was. */
  mixMark: z.object({ mixes: z.number(), level: z.enum(CO_USE_LEVELS) }).nullable(),
  /** What triage saw, most urgent first: rule ids. Sealed with the rest, since a rule's name tells much. */
  findings: z.array(z.object({ rule: z.string(), urgency: z.enum(URGENCIES) })),
  safeContact: answersSchema.shape.safeContact,
  /** Null where it was not said, and in cards from before it was kept. */
  age: answersSchema.shape.age,
});
export type Card = z.infer<typeof cardSchema>;

/** Substances named on a row before "+ n more". */
const MOST_SHOWN = 3;

/** Whether a caller asks for somebody else: then it is the caller who answers, and the person is not asked for. */
export const asksForAnother = (forWhom: Card['forWhom']): boolean => forWhom === 'someone' || forWhom === 'referral';

/** The card of an intake, with what triage saw in it. */
export function cardOf(answers: Answers, { findings }: Pick<TriageResult, 'findings'>): Card {
  const { name, whoFor: forWhom, callerName, safeContact, age } = answers;
  return {
    v: 1,
    name,
    forWhom,
    askFor: asksForAnother(forWhom) ? callerName : name,
    substancesShort: substancesShort(answers.substances),
    mixMark: mixMarkOf(answers),
    findings: findings.map(({ rule, urgency }) => ({ rule, urgency })),
    safeContact,
    age,
  };
}

/** One person's co-use, as far as what they named is in the catalogue. */
export function coUseOf({ substances, mixes }: Answers): CoUse {
  const idOf = (key: string) => substances?.find((use) => use.key === key)?.id;
  return coUse({
    named: (substances ?? []).flatMap(({ id }) => id ?? []),
    mixes: mixes.map(({ which }) => (which ?? []).flatMap((key) => idOf(key) ?? [])),
  });
}

function mixMarkOf(answers: Answers): Card['mixMark'] {
  const told = answers.mixes.filter(({ which }) => (which ?? []).length > 1);
  if (told.length === 0) return null;
  // A mix with something we cannot place is "we do not know", unless what is known is worse.
  const unplaced = told.some(({ which }) =>
    which?.some((key) => !answers.substances?.find((use) => use.key === key)?.id),
  );
  const level = coUseOf(answers).simultaneous[0]?.level ?? 'unknown';
  return { mixes: told.length, level: unplaced && level === 'low' ? 'unknown' : level };
}

function substancesShort(substances: Answers['substances']): Words | null {
  if (substances === null) return null;
  if (substances.length === 0) return { en: 'None in 30 days', es: 'Nada en 30 días' };
  const more = substances.length - MOST_SHOWN;
  const list = (language: 'en' | 'es') =>
    substances
      .slice(0, MOST_SHOWN)
      .map(({ id, label }) => (id ? label[language].replace(/\s*\(.*\)$/, '') : label[language]))
      .join(', ');
  return {
    en: more > 0 ? `${list('en')} + ${more} more` : list('en'),
    es: more > 0 ? `${list('es')} y ${more} más` : list('es'),
  };
}
