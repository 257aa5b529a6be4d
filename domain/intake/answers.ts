import { type Answers, answersSchema } from '@/domain/intake/answers-shape';
import { callMe } from '@/domain/intake/call-me';
import type { Draft } from '@/domain/intake/draft';
import { NOTHING_SAID, placeFor, understand } from '@/domain/intake/flow';
import { healthSaid } from '@/domain/intake/health-answers';
import { type Named, namedIn } from '@/domain/intake/named';
import { decided } from '@/domain/intake/open-options';
import { personSaid } from '@/domain/intake/person-answers';
import type { Value, Values } from '@/domain/intake/question';
import { isEmail } from '@/domain/intake/reach';
import { mix } from '@/domain/intake/steps/mix';
import { dangersIn, rightNow } from '@/domain/intake/steps/right-now';
import { safeContact } from '@/domain/intake/steps/safe-contact';

export { type Answers, answersSchema, type Use } from '@/domain/intake/answers-shape';

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
  const dangers = dangersIn(places.find(({ slug }) => slug === rightNow.slug)?.fields ?? {});
  const reach = places.find(({ slug }) => slug === safeContact.slug);
  const parsed = {
    door: doorOf(draft, call.state !== 'empty' && places.length === 0),
    whoFor: who.forWhom ?? null,
    callerName: who.callerName ?? null,
    relation: decided(who.relation),
    organisation: who.organisation ?? null,
    name: of('name').name ?? call.values.name ?? null,
    dangerSigns: dangers.length > 0 || of('right-now').danger ? dangers : null,
    // A page of contact rules that does not stand is not used in part: half a rule could lead a call to the wrong hour.
    safeContact:
      (reach?.state === 'valid' ? contactOf(reach.values, zone) : null) ??
      (call.state === 'valid' ? callMeContact(call.values, zone) : null),
    wouldHelp: of('would-help').help ?? null,
    substances: usesOf(said),
    mixed: of('mixes').mixed ?? null,
    mixes: places
      .filter(({ slug, values }) => slug === mix.slug && values.which !== null)
      .map(({ values: { which, howOften, lastWhen, whatFor } }) => ({ which, howOften, lastWhen, whatFor })),
    stoppedBefore: of('stopped-before').before ?? null,
    feelsNow: of('stopped-before').feelsNow ?? null,
    ...healthSaid(of),
    ...personSaid(of, (slug) => places.find((place) => place.slug === slug) ?? null),
    said,
  };
  // Every value was offered by its question, so this can fail only when a question and its name here have parted.
  return answersSchema.parse(parsed);
}

function doorOf({ takenBy }: Draft, onlyCallMe: boolean): Answers['door'] {
  if (takenBy !== undefined) return 'phone';
  return onlyCallMe ? 'call_me' : 'form';
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
    voicemail: decided(one('voicemail')),
    sayWhere: decided(one('sayWhere')),
    sayInstead: one('sayInstead'),
    safe: values.safe ?? [],
    never: values.never ?? [],
    permission: one('permission'),
    zone: decided(one('zone')) ?? zone,
  };
}

/** A call-me gives one way, and by its button the permission. Nothing was said of voicemail or names: that is no. */
function callMeContact({ reach }: Values, zone: string) {
  const given = typeof reach === 'string' ? reach : '';
  const email = isEmail(given);
  return contactOf({ way: email ? 'email' : 'call', [email ? 'email' : 'phone']: given, permission: 'yes' }, zone);
}

function has(value: Value | undefined, one: string): boolean {
  return Array.isArray(value) && value.includes(one);
}
