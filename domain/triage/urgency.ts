import type { Words } from '@/domain/language';

/** How soon staff must reach a person, most urgent first. Position in this list is the order. */
export const URGENCIES = ['emergency_now', 'urgent_1h', 'same_day', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A staff label, and beside it what the caller may be told: what to do now, and never by when we will. */
interface UrgencyWords extends Words {
  readonly toCaller: Words;
}

/** The urgencies in words, as the desk reads them, each with the caller's own. */
export const URGENCY_LABELS: Readonly<Record<Urgency, UrgencyWords>> = {
  emergency_now: {
    en: 'Call 911 now',
    es: 'Llame al 911 ahora',
    toCaller: { en: 'Call 911 now. Do not wait for us.', es: 'Llame al 911 ahora. No nos espere.' },
  },
  urgent_1h: {
    en: 'Same hour',
    es: 'En la misma hora',
    toCaller: { en: 'Please talk with someone in the next hour.', es: 'Hable con alguien en la próxima hora.' },
  },
  same_day: {
    en: 'Same day',
    es: 'El mismo día',
    toCaller: { en: 'Please talk with someone today.', es: 'Hable con alguien hoy.' },
  },
  routine: {
    en: 'Routine: next business day',
    es: 'De rutina: siguiente día hábil',
    toCaller: { en: 'Talk with us when it suits you.', es: 'Hable con nosotros cuando le convenga.' },
  },
};

/** 0 for the most urgent. */
export function urgencyRank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency);
}

/** The most urgent of those given; `routine` of none. */
export function mostUrgent(urgencies: readonly Urgency[]): Urgency {
  return URGENCIES.find((u) => urgencies.includes(u)) ?? 'routine';
}
