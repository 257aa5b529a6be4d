import type { Interval } from '@/domain/intake/bands';
import { namedIn } from '@/domain/intake/named';
import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Given } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { mayBeOpioid } from '@/domain/substances/opioids';

/** How long ago the last overdose was, in days. "Never" is no length of time, so it is no band. */
export const OVERDOSE_AGO = [
  { value: 'h48', label: { en: 'In the last 48 hours', es: 'En las últimas 48 horas' }, between: { min: 0, max: 2 } },
  { value: 'd3_30', label: { en: '3 to 30 days ago', es: 'Hace de 3 a 30 días' }, between: { min: 3, max: 30 } },
  { value: 'm1_12', label: { en: '1 to 12 months ago', es: 'Hace de 1 a 12 meses' }, between: { min: 31, max: 365 } },
  {
    value: 'longer',
    label: { en: 'More than a year ago', es: 'Hace más de un año' },
    between: { min: 366, max: null },
  },
] as const;

/** The longest break of the last 60 days, in days. */
export const OPIOID_BREAK = [
  { value: 'none', label: { en: 'No break', es: 'Ninguna pausa' }, between: { min: 0, max: 0 } },
  { value: 'd1_2', label: { en: '1 or 2 days', es: '1 o 2 días' }, between: { min: 1, max: 2 } },
  { value: 'd3_7', label: { en: '3 to 7 days', es: 'De 3 a 7 días' }, between: { min: 3, max: 7 } },
  { value: 'w1_4', label: { en: '1 to 4 weeks', es: 'De 1 a 4 semanas' }, between: { min: 7, max: 28 } },
  { value: 'longer', label: { en: 'More than 4 weeks', es: 'Más de 4 semanas' }, between: { min: 28, max: 60 } },
] as const;

/** Not sure whether or when: any time it may have been, today too. */
export const ANY_TIME: Interval = { min: 0, max: null };

const opioidNamed = ({ said }: Given) => namedIn(said.substances).some(({ id }) => mayBeOpioid(id));

/** Overdoses, naloxone, and a break that makes the next use more dangerous. Rules T22, T23 and T24 read it. */
export const overdose = {
  slug: 'overdose',
  page: 14,
  title: { en: 'Overdose and naloxone', es: 'Sobredosis y naloxona' },
  questions: [
    {
      id: 'overdose',
      kind: 'choice',
      label: {
        you: { en: 'When was your last overdose, if any?', es: '¿Cuándo fue su última sobredosis, si tuvo alguna?' },
        they: {
          en: 'When was their last overdose, if any?',
          es: '¿Cuándo fue la última sobredosis de esa persona, si tuvo alguna?',
        },
      },
      options: [...OVERDOSE_AGO, { value: 'never', label: { en: 'Never', es: 'Nunca' } }, notSure, ratherTalk],
    },
    {
      id: 'naloxone',
      kind: 'choice',
      label: { en: 'Is there naloxone (Narcan) at home?', es: '¿Hay naloxona (Narcan) en casa?' },
      // That it is sold without a prescription, and what it does. Sources: `cdc_od_signs`, `cdc_poly`.
      hint: {
        en: 'It can undo an opioid overdose. Drug stores sell it with no prescription.',
        es: 'Puede revertir una sobredosis de opioides. Se vende en farmacias sin receta.',
      },
      options: [yes, no, notSure, ratherTalk],
    },
    {
      id: 'opioidBreak',
      kind: 'choice',
      label: {
        en: 'In the last 60 days, what was the longest break from opioids?',
        es: 'En los últimos 60 días, ¿cuál fue la pausa más larga sin opioides?',
      },
      hint: {
        en: 'Like a stay in detox, a hospital or jail.',
        es: 'Como en desintoxicación, en un hospital o en la cárcel.',
      },
      options: [...OPIOID_BREAK, notSure, ratherTalk],
      when: opioidNamed,
    },
    {
      id: 'afterBreak',
      kind: 'choices',
      label: { en: 'What fits, since that break?', es: '¿Qué ha pasado desde esa pausa?' },
      options: [
        { value: 'used_again', label: { en: 'Used again', es: 'Se volvió a usar' } },
        { value: 'plans_use', label: { en: 'May use again soon', es: 'Tal vez se vuelva a usar pronto' } },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
      onlyWith: { question: 'opioidBreak', values: ['d1_2', 'd3_7', 'w1_4', 'longer', 'not_sure'] },
      when: opioidNamed,
    },
  ],
} as const satisfies Step;
