import type { Option } from '@/domain/intake/question';

/** A number that is only known to lie between two: `max` null means there is no upper end. */
export interface Interval {
  readonly min: number;
  readonly max: number | null;
}

interface Band extends Option {
  readonly between: Interval;
}

/** How long ago, in hours before the answer was given. A band is what was said; the hour is not known. */
export const LAST_USED = [
  { value: 'h0_6', label: { en: 'In the last 6 hours', es: 'En las últimas 6 horas' }, between: { min: 0, max: 6 } },
  { value: 'h6_24', label: { en: '6 to 24 hours ago', es: 'Hace de 6 a 24 horas' }, between: { min: 6, max: 24 } },
  { value: 'd1_2', label: { en: '1 to 2 days ago', es: 'Hace 1 o 2 días' }, between: { min: 24, max: 48 } },
  { value: 'd2_4', label: { en: '2 to 4 days ago', es: 'Hace de 2 a 4 días' }, between: { min: 48, max: 96 } },
  { value: 'd4_7', label: { en: '4 to 7 days ago', es: 'Hace de 4 a 7 días' }, between: { min: 96, max: 168 } },
  { value: 'w1_2', label: { en: '1 to 2 weeks ago', es: 'Hace 1 o 2 semanas' }, between: { min: 168, max: 336 } },
  { value: 'w2_4', label: { en: '2 to 4 weeks ago', es: 'Hace de 2 a 4 semanas' }, between: { min: 336, max: 720 } },
  { value: 'longer', label: { en: 'Longer ago', es: 'Hace más tiempo' }, between: { min: 720, max: null } },
] as const satisfies readonly Band[];

/** Days in the last 30. */
export const HOW_OFTEN = [
  {
    value: 'daily',
    label: { en: 'Every day, or close to it', es: 'Todos los días o casi' },
    between: { min: 28, max: 30 },
  },
  {
    value: 'most',
    label: { en: 'Most days (20 to 27 days)', es: 'La mayoría de los días (20 a 27)' },
    between: { min: 20, max: 27 },
  },
  {
    value: 'some',
    label: { en: 'Some days (8 to 19 days)', es: 'Algunos días (8 a 19)' },
    between: { min: 8, max: 19 },
  },
  {
    value: 'few',
    label: { en: 'Now and then (2 to 7 days)', es: 'De vez en cuando (2 a 7 días)' },
    between: { min: 2, max: 7 },
  },
  { value: 'once', label: { en: 'Once', es: 'Una vez' }, between: { min: 1, max: 1 } },
] as const satisfies readonly Band[];

/** The interval a chosen band stands for; "not sure" and no answer are null, never zero. */
export function intervalOf(bands: readonly Band[], value: string | null): Interval | null {
  return bands.find((band) => band.value === value)?.between ?? null;
}
