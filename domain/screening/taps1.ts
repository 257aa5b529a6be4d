import type { Choice, Instrument, Item } from '@/domain/screening/instrument';
import { missingIn, NEGATIVE, POSITIVE, pointsOf } from '@/domain/screening/instrument';

const CHOICES: readonly Choice[] = [
  { value: 'daily', label: { en: 'Daily or almost daily', es: 'A diario o casi a diario' }, points: 4 },
  { value: 'weekly', label: { en: 'Weekly', es: 'Cada semana' }, points: 3 },
  { value: 'monthly', label: { en: 'Monthly', es: 'Cada mes' }, points: 2 },
  { value: 'lessThanMonthly', label: { en: 'Less than monthly', es: 'Menos de una vez al mes' }, points: 1 },
  { value: 'never', label: { en: 'Never', es: 'Nunca' }, points: 0 },
];
const item = (id: string, loinc: string | null, en: string, es: string): Item => ({
  id,
  asks: {
    en: `In the past 12 months, how often have you ${en}?`,
    es: `En los últimos 12 meses, ¿con qué frecuencia ${es}?`,
  },
  loinc,
  choices: CHOICES,
});

// The drinking item has two codes, one for men (88037-7) and one for women (75889-6): none stands for both.
const ITEMS: readonly Item[] = [
  item(
    'tobacco',
    '96842-0',
    'used tobacco or any other nicotine delivery product (e-cigarette, vaping or chewing tobacco)',
    'usó tabaco u otro producto con nicotina (cigarrillo electrónico, vapeo o tabaco de mascar)',
  ),
  item(
    'alcohol',
    null,
    'had 5 or more drinks (men), or 4 or more drinks (women), containing alcohol in one day',
    'tomó 5 o más bebidas con alcohol (hombres), o 4 o más (mujeres), en un día',
  ),
  item(
    'drugs',
    '96843-8',
    'used any drugs, including marijuana, cocaine or crack, heroin, methamphetamine (crystal meth), hallucinogens, ecstasy/MDMA',
    'usó alguna droga, como marihuana, cocaína o crack, heroína, metanfetamina (cristal), alucinógenos o éxtasis/MDMA',
  ),
  item(
    'prescription',
    '96844-6',
    'used any prescription medications just for the feeling, more than prescribed, or that were not prescribed for you',
    'usó alguna medicina con receta solo por la sensación, más de lo recetado, o que no le recetaron a usted',
  ),
];

/** TAPS-1: which of four groups to ask more about. It has no total. */
export const taps1: Instrument = {
  id: 'taps1',
  name: 'TAPS-1',
  for: 'caller',
  about: {
    en: 'Four questions that say what to ask more about.',
    es: 'Cuatro preguntas que dicen de qué preguntar más.',
  },
  licence: 'Federally funded NIH tool, public domain in the US. Credit: NIDA CTN-0059.',
  citation: 'McNeely J and others, TAPS tool part 1, NIDA Clinical Trials Network 0059, 2016.',
  sources: ['uscore', 'taps_phenx'],
  loinc: { panel: '96841-2', total: null },
  wording: 'recalled',
  scoring: {
    en: 'No total. Any answer but “never” calls for more questions on that group. Of drugs and medicines any use counts; of alcohol and tobacco the study’s cut points are higher.',
    es: 'Sin total. Toda respuesta que no sea “nunca” pide más preguntas de ese grupo. De drogas y medicinas cuenta todo uso; de alcohol y tabaco los cortes del estudio son más altos.',
  },
  items: ITEMS,
  score(answers) {
    const next = ITEMS.filter((one) => (pointsOf(one, answers) ?? 0) > 0).map(({ id }) => id);
    const missing = missingIn(ITEMS, answers);
    if (missing.length > 0) return { kind: 'incomplete', missing, flags: [], next };
    return {
      kind: 'scored',
      total: null,
      band: next.length > 0 ? POSITIVE : NEGATIVE,
      positive: next.length > 0,
      flags: [],
      next,
    };
  },
};
