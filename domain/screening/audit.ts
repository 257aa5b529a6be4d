import { AUDIT_C_ITEMS, AUDIT_LICENCE, HOW_OFTEN } from '@/domain/screening/audit-c';
import {
  type Band,
  bandFrom,
  type Choice,
  type Instrument,
  type Item,
  pointsOf,
  scoredSum,
} from '@/domain/screening/instrument';

const EVER: readonly Choice[] = [
  { value: '0', label: { en: 'No', es: 'No' }, points: 0 },
  { value: '2', label: { en: 'Yes, but not in the last year', es: 'Sí, pero no en el último año' }, points: 2 },
  { value: '4', label: { en: 'Yes, in the last year', es: 'Sí, en el último año' }, points: 4 },
];

const item = (id: string, loinc: string, en: string, es: string, choices = HOW_OFTEN): Item => ({
  id,
  asks: { en, es },
  loinc,
  choices,
});

const ITEMS: readonly Item[] = [
  ...AUDIT_C_ITEMS,
  item(
    'stop',
    '97734-8',
    'In the last year, how often could you not stop drinking once you had started?',
    'En el último año, ¿con qué frecuencia no pudo parar de beber una vez que empezó?',
  ),
  item(
    'failed',
    '97735-5',
    'In the last year, how often did you fail to do what was expected of you because of drinking?',
    'En el último año, ¿con qué frecuencia no hizo lo que se esperaba de usted por beber?',
  ),
  item(
    'morning',
    '97736-3',
    'In the last year, how often did you need a first drink in the morning to get going?',
    'En el último año, ¿con qué frecuencia necesitó beber en la mañana para ponerse en marcha?',
  ),
  item(
    'guilt',
    '97737-1',
    'In the last year, how often did you feel guilt or remorse after drinking?',
    'En el último año, ¿con qué frecuencia sintió culpa o remordimiento después de beber?',
  ),
  item(
    'memory',
    '97738-9',
    'In the last year, how often could you not remember the night before because of drinking?',
    'En el último año, ¿con qué frecuencia no pudo recordar la noche anterior por beber?',
  ),
  item(
    'injury',
    '97739-7',
    'Have you or someone else been hurt because of your drinking?',
    '¿Usted u otra persona resultó herida porque usted había bebido?',
    EVER,
  ),
  item(
    'concern',
    '97740-5',
    'Has a relative, friend or doctor been worried about your drinking?',
    '¿Algún familiar, amigo o médico se ha preocupado por su forma de beber?',
    EVER,
  ),
];

const ZONES = [
  { from: 0, id: 'I', label: { en: 'zone I', es: 'zona I' } },
  { from: 8, id: 'II', label: { en: 'zone II', es: 'zona II' } },
  { from: 16, id: 'III', label: { en: 'zone III', es: 'zona III' } },
  { from: 20, id: 'IV', label: { en: 'zone IV', es: 'zona IV' } },
] as const;

/** The zone of a total, 0 to 40; throws outside. */
export const auditZone = (total: number): Band => bandFrom(ZONES, total, 40);

/** One zone up, where the answers on dependence or harm weigh more than the sum. */
function raised(zone: Band): Band {
  const next = ZONES[Math.min(ZONES.findIndex(({ id }) => id === zone.id) + 1, ZONES.length - 1)] ?? zone;
  return { id: next.id, label: next.label };
}

/** AUDIT: all ten questions, after a positive AUDIT-C. */
export const audit: Instrument = {
  id: 'audit',
  name: 'AUDIT',
  for: 'staff',
  about: {
    en: 'Ten questions on drinking, after a positive AUDIT-C.',
    es: 'Diez preguntas sobre el alcohol, tras un AUDIT-C positivo.',
  },
  licence: AUDIT_LICENCE,
  citation: 'Babor TF and others, AUDIT, second edition, World Health Organization, 2001.',
  sources: ['loinc', 'who_audit'],
  loinc: { panel: '72110-0', total: '75624-7' },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 40. Zones: I to 7, II to 15, III to 19, IV from 20. One zone up with 2 or more on question 4, 5 or 6, or 4 on question 9 or 10.',
    es: 'Suma, de 0 a 40. Zonas: I hasta 7, II hasta 15, III hasta 19, IV desde 20. Una zona más con 2 o más en la 4, 5 o 6, o 4 en la 9 o 10.',
  },
  items: ITEMS,
  score: (answers) =>
    scoredSum(ITEMS, answers, (total) => {
      const of = (index: number) => (ITEMS[index] ? (pointsOf(ITEMS[index], answers) ?? 0) : 0);
      const bump = [3, 4, 5].some((index) => of(index) >= 2) || [8, 9].some((index) => of(index) === 4);
      const zone = auditZone(total);
      return { band: bump ? raised(zone) : zone, positive: total >= 8 };
    }),
};
