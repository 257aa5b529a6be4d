import type { Words } from '@/domain/language';
import {
  type Choice,
  counting,
  type Instrument,
  type Item,
  missingIn,
  NEGATIVE,
  POSITIVE,
  pointsOf,
  scoredSum,
  sumOf,
} from '@/domain/screening/instrument';

export const HOW_OFTEN: readonly Choice[] = counting(
  { en: 'Never', es: 'Nunca' },
  { en: 'Less than monthly', es: 'Menos de una vez al mes' },
  { en: 'Monthly', es: 'Una vez al mes' },
  { en: 'Weekly', es: 'Una vez a la semana' },
  { en: 'Daily or almost daily', es: 'A diario o casi a diario' },
);

// The first item is 68518-0. A published example of this panel uses 68517-2 in its place, which asks something else.
export const AUDIT_C_ITEMS = [
  {
    id: 'often',
    asks: {
      en: 'How often do you have a drink containing alcohol?',
      es: '¿Con qué frecuencia toma alguna bebida con alcohol?',
    },
    loinc: '68518-0',
    choices: counting(
      { en: 'Never', es: 'Nunca' },
      { en: 'Monthly or less', es: 'Una vez al mes o menos' },
      { en: '2 to 4 times a month', es: 'De 2 a 4 veces al mes' },
      { en: '2 to 3 times a week', es: 'De 2 a 3 veces a la semana' },
      { en: '4 or more times a week', es: '4 o más veces a la semana' },
    ),
  },
  {
    id: 'typical',
    asks: {
      en: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      es: '¿Cuántas bebidas con alcohol toma en un día normal en que bebe?',
    },
    loinc: '68519-8',
    choices: counting(
      { en: '1 or 2', es: '1 o 2' },
      { en: '3 or 4', es: '3 o 4' },
      { en: '5 or 6', es: '5 o 6' },
      { en: '7 to 9', es: 'De 7 a 9' },
      { en: '10 or more', es: '10 o más' },
    ),
  },
  {
    id: 'six',
    asks: {
      en: 'How often do you have six or more drinks on one occasion?',
      es: '¿Con qué frecuencia toma seis o más bebidas en una sola ocasión?',
    },
    loinc: '68520-6',
    choices: HOW_OFTEN,
  },
] as const satisfies readonly Item[];

export const AUDIT_LICENCE =
  'WHO. Treated as public domain by LOINC, HL7 and SAMHSA; the WHO manual allows copying “not for sale or commercial purposes”: quote it and do not sell its text.';

const SCORING: Words = {
  en: 'Sum, 0 to 12. Positive from 4 for men and from 3 for women, or when the sex is not known. “Never” to the first question is 0 by itself.',
  es: 'Suma, de 0 a 12. Positivo desde 4 en hombres y desde 3 en mujeres, o si no se sabe el sexo. “Nunca” en la primera es 0.',
};

/** AUDIT-C: three questions on drinking. Who never drinks is done after the first. */
export const auditC: Instrument = {
  id: 'audit_c',
  name: 'AUDIT-C',
  for: 'caller',
  about: { en: 'Three questions on drinking.', es: 'Tres preguntas sobre el alcohol.' },
  licence: AUDIT_LICENCE,
  citation: 'Babor TF and others, AUDIT, second edition, World Health Organization, 2001 (items 1 to 3).',
  sources: ['loinc', 'uscore', 'who_audit', 'camcops'],
  loinc: { panel: '72109-2', total: '75626-2' },
  wording: 'recalled',
  scoring: SCORING,
  warn: {
    en: 'If every point comes from the first question, ask all three again: the drinking may be lighter than it looks.',
    es: 'Si todos los puntos vienen de la primera pregunta, pregunte las tres otra vez: quizá bebe menos de lo que parece.',
  },
  items: AUDIT_C_ITEMS,
  score(answers, { sex = 'unknown' } = {}) {
    const [often, ...others] = AUDIT_C_ITEMS;
    const never = pointsOf(often, answers) === 0;
    if (never && missingIn(others, answers).length > 0 && sumOf(others, answers) === 0)
      return { kind: 'scored', total: 0, band: NEGATIVE, positive: false, flags: [], next: [] };
    const onlyFirst = (pointsOf(often, answers) ?? 0) > 0 && sumOf(others, answers) === 0;
    const cut = sex === 'male' ? 4 : 3;
    const score = scoredSum(AUDIT_C_ITEMS, answers, (total) => ({
      band: total >= cut ? POSITIVE : NEGATIVE,
      positive: total >= cut,
    }));
    const review = score.kind === 'scored' && score.positive && onlyFirst;
    return review ? { ...score, flags: ['review_first_item_only'] } : score;
  },
};
