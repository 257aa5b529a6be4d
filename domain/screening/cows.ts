import { type Band, bandFrom, type Instrument, type Item, scoredSum } from '@/domain/screening/instrument';

// Each point that is allowed, with what is seen. There is no point between.
type Level = readonly [points: number, en: string, es: string];
const item = (id: string, en: string, es: string, ...levels: readonly Level[]): Item => ({
  id,
  asks: { en, es },
  loinc: null,
  choices: levels.map(([points, one, uno]) => ({
    value: String(points),
    label: { en: one, es: uno },
    points,
  })),
});

const ITEMS: readonly Item[] = [
  item(
    'pulse',
    'Resting pulse, after sitting or lying for one minute',
    'Pulso en reposo, tras un minuto en silla o cama',
    [0, '80 or below', '80 o menos'],
    [1, '81 to 100', 'de 81 a 100'],
    [2, '101 to 120', 'de 101 a 120'],
    [4, 'above 120', 'más de 120'],
  ),
  item(
    'sweating',
    'Sweating, last half hour, not from the heat or from moving',
    'Sudor, última media hora, que no sea por calor ni por moverse',
    [0, 'none', 'nada'],
    [1, 'chills or flushing told of, not seen', 'cuenta escalofríos o calores, no se ven'],
    [2, 'flushed or moist face', 'cara roja o húmeda'],
    [3, 'beads on brow or face', 'gotas en la frente o cara'],
    [4, 'streaming off the face', 'le corre por la cara'],
  ),
  item(
    'restlessness',
    'Restlessness, while you watch',
    'Inquietud, mientras observa',
    [0, 'sits still', 'se queda quieto'],
    [1, 'hard to sit still, but does', 'le cuesta, pero lo logra'],
    [3, 'shifts often', 'se mueve seguido'],
    [5, 'cannot sit still for more than seconds', 'no puede quedarse quieto más de unos segundos'],
  ),
  item(
    'pupils',
    'Pupils',
    'Pupilas',
    [0, 'normal or pinned', 'normales o muy pequeñas'],
    [1, 'perhaps larger than normal', 'quizá más grandes'],
    [2, 'moderately wide', 'moderadamente grandes'],
    [5, 'so wide that only the rim shows', 'tan grandes que solo se ve el borde'],
  ),
  item(
    'aches',
    'Bone or joint aches: only what withdrawal adds to pain from before',
    'Dolor de huesos o articulaciones: solo lo que la abstinencia suma al dolor de antes',
    [0, 'none', 'nada'],
    [1, 'mild, diffuse', 'leve, difuso'],
    [2, 'severe, told of', 'grave, lo cuenta'],
    [4, 'rubs joints, cannot sit still', 'se frota, no puede estar quieto'],
  ),
  item(
    'runnyNose',
    'Runny nose or tears, not from a cold or allergy',
    'Nariz que gotea o lágrimas, que no sean por resfriado o alergia',
    [0, 'none', 'nada'],
    [1, 'stuffy or moist eyes', 'nariz tapada u ojos húmedos'],
    [2, 'running or tearing', 'gotea o lagrimea'],
    [4, 'constant, or streaming', 'constante, o le corre'],
  ),
  item(
    'gi',
    'Stomach and bowels, last half hour',
    'Estómago e intestino, última media hora',
    [0, 'none', 'nada'],
    [1, 'cramps', 'cólicos'],
    [2, 'nausea or loose stool', 'náusea o heces sueltas'],
    [3, 'vomiting or diarrhea', 'vómito o diarrea'],
    [5, 'vomiting or diarrhea many times', 'vómito o diarrea varias veces'],
  ),
  item(
    'tremor',
    'Tremor of outstretched hands',
    'Temblor de manos extendidas',
    [0, 'none', 'nada'],
    [1, 'felt, not seen', 'se siente, no se ve'],
    [2, 'slight, seen', 'leve, se ve'],
    [4, 'gross, or muscles twitch', 'fuerte, o con sacudidas'],
  ),
  item(
    'yawning',
    'Yawning, while you watch',
    'Bostezos, mientras observa',
    [0, 'none', 'nada'],
    [1, 'once or twice', 'una o dos veces'],
    [2, 'three times or more', 'tres veces o más'],
    [4, 'several a minute', 'varios por minuto'],
  ),
  item(
    'anxiety',
    'Anxiety or irritability',
    'Ansiedad o irritación',
    [0, 'none', 'nada'],
    [1, 'told of', 'lo cuenta'],
    [2, 'plainly seen', 'se nota'],
    [4, 'so strong it is hard to take part', 'tanta que le cuesta participar'],
  ),
  item(
    'gooseflesh',
    'Gooseflesh',
    'Piel de gallina',
    [0, 'smooth skin', 'piel lisa'],
    [3, 'can be felt, or hairs stand', 'se siente, o vellos parados'],
    [5, 'prominent', 'muy marcada'],
  ),
];

const BANDS = [
  { from: 0, id: 'none', label: { en: 'none', es: 'ninguna' } },
  { from: 5, id: 'mild', label: { en: 'mild', es: 'leve' } },
  { from: 13, id: 'moderate', label: { en: 'moderate', es: 'moderada' } },
  { from: 25, id: 'moderately_severe', label: { en: 'moderately severe', es: 'moderadamente grave' } },
  { from: 37, id: 'severe', label: { en: 'severe', es: 'grave' } },
] as const;

/** The band of a total, 0 to 48; throws outside. */
export const cowsBand = (total: number): Band => bandFrom(BANDS, total, 48);

/** COWS: opioid withdrawal as seen by trained staff. */
export const cows: Instrument = {
  id: 'cows',
  name: 'COWS',
  for: 'staff',
  about: {
    en: 'Opioid withdrawal as seen, by trained staff.',
    es: 'Abstinencia de opioides a la vista, por personal capacitado.',
  },
  licence: 'The authors say the form may be copied and used clinically; the article is the journal’s.',
  citation: 'Wesson DR, Ling W, the Clinical Opiate Withdrawal Scale, 2003.',
  sources: ['cows_2003'],
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 48: none below 5, mild to 12, moderate to 24, moderately severe to 36, severe above.',
    es: 'Suma, de 0 a 48: ninguna bajo 5, leve hasta 12, moderada hasta 24, moderadamente grave hasta 36, grave más allá.',
  },
  warn: {
    en: 'The words beside each point are shorter than on the published form. Count only what withdrawal explains.',
    es: 'Las palabras de cada punto son más cortas que en el formulario publicado. Cuente solo lo que explica la abstinencia.',
  },
  items: ITEMS,
  score: (answers) => scoredSum(ITEMS, answers, (total) => ({ band: cowsBand(total), positive: total >= 5 })),
};
