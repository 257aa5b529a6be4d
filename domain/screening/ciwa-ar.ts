import { type Band, bandFrom, type Instrument, type Item, scoredSum } from '@/domain/screening/instrument';

// Each point by itself: [what is seen, in English and Spanish]. Between two named points there are others without words.
type Level = readonly [points: number, en: string, es: string];
const item = (id: string, en: string, es: string, ...levels: readonly Level[]): Item => ({
  id,
  asks: { en, es },
  loinc: null,
  choices: levels.map(([points, one, uno]) => ({
    value: String(points),
    label: { en: one ? `${points}: ${one}` : String(points), es: uno ? `${points}: ${uno}` : `${points}.` },
    points,
  })),
});

const ITEMS: readonly Item[] = [
  item(
    'nausea',
    'Nausea and vomiting',
    'Náusea y vómito',
    [0, 'none', 'nada'],
    [1, 'mild, no vomiting', 'leve, sin vómito'],
    [2, '', ''],
    [3, '', ''],
    [4, 'comes and goes, dry heaves', 'va y viene, con arcadas'],
    [5, '', ''],
    [6, '', ''],
    [7, 'constant, dry heaves and vomiting', 'constante, con arcadas y vómito'],
  ),
  item(
    'tremor',
    'Tremor, arms out and fingers spread',
    'Temblor, brazos extendidos y dedos abiertos',
    [0, 'none', 'nada'],
    [1, 'not seen, can be felt', 'no se ve, se siente'],
    [2, '', ''],
    [3, '', ''],
    [4, 'moderate, arms out', 'moderado, brazos extendidos'],
    [5, '', ''],
    [6, '', ''],
    [7, 'severe, arms not out', 'grave, sin extender los brazos'],
  ),
  item(
    'sweats',
    'Sweats',
    'Sudores',
    [0, 'none', 'nada'],
    [1, 'barely, palms moist', 'apenas, palmas húmedas'],
    [2, '', ''],
    [3, '', ''],
    [4, 'beads on the forehead', 'gotas en la frente'],
    [5, '', ''],
    [6, '', ''],
    [7, 'drenching', 'empapado'],
  ),
  item(
    'anxiety',
    'Anxiety',
    'Ansiedad',
    [0, 'none, at ease', 'nada, con calma'],
    [1, 'mildly anxious', 'leve'],
    [2, '', ''],
    [3, '', ''],
    [4, 'moderate, or guarded', 'moderada, o a la defensiva'],
    [5, '', ''],
    [6, '', ''],
    [7, 'as in panic', 'como en pánico'],
  ),
  item(
    'agitation',
    'Agitation',
    'Agitación',
    [0, 'normal', 'normal'],
    [1, 'somewhat more than normal', 'algo más de lo normal'],
    [2, '', ''],
    [3, '', ''],
    [4, 'fidgety and restless', 'inquieto'],
    [5, '', ''],
    [6, '', ''],
    [7, 'paces or thrashes about', 'camina sin parar o se sacude'],
  ),
  item(
    'touch',
    'Itching, pins and needles, burning, bugs on the skin',
    'Picor, hormigueo, ardor, insectos en la piel',
    [0, 'none', 'nada'],
    [1, 'very mild', 'muy leve'],
    [2, 'mild', 'leve'],
    [3, 'moderate', 'moderado'],
    [4, 'moderately severe hallucinations', 'alucinaciones moderadas'],
    [5, 'severe hallucinations', 'alucinaciones graves'],
    [6, 'extremely severe', 'muy graves'],
    [7, 'continuous', 'continuas'],
  ),
  item(
    'sound',
    'Sounds: harsh, frightening, or not there',
    'Sonidos: duros, que asustan o que no están',
    [0, 'none', 'nada'],
    [1, 'very mild', 'muy leve'],
    [2, 'mild', 'leve'],
    [3, 'moderate', 'moderado'],
    [4, 'moderately severe hallucinations', 'alucinaciones moderadas'],
    [5, 'severe hallucinations', 'alucinaciones graves'],
    [6, 'extremely severe', 'muy graves'],
    [7, 'continuous', 'continuas'],
  ),
  item(
    'sight',
    'Light too bright, or seeing what is not there',
    'Luz muy fuerte, o ver lo que no está',
    [0, 'none', 'nada'],
    [1, 'very mild', 'muy leve'],
    [2, 'mild', 'leve'],
    [3, 'moderate', 'moderado'],
    [4, 'moderately severe hallucinations', 'alucinaciones moderadas'],
    [5, 'severe hallucinations', 'alucinaciones graves'],
    [6, 'extremely severe', 'muy graves'],
    [7, 'continuous', 'continuas'],
  ),
  item(
    'head',
    'Headache, fullness in the head',
    'Dolor o presión de cabeza',
    [0, 'none', 'nada'],
    [1, 'very mild', 'muy leve'],
    [2, 'mild', 'leve'],
    [3, 'moderate', 'moderado'],
    [4, 'moderately severe', 'moderadamente grave'],
    [5, 'severe', 'grave'],
    [6, 'very severe', 'muy grave'],
    [7, 'extremely severe', 'extremo'],
  ),
  item(
    'orientation',
    'Orientation: day, place, person',
    'Orientación: día, lugar, persona',
    [0, 'oriented, can add in series', 'orientado, puede sumar en serie'],
    [1, 'cannot add, or unsure of the date', 'no puede sumar, o duda de la fecha'],
    [2, 'date off by 2 days or less', 'error de 2 días o menos'],
    [3, 'date off by more than 2 days', 'error de más de 2 días'],
    [4, 'place or person not known', 'no sabe el lugar o la persona'],
  ),
];

const BANDS = [
  { from: 0, id: 'mild', label: { en: 'mild', es: 'leve' } },
  { from: 10, id: 'moderate', label: { en: 'moderate', es: 'moderada' } },
  { from: 19, id: 'severe', label: { en: 'severe', es: 'grave' } },
] as const;
const COMPLICATED: Band = { id: 'complicated', label: { en: 'complicated', es: 'complicada' } };

/** The band of a total, 0 to 67 (ASAM 2020); throws outside. A seizure, delirium or new hallucinations make it complicated. */
export const ciwaBand = (total: number, complicated = false): Band => {
  const band = bandFrom(BANDS, total, 67);
  return complicated ? COMPLICATED : band;
};

/** CIWA-Ar: alcohol withdrawal as seen at the bedside by trained staff. Never on a public form. */
export const ciwaAr: Instrument = {
  id: 'ciwa_ar',
  name: 'CIWA-Ar',
  for: 'staff',
  about: {
    en: 'Alcohol withdrawal as seen, by trained staff.',
    es: 'Abstinencia de alcohol a la vista, por personal capacitado.',
  },
  licence: 'Not copyrighted; may be reproduced freely.',
  citation: 'Sullivan JT and others, CIWA-Ar, 1989; bands: ASAM, alcohol withdrawal management, 2020.',
  sources: ['asam_aw_2020'],
  // No LOINC panel was found; codes seen in public code for it are another panel’s.
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 67: mild below 10, moderate to 18, severe from 19. Complicated with a seizure, delirium or new hallucinations, whatever the sum.',
    es: 'Suma, de 0 a 67: leve bajo 10, moderada hasta 18, grave desde 19. Complicada con convulsión, delirio o alucinaciones nuevas, sea cual sea la suma.',
  },
  items: ITEMS,
  score: (answers, { complicated = false } = {}) =>
    scoredSum(
      ITEMS,
      answers,
      (total) => ({ band: ciwaBand(total, complicated), positive: total >= 10 || complicated }),
      complicated ? ['act_now'] : [],
    ),
};
