import type { Words } from '@/domain/language';

interface EventWords {
  /** What happened, read after the actor's name: "Ana *claimed the lead*". Staff screens are in English for now. */
  readonly en: string;
  /** The same for the person it is about, shown to whoever holds the code. Null: not about one caller, or inner work. */
  readonly wordsForCaller: Words | null;
}

/**
 * Every type of event in the audit log, with its sentence. The table is the vocabulary: a type that is not here does
 * not exist, so none can be written without words. None of these words repeats what a caller said.
 */
export const EVENT_TYPES = {
  'parcel.received.partial': {
    en: 'sent the first part of their answers',
    wordsForCaller: {
      en: 'We got the first part of your answers.',
      es: 'Recibimos la primera parte de sus respuestas.',
    },
  },
  'parcel.received.whole': {
    en: 'sent all their answers',
    wordsForCaller: { en: 'We got your answers.', es: 'Recibimos sus respuestas.' },
  },
  'parcel.received.addition': {
    en: 'added to or changed their answers',
    wordsForCaller: { en: 'We got what you added or changed.', es: 'Recibimos lo que usted agregó o cambió.' },
  },
  'lead.created': { en: 'made the lead', wordsForCaller: null },
  'queue.viewed': {
    en: 'looked at the queue',
    wordsForCaller: {
      en: 'A member of our staff saw you in the list of people waiting.',
      es: 'Una persona de nuestro equipo le vio en la lista de espera.',
    },
  },
  'lead.opened': {
    en: 'opened the lead',
    wordsForCaller: {
      en: 'A member of our admissions staff opened your answers.',
      es: 'Una persona de nuestro equipo de admisiones abrió sus respuestas.',
    },
  },
  'lead.claimed': {
    en: 'claimed the lead',
    wordsForCaller: {
      en: 'A member of our staff took on your request.',
      es: 'Una persona de nuestro equipo se encargó de su solicitud.',
    },
  },
  'lead.released': { en: 'gave the lead back to the queue', wordsForCaller: null },
  'lead.assigned': { en: 'gave the lead to a colleague', wordsForCaller: null },
  'lead.advanced': { en: 'moved the lead to its next stage', wordsForCaller: null },
  'lead.decided': { en: 'recorded the clinical decision', wordsForCaller: null },
  'lead.contact_logged': {
    en: 'wrote down a contact',
    wordsForCaller: {
      en: 'A member of our staff wrote down a contact with you, or a try to reach you.',
      es: 'Una persona de nuestro equipo anotó un contacto con usted o un intento de comunicarse.',
    },
  },
  'lead.contact_overridden': {
    en: 'went outside the safe-contact rule, with a reason',
    wordsForCaller: {
      en: 'A member of our staff gave a reason to reach you outside the times or ways you chose.',
      es: 'Una persona de nuestro equipo dio una razón para comunicarse fuera de las horas o formas que usted eligió.',
    },
  },
  'lead.noted': { en: 'wrote a note', wordsForCaller: null },
  'lead.urgency_changed': { en: 'changed the urgency, with a reason', wordsForCaller: null },
  'lead.closed': {
    en: 'closed the lead',
    wordsForCaller: { en: 'Our staff closed your request.', es: 'Nuestro equipo cerró su solicitud.' },
  },
  'lead.reopened': {
    en: 'reopened the lead',
    wordsForCaller: { en: 'Our staff opened your request again.', es: 'Nuestro equipo volvió a abrir su solicitud.' },
  },
  'lead.withdrawn': {
    en: 'took back the request',
    wordsForCaller: { en: 'You took back your request.', es: 'Usted retiró su solicitud.' },
  },
  'lead.erased': {
    en: 'erased the answers',
    wordsForCaller: { en: 'Your answers were erased.', es: 'Se borraron sus respuestas.' },
  },
  'lead.escalated': { en: 'raised the lead: nobody had tried in time', wordsForCaller: null },
  'status.viewed': {
    en: 'looked at the status with the code',
    wordsForCaller: {
      en: 'Someone with your code looked at this page.',
      es: 'Alguien con su código miró esta página.',
    },
  },
  'staff.invited': { en: 'invited a member of staff', wordsForCaller: null },
  'staff.joined': { en: 'took up an invitation', wordsForCaller: null },
  'staff.listed': { en: 'looked at who works here', wordsForCaller: null },
  'staff.password_set': { en: 'set a new password', wordsForCaller: null },
  'staff.reset': { en: 'made a link to set a new password', wordsForCaller: null },
  'staff.disabled': { en: 'stopped a colleague from signing in', wordsForCaller: null },
  'staff.enabled': { en: 'let a colleague sign in again', wordsForCaller: null },
  'staff.signed_in': { en: 'signed in', wordsForCaller: null },
  'staff.sign_in_refused': { en: 'was refused at sign-in', wordsForCaller: null },
  'staff.signed_out': { en: 'signed out', wordsForCaller: null },
  'setup.offered': { en: 'offered the link that sets up the first administrator', wordsForCaller: null },
  'setup.completed': { en: 'set up this installation', wordsForCaller: null },
  'access.refused': { en: 'was refused', wordsForCaller: null },
  'drafts.purged': { en: 'deleted drafts past their time', wordsForCaller: null },
} as const satisfies Readonly<Record<string, EventWords>>;

export type EventType = keyof typeof EVENT_TYPES;

/** Narrows a stored string; false for a type this version does not know. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_TYPES, type);
}

/** The sentence a caller may read about this event, or null when there is none for them. */
export function wordsForCaller(type: EventType): Words | null {
  return EVENT_TYPES[type].wordsForCaller;
}
