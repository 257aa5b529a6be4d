import type { Words } from '@/domain/language';
import { type Band, bandFrom, type Instrument, type Item, scoredSum } from '@/domain/screening/instrument';

// What is seen at each point, from 0 up, in both languages. The scale names no words for some points: null.
type Level = readonly [en: string, es: string] | null;
const BETWEEN: Words = { en: 'between the two beside it', es: 'entre los dos de al lado' };
const item = (id: string, en: string, es: string, ...levels: readonly Level[]): Item => ({
  id,
  asks: { en, es },
  loinc: null,
  choices: levels.map((level, points) => ({
    value: String(points),
    label: level ? { en: level[0], es: level[1] } : BETWEEN,
    points,
  })),
});

const HALLUCINATIONS: readonly Level[] = [
  ['moderately severe hallucinations', 'alucinaciones moderadamente graves'],
  ['severe hallucinations', 'alucinaciones graves'],
  ['extremely severe hallucinations', 'alucinaciones sumamente graves'],
  ['continuous hallucinations', 'alucinaciones continuas'],
];

const ITEMS: readonly Item[] = [
  item(
    'nausea',
    'Nausea and vomiting. Ask: “Do you feel sick to your stomach? Have you vomited?”',
    'Náusea y vómito. Pregunte: «¿Tiene náuseas? ¿Ha vomitado?»',
    ['no nausea and no vomiting', 'sin náusea ni vómito'],
    ['mild nausea with no vomiting', 'náusea leve, sin vómito'],
    null,
    null,
    ['intermittent nausea with dry heaves', 'náusea que va y viene, con arcadas'],
    null,
    null,
    ['constant nausea, frequent dry heaves and vomiting', 'náusea constante, arcadas frecuentes y vómito'],
  ),
  item(
    'tremor',
    'Tremor. Arms extended and fingers spread apart',
    'Temblor. Brazos extendidos y dedos abiertos',
    ['no tremor', 'sin temblor'],
    ['not visible, but can be felt fingertip to fingertip', 'no se ve, se siente con la punta de los dedos'],
    null,
    null,
    ['moderate, with arms extended', 'moderado, con los brazos extendidos'],
    null,
    null,
    ['severe, even with arms not extended', 'grave, aun sin extender los brazos'],
  ),
  item(
    'sweats',
    'Paroxysmal sweats',
    'Sudores que vienen de golpe',
    ['no sweat visible', 'no se ve sudor'],
    ['barely perceptible sweating, palms moist', 'sudor apenas perceptible, palmas húmedas'],
    null,
    null,
    ['beads of sweat obvious on forehead', 'gotas de sudor claras en la frente'],
    null,
    null,
    ['drenching sweats', 'sudor que empapa'],
  ),
  item(
    'anxiety',
    'Anxiety. Ask: “Do you feel nervous?”',
    'Ansiedad. Pregunte: «¿Siente nervios?»',
    ['no anxiety, at ease', 'sin ansiedad, con calma'],
    ['mildly anxious', 'ansiedad leve'],
    null,
    null,
    ['moderately anxious, or guarded, so anxiety is inferred', 'ansiedad moderada, o a la defensiva: se deduce'],
    null,
    null,
    [
      'equivalent to acute panic states as seen in severe delirium or acute schizophrenic reactions',
      'como el pánico agudo de un delirio grave o de una reacción esquizofrénica aguda',
    ],
  ),
  item(
    'agitation',
    'Agitation',
    'Agitación',
    ['normal activity', 'actividad normal'],
    ['somewhat more than normal activity', 'algo más que la actividad normal'],
    null,
    null,
    ['moderately fidgety and restless', 'inquietud moderada'],
    null,
    null,
    [
      'paces back and forth during most of the interview, or constantly thrashes about',
      'camina de un lado a otro casi todo el tiempo, o se sacude sin parar',
    ],
  ),
  item(
    'touch',
    'Tactile disturbances. Ask: “Have you any itching, pins and needles sensations, any burning, any numbness, or do you feel bugs crawling on or under your skin?”',
    'Tacto. Pregunte: «¿Siente picor, hormigueo, ardor o entumecimiento, o insectos que caminan sobre la piel o debajo?»',
    ['none', 'nada'],
    ['very mild itching, pins and needles, burning or numbness', 'picor, hormigueo, ardor o entumecimiento muy leves'],
    ['mild itching, pins and needles, burning or numbness', 'picor, hormigueo, ardor o entumecimiento leves'],
    ['moderate itching, pins and needles, burning or numbness', 'picor, hormigueo, ardor o entumecimiento moderados'],
    ...HALLUCINATIONS,
  ),
  item(
    'sound',
    'Auditory disturbances. Ask: “Are you more aware of sounds around you? Are they harsh? Do they frighten you? Are you hearing anything that is disturbing to you? Are you hearing things you know are not there?”',
    'Oído. Pregunte: «¿Nota más los sonidos? ¿Son duros? ¿Le asustan? ¿Oye algo que le inquieta? ¿Oye cosas que sabe que no están?»',
    ['not present', 'nada'],
    ['very mild harshness or ability to frighten', 'duros o asustan, muy leve'],
    ['mild harshness or ability to frighten', 'duros o asustan, leve'],
    ['moderate harshness or ability to frighten', 'duros o asustan, moderado'],
    ...HALLUCINATIONS,
  ),
  item(
    'sight',
    'Visual disturbances. Ask: “Does the light appear to be too bright? Is its color different? Does it hurt your eyes? Are you seeing anything that is disturbing to you? Are you seeing things you know are not there?”',
    'Vista. Pregunte: «¿La luz le parece muy fuerte? ¿Tiene otro color? ¿Le lastima los ojos? ¿Ve algo que le inquieta? ¿Ve cosas que sabe que no están?»',
    ['not present', 'nada'],
    ['very mild sensitivity', 'sensibilidad muy leve'],
    ['mild sensitivity', 'sensibilidad leve'],
    ['moderate sensitivity', 'sensibilidad moderada'],
    ...HALLUCINATIONS,
  ),
  item(
    'head',
    'Headache, fullness in head. Ask: “Does your head feel different? Does it feel like there is a band around your head?” Do not rate dizziness or lightheadedness',
    'Dolor o presión de cabeza. Pregunte: «¿Siente la cabeza distinta? ¿Como con una banda alrededor?» No cuente el mareo',
    ['not present', 'nada'],
    ['very mild', 'muy leve'],
    ['mild', 'leve'],
    ['moderate', 'moderado'],
    ['moderately severe', 'moderadamente grave'],
    ['severe', 'grave'],
    ['very severe', 'muy grave'],
    ['extremely severe', 'sumamente grave'],
  ),
  item(
    'orientation',
    'Orientation and clouding of sensorium. Ask: “What day is this? Where are you? Who am I?”',
    'Orientación y claridad. Pregunte: «¿Qué día es hoy? ¿Dónde está? ¿Quién soy yo?»',
    ['oriented and can do serial additions', 'sabe dónde y cuándo está, y puede sumar en serie'],
    ['cannot do serial additions or is uncertain about date', 'no puede sumar en serie, o duda de la fecha'],
    ['date wrong by no more than 2 calendar days', 'la fecha, con error de 2 días o menos'],
    ['date wrong by more than 2 calendar days', 'la fecha, con error de más de 2 días'],
    ['disoriented for place or person', 'no sabe el lugar o la persona'],
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
  warn: {
    en: 'It needs a person who can answer. Ask apart from it whether there was a seizure, delirium or new hallucinations: without that the band may be too low.',
    es: 'La persona debe poder contestar. Pregunte aparte si hubo convulsión, delirio o alucinaciones nuevas: sin eso la banda puede quedar baja.',
  },
  items: ITEMS,
  score: (answers, { complicated } = {}) =>
    scoredSum(
      ITEMS,
      answers,
      (total) => ({ band: ciwaBand(total, complicated), positive: total >= 10 || complicated === true }),
      complicated === undefined ? ['ask_complications'] : complicated ? ['act_now'] : [],
    ),
};
