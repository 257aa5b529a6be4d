import {
  type Band,
  bandFrom,
  type Instrument,
  type Item,
  missingIn,
  sumOf,
  YES_NO,
} from '@/domain/screening/instrument';

const item = (id: string, en: string, es: string): Item => ({ id, asks: { en, es }, loinc: null, choices: YES_NO });

const NINE: readonly Item[] = [
  item('more', 'Used more, or for longer, than planned', 'Usó más, o por más tiempo, de lo que pensaba'),
  item('cut_down', 'Tried or wanted to cut down, without success', 'Trató o quiso usar menos y no pudo'),
  item(
    'time',
    'Much time went into getting it, using it or getting over it',
    'Pasó mucho tiempo consiguiéndola, usándola o reponiéndose',
  ),
  item('urges', 'Strong urges', 'Muchas ganas de usar'),
  item('duties', 'Fell behind at work, school or home', 'Quedó mal en el trabajo, la escuela o la casa'),
  item('people', 'Kept on despite trouble with people', 'Siguió a pesar de problemas con otras personas'),
  item('dropped', 'Dropped things that mattered', 'Dejó cosas que le importaban'),
  item('risk', 'Used where it could hurt someone', 'Usó donde podía lastimar a alguien'),
  item('health', 'Kept on despite health or mind problems', 'Siguió a pesar de problemas de salud o de ánimo'),
];
/** Not counted where it is taken as prescribed, under medical care. */
const OF_THE_BODY: readonly Item[] = [
  item('tolerance', 'Needed more for the same effect', 'Necesitó más para el mismo efecto'),
  item('withdrawal', 'Withdrawal, or using to stop it', 'Abstinencia, o usar para quitarla'),
];

const BANDS = [
  { from: 0, id: 'none', label: { en: 'fewer than two criteria', es: 'menos de dos criterios' } },
  { from: 2, id: 'mild', label: { en: 'two or three criteria: mild', es: 'dos o tres criterios: leve' } },
  {
    from: 4,
    id: 'moderate',
    label: { en: 'four or five criteria: moderate', es: 'cuatro o cinco criterios: moderado' },
  },
  { from: 6, id: 'severe', label: { en: 'six or more criteria: severe', es: 'seis o más criterios: grave' } },
] as const;

/** What a count of criteria is called, 0 to 11; throws outside. */
export const dsm5Band = (count: number): Band => bandFrom(BANDS, count, 11);

/** The eleven criteria in our own words, as a list to talk through. It is not a diagnosis: only a clinician makes one. */
export const dsm5Criteria: Instrument = {
  id: 'dsm5_sud',
  name: 'Substance use disorder: eleven criteria in our own words (not a diagnosis)',
  for: 'staff',
  about: {
    en: 'What happened in the last 12 months. Not a diagnosis.',
    es: 'Lo que pasó en los últimos 12 meses. No es un diagnóstico.',
  },
  licence:
    'The published text is the American Psychiatric Association’s and is not here. These words are ours; the counts are facts.',
  citation: 'American Psychiatric Association, DSM-5, 2013 (counts only).',
  sources: ['dsm5'],
  loinc: { panel: null, total: null },
  wording: 'own',
  scoring: {
    en: 'Count of “yes”: 2 or 3 mild, 4 or 5 moderate, 6 or more severe. The last two are not counted when it is taken as prescribed.',
    es: 'Número de “sí”: 2 o 3 leve, 4 o 5 moderado, 6 o más grave. Los dos últimos no cuentan si se toma como lo recetaron.',
  },
  warn: {
    en: 'A count, not a diagnosis: only a clinician makes one. The last two need to know whether it is taken as prescribed.',
    es: 'Es una cuenta, no un diagnóstico: solo un profesional de salud lo hace. En los dos últimos hay que saber si se toma como lo recetaron.',
  },
  items: [...NINE, ...OF_THE_BODY],
  score(answers, { asPrescribed = false } = {}) {
    const counted = asPrescribed ? NINE : [...NINE, ...OF_THE_BODY];
    const missing = missingIn(counted, answers);
    if (missing.length > 0) return { kind: 'incomplete', missing, flags: [], next: [] };
    const total = sumOf(counted, answers);
    return { kind: 'scored', total, band: dsm5Band(total), positive: total >= 2, flags: [], next: [] };
  },
};
