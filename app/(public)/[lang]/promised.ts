import { CENTRE } from '@/content/centre';
import type { SafeContact, Way } from '@/domain/intake/safe-contact';
import type { Language, Words } from '@/domain/language';
import type { Clocks } from '@/domain/lead/clocks';
import { promiseFor } from '@/domain/lead/promise';
import { toldTime, wholeTimes } from '@/domain/lead/zone';
import type { Urgency } from '@/domain/triage/urgency';

const BY: Readonly<Record<Exclude<Way, 'i_contact_you'>, Words>> = {
  call: { en: 'We will try to call you by', es: 'Trataremos de llamarle a más tardar' },
  text: { en: 'We will try to text you by', es: 'Trataremos de mandarle un mensaje de texto a más tardar' },
  email: { en: 'We will try to email you by', es: 'Trataremos de escribirle un correo a más tardar' },
  someone_else: {
    en: 'We will try to reach the person you named by',
    es: 'Trataremos de llamar a la persona que nos indicó, a más tardar',
  },
};
/** The same where it is not known any more how: the answers that said so are gone. */
const BY_ANY_WAY: Words = {
  en: 'We will try to reach you by',
  es: 'Trataremos de comunicarnos con usted a más tardar',
};
const YOURS: Words = {
  en: 'You said you will contact us, so we will not contact you. Call when you are ready, and say your six words.',
  es: 'Dijo que usted se comunicará con nosotros, así que no le contactaremos. Llame cuando quiera y diga sus seis palabras.',
};
const NO_PERMISSION: Words = {
  en: 'You asked us not to reach out, so we will not. Call us when you are ready.',
  es: 'Nos pidió que no nos comuniquemos con usted, así que no lo haremos. Llámenos cuando quiera.',
};
const NO_TIME: Words = {
  en: 'We can’t promise a time: your safe times and our hours do not meet. Please call us.',
  es: 'No podemos prometer una hora: sus horas seguras y las nuestras no coinciden. Por favor llámenos.',
};

/** A promise whose time has gone by is said to be broken, and not said again. */
const LATE = {
  by: { en: 'We said we would try by', es: 'Dijimos que lo intentaríamos a más tardar' },
  call: { en: 'If nobody has, please call us.', es: 'Si nadie lo ha hecho, por favor llámenos.' },
} satisfies Record<string, Words>;

/** When this caller will hear from us, as a real time on their own clock; or, honestly, that none can be promised, or that we are late. */
export function promised(
  lang: Language,
  safeContact: SafeContact | null,
  lead: { readonly urgency: Urgency; readonly arrivedAt: Date } | null,
  now: Date,
  clocks: Clocks,
): string {
  if (safeContact?.way === 'i_contact_you') return YOURS[lang];
  if (safeContact && safeContact.permission !== 'yes') return NO_PERMISSION[lang];
  const { hours } = CENTRE;
  const at = lead && promiseFor({ urgency: lead.urgency, now: lead.arrivedAt, hours, safeContact }, clocks);
  if (!at || !safeContact) return NO_TIME[lang];
  return promisedAt(lang, at, now, { zone: safeContact.zone, by: BY[safeContact.way] });
}

/** A time that was promised; by the centre's clock and by whatever way, where the answers that say more are gone. */
export function promisedAt(
  lang: Language,
  at: Date,
  now: Date,
  { zone, by }: { readonly zone: string; readonly by: Words } = { zone: CENTRE.hours.zone, by: BY_ANY_WAY },
): string {
  const told = toldTime(zone, at, now, lang);
  const moment = wholeTimes(lang === 'es' ? spanishMoment(told) : momentIn(told));
  if (at < now) return `${LATE.by[lang]} ${moment}. ${LATE.call[lang]}`;
  return `${by[lang]} ${moment}.`;
}

type Told = ReturnType<typeof toldTime>;

/** "Tuesday, 9:00 PM EDT". */
export const momentIn = ({ day, time }: Told): string => (day ? `${day}, ${time}` : time);

/** "a las 9:00 p. m." of today, "el martes a las 9:00 p. m." of another day; one o'clock takes "a la". */
const spanishMoment = ({ day, time }: Told): string =>
  `${day ? `el ${day} ` : ''}${/^1\D/.test(time) ? 'a la' : 'a las'} ${time}`;
