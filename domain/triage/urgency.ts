import type { Words } from '@/domain/language';

/** How soon staff must reach a person, most urgent first. Position in this list is the order. */
export const URGENCIES = ['emergency_now', 'urgent_1h', 'same_day', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The urgencies in words, as the desk and the caller read them. */
export const URGENCY_LABELS: Readonly<Record<Urgency, Words>> = {
  emergency_now: { en: 'Call 911 now', es: 'Llame al 911 ahora' },
  urgent_1h: { en: 'Same hour', es: 'En la misma hora' },
  same_day: { en: 'Same day', es: 'El mismo día' },
  routine: { en: 'Routine: next business day', es: 'De rutina: siguiente día hábil' },
};

/** 0 for the most urgent. */
export function urgencyRank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency);
}

/** The most urgent of those given; `routine` of none. */
export function mostUrgent(urgencies: readonly Urgency[]): Urgency {
  return URGENCIES.find((u) => urgencies.includes(u)) ?? 'routine';
}
