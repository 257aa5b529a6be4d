import { z } from 'zod';
import type { Hours } from '@/domain/lead/staffed-hours';
import { isZone, wholeTimes } from '@/domain/lead/zone';

const sentence = z.string().min(1).transform(wholeTimes);
const words = z.strictObject({ en: sentence, es: sentence }).readonly();

/** Short sentences, one thing each. Nothing medical and no promise: pages show them as the centre's own word. */
const said = z.array(words).min(1).readonly();

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM, from 00:00 to 23:59');

const stretch = z
  .strictObject({
    days: z.array(z.int().min(0).max(6)).min(1).readonly(),
    from: clock,
    to: clock,
  })
  .refine((s) => s.from < s.to, 'a stretch opens before it closes; hours past midnight are two stretches')
  .readonly();

/** A zone the runtime knows: an unknown one would make every clock at the desk wrong. */
const zone = z.string().refine(isZone, 'an IANA time zone such as America/New_York');

/**
 * When staff are there, for machines: `always`, or stretches of the week in the centre's own zone.
 * Days are 0 (Sunday) to 6 (Saturday); `from` and `to` are local 24-hour times, `to` not included.
 */
export const hoursRecord = z
  .strictObject({ zone, open: z.union([z.literal('always'), z.array(stretch).min(1).readonly()]) })
  .readonly() satisfies z.ZodType<Hours>;

/**
 * What the centre tells those who come, and their families. A page shows one of these by its name
 * (`<FromCentre part="rooms" />`), so what a family reads is what the centre holds to.
 */
export const saysRecord = z
  .strictObject({
    beforeYouCome: said,
    firstDay: said,
    clothes: said,
    comfort: said,
    medicines: said,
    papers: said,
    leaveAtHome: said,
    rooms: said,
    food: said,
    phones: said,
    visitors: said,
    /** What it does when family calls, and what it has for them. */
    family: said,
    /** What it does for people who are about to leave. */
    after: said,
    paying: said,
  })
  .readonly();

/**
 * What one installation says of itself. Refused: a name left empty, a phone that is not E.164, a safe
 * exit that is not https, a sample centre whose number could belong to somebody.
 */
export const centreRecord = z
  .strictObject({
    legalName: z.string().min(1),
    shortName: z.string().min(1),
    /** What staff say when the caller asked that the centre not be named. */
    neutralName: words,
    licence: words,
    address: z
      .strictObject({
        street: z.string().min(1),
        city: z.string().min(1),
        state: z.string().regex(/^[A-Z]{2}$/),
        zip: z.string().regex(/^\d{5}(-\d{4})?$/),
      })
      .readonly(),
    phone: z.strictObject({ e164: z.string().regex(/^\+[1-9]\d{6,14}$/), display: z.string().min(7) }).readonly(),
    whoAnswers: words,
    hours: hoursRecord,
    /** The hours in words, and that nobody watches the form outside them. */
    staffed: words,
    says: saysRecord,
    /** Where "Leave this page" goes: an ordinary site that says nothing about the visitor. */
    safeExit: z.url({ protocol: /^https$/ }),
    /** True until a real centre replaces this record; every page then carries the "Sample centre" bar. */
    sample: z.boolean(),
  })
  .refine((c) => !c.sample || /555-?01\d\d$/.test(c.phone.e164), 'a sample centre uses a fictional 555-01xx number')
  .refine((c) => digits(c.phone.e164).endsWith(digits(c.phone.display)), 'the phone as shown is the phone as dialled')
  .readonly();

export type Centre = z.infer<typeof centreRecord>;

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}
