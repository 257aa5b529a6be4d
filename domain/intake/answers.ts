import { z } from 'zod';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { callMe } from '@/domain/intake/call-me';
import type { Draft } from '@/domain/intake/draft';
import { NOTHING_SAID, placeFor, understand } from '@/domain/intake/flow';
import { type Named, namedIn } from '@/domain/intake/named';
import type { Value, Values } from '@/domain/intake/question';
import { isEmail } from '@/domain/intake/reach';
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
  door: z.enum(['form', 'call_me']),
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
  /** What every page came to, by its key: where an answer that has no name above is found. */
  said: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly(), z.null()]))),
});
export type Answers = z.infer<typeof answersSchema>;
export type Use = Answers['substances'] extends readonly (infer One)[] | null ? One : never;

/**
 * The answers of a draft. `zone` is the centre's time zone, used when the caller gave none. A page that does not stand
 * gives what could be understood of it, and null for the rest.
 */
export function answersOf(draft: Draft, zone: string): Answers {
  const places = understand(draft).filter(({ state }) => state !== 'empty');
  const call = placeFor(callMe, draft, NOTHING_SAID);
  const said = Object.fromEntries(places.map(({ key, values }) => [key, values]));
  const of = (slug: string): Values => said[slug] ?? {};
  const who = of('who-for');
  const parsed = {
    door: call.state !== 'empty' && places.length === 0 ? 'call_me' : 'form',
    whoFor: who.forWhom ?? null,
    callerName: who.callerName ?? null,
    relation: who.relation ?? null,
    organisation: who.organisation ?? null,
    name: of('name').name ?? call.values.name ?? null,
    dangerSigns: without(of('right-now').danger, ['none']),
    safeContact:
      contactOf(of('safe-contact'), zone) ?? (call.state === 'valid' ? callMeContact(call.values, zone) : null),
    wouldHelp: of('would-help').help ?? null,
    substances: usesOf(said),
    mixed: of('mixes').mixed ?? null,
    mixes: places
      .filter(({ slug, values }) => slug === 'mix' && values.which !== null)
      .map(({ values: { which, howOften, lastWhen, whatFor } }) => ({ which, howOften, lastWhen, whatFor })),
    stoppedBefore: of('stopped-before').before ?? null,
    feelsNow: of('stopped-before').feelsNow ?? null,
    said,
  };
  // Every value was offered by its question, so this can fail only when a question and its name here have parted.
  return answersSchema.parse(parsed);
}

function usesOf(said: Readonly<Record<string, Values>>) {
  const page = said.substances;
  const named = namedIn(page);
  if (!page || (named.length === 0 && !has(page.named, 'none'))) return null;
  return named.map((one: Named) => ({ ...one, ...useValues(said[`substance/${one.key}`] ?? {}) }));
}

function useValues(values: Values) {
  const one = (id: string) => values[id] ?? null;
  return {
    lastUsed: one('lastUsed'),
    howOften: one('howOften'),
    amount: one('amount'),
    unit: one('unit'),
    routes: one('routes'),
    prescribed: one('prescribed'),
    stopped: one('stopped'),
    morning: one('morning'),
    throughNight: one('throughNight'),
  };
}

function contactOf(values: Values, zone: string) {
  if (!values.way) return null;
  const one = (id: string) => values[id] ?? null;
  return {
    way: values.way,
    phone: one('phone'),
    email: one('email'),
    someoneElse: one('someoneElse'),
    voicemail: one('voicemail'),
    sayWhere: one('sayWhere'),
    sayInstead: one('sayInstead'),
    safe: values.safe ?? [],
    never: values.never ?? [],
    permission: one('permission'),
    zone: values.zone && values.zone !== 'not_sure' ? values.zone : zone,
  };
}

/** A call-me gives one way, and by its button the permission. Nothing was said of voicemail or names: that is no. */
function callMeContact({ reach }: Values, zone: string) {
  const given = typeof reach === 'string' ? reach : '';
  const email = isEmail(given);
  return contactOf({ way: email ? 'email' : 'call', [email ? 'email' : 'phone']: given, permission: 'yes' }, zone);
}

function without(value: Value | undefined, drop: readonly string[]) {
  return Array.isArray(value) ? value.filter((one) => !drop.includes(one)) : null;
}

function has(value: Value | undefined, one: string): boolean {
  return Array.isArray(value) && value.includes(one);
}
