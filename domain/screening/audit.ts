import { AUDIT_C_ITEMS, AUDIT_LICENCE, HOW_OFTEN } from '@/domain/screening/audit-c';
import {
  type Answers,
  type Band,
  bandFrom,
  type Choice,
  type Instrument,
  type Item,
  pointsOf,
  scoredSum,
  sumOf,
} from '@/domain/screening/instrument';

const EVER: readonly Choice[] = [
  { value: '0', label: { en: 'No', es: 'No' }, points: 0 },
  { value: '2', label: { en: 'Yes, but not in the last year', es: 'Sí, pero no en el último año' }, points: 2 },
  { value: '4', label: { en: 'Yes, during the last year', es: 'Sí, en el último año' }, points: 4 },
];

const item = (id: string, loinc: string, en: string, es: string, choices = HOW_OFTEN): Item => ({
  id,
  asks: { en, es },
  loinc,
  choices,
});

const ITEMS: readonly [Item, ...Item[]] = [
  ...AUDIT_C_ITEMS,
  item(
    'stop',
    '97734-8',
    'How often during the last year have you found that you were not able to stop drinking once you had started?',
    'Durante el último año, ¿con qué frecuencia no pudo parar de beber una vez que había empezado?',
  ),
  item(
    'failed',
    '97735-5',
    'How often during the last year have you failed to do what was normally expected from you because of drinking?',
    'Durante el último año, ¿con qué frecuencia no hizo lo que normalmente se esperaba de usted por beber?',
  ),
  item(
    'morning',
    '97736-3',
    'How often during the last year have you needed a first drink in the morning to get yourself going after a heavy drinking session?',
    'Durante el último año, ¿con qué frecuencia necesitó una primera bebida en la mañana para ponerse en marcha después de beber mucho?',
  ),
  item(
    'guilt',
    '97737-1',
    'How often during the last year have you had a feeling of guilt or remorse after drinking?',
    'Durante el último año, ¿con qué frecuencia sintió culpa o remordimiento después de beber?',
  ),
  item(
    'memory',
    '97738-9',
    'How often during the last year have you been unable to remember what happened the night before because you had been drinking?',
    'Durante el último año, ¿con qué frecuencia no pudo recordar lo que pasó la noche anterior porque había bebido?',
  ),
  item(
    'injury',
    '97739-7',
    'Have you or someone else been injured as a result of your drinking?',
    '¿Usted u otra persona resultó herida porque usted había bebido?',
    EVER,
  ),
  item(
    'concern',
    '97740-5',
    'Has a relative or friend or a doctor or another health worker been concerned about your drinking or suggested you cut down?',
    '¿Un familiar, una amistad o personal de salud se ha preocupado por cómo bebe, o le ha sugerido beber menos?',
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

/**
 * Who never drinks is asked nothing of 2 to 8, unless something was said there all the same. The manual also passes over
 * 4 to 8 where 2 and 3 come to nothing: here they are asked, as more is known then.
 */
function asked(answers: Answers): readonly Item[] {
  const drinking = ITEMS.slice(1, 8);
  const never = pointsOf(ITEMS[0], answers) === 0 && sumOf(drinking, answers) === 0;
  return never ? ITEMS.filter((one) => !drinking.includes(one)) : ITEMS;
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
    en: 'Sum, 0 to 40. Zones: I to 7, II to 15, III to 19, IV from 20. One zone up with 2 or more on question 4, 5 or 6, or 4 on question 9 or 10. Who never drinks is asked only 9 and 10. Positive from zone II.',
    es: 'Suma, de 0 a 40. Zonas: I hasta 7, II hasta 15, III hasta 19, IV desde 20. Una zona más con 2 o más en la 4, 5 o 6, o 4 en la 9 o 10. A quien nunca bebe solo se le hacen la 9 y la 10. Positivo desde la zona II.',
  },
  items: ITEMS,
  score: (answers) =>
    scoredSum(asked(answers), answers, (total) => {
      const of = (index: number) => (ITEMS[index] ? (pointsOf(ITEMS[index], answers) ?? 0) : 0);
      const bump = [3, 4, 5].some((index) => of(index) >= 2) || [8, 9].some((index) => of(index) === 4);
      const zone = bump ? raised(auditZone(total)) : auditZone(total);
      return { band: zone, positive: zone.id !== 'I' };
    }),
};
