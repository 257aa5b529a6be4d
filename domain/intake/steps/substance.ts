import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { idOfKey, itemsOf, namedIn } from '@/domain/intake/named';
import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Given, Option } from '@/domain/intake/question';
import { ROUTE_WORDS } from '@/domain/intake/route-words';
import type { Step } from '@/domain/intake/step';
import { unitWords } from '@/domain/intake/unit-words';
import { substance as inCatalogue } from '@/domain/substances/catalogue';
import { canBePrescribed } from '@/domain/substances/prescribable';
import { ROUTES } from '@/domain/substances/substance';

const entryOf = ({ item }: Given) => {
  const id = item ? idOfKey(item.key) : null;
  return id ? inCatalogue(id) : null;
};

const units = (given: Given): readonly Option[] => [
  ...(entryOf(given)?.units ?? []).flatMap((unit) => {
    const label = unitWords(unit);
    return label ? [{ value: unit, label }] : [];
  }),
  { value: 'other', label: { en: 'something else', es: 'otra medida' } },
];

const routesOf = (given: Given) => entryOf(given)?.routes ?? ROUTES;

const routes = (given: Given): readonly Option[] => [
  ...routesOf(given).map((route) => ({ value: route, label: ROUTE_WORDS[route] })),
  notSure,
  ratherTalk,
];

/** One page for each thing named. Nothing here is required: a page left blank still tells that it was named. */
export const substance = {
  slug: 'substance',
  page: 8,
  title: ({ item }) => ({ en: `About: ${item?.label.en ?? ''}`, es: `Sobre: ${item?.label.es ?? ''}` }),
  repeats: ({ said }) => itemsOf(namedIn(said.substances)),
  questions: [
    {
      id: 'lastUsed',
      kind: 'choice',
      label: { en: 'When was the last time?', es: '¿Cuándo fue la última vez?' },
      options: [...LAST_USED, notSure, ratherTalk],
    },
    {
      id: 'howOften',
      kind: 'choice',
      label: { en: 'How many of the last 30 days?', es: '¿En cuántos de los últimos 30 días?' },
      options: [...HOW_OFTEN, notSure, ratherTalk],
    },
    {
      id: 'amount',
      kind: 'text',
      label: { en: 'How much on a usual day?', es: '¿Cuánto en un día normal?' },
      hint: { en: 'A number, or your own words.', es: 'Un número, o sus propias palabras.' },
      max: 120,
    },
    {
      id: 'unit',
      kind: 'choice',
      label: { en: 'Of what?', es: '¿De qué?' },
      options: units,
      asSelect: true,
      beside: 'amount',
    },
    {
      id: 'routes',
      kind: 'choices',
      label: {
        you: { en: 'How do you take it?', es: '¿Cómo lo toma o lo usa?' },
        they: { en: 'How do they take it?', es: '¿Cómo lo toma o lo usa esa persona?' },
      },
      options: routes,
      // What is only ever taken one way is not worth a question.
      when: (given) => routesOf(given).length > 1,
    },
    {
      id: 'prescribed',
      kind: 'choice',
      label: {
        you: { en: 'Did a doctor prescribe it for you?', es: '¿Se lo recetó un médico a usted?' },
        they: { en: 'Did a doctor prescribe it for them?', es: '¿Se lo recetó un médico a esa persona?' },
      },
      options: [yes, no, notSure, ratherTalk],
      // What was typed or is not known may be a medicine, so there it is asked.
      when: ({ item }) => canBePrescribed(item ? idOfKey(item.key) : null),
    },
    {
      id: 'stopped',
      kind: 'choice',
      label: {
        you: { en: 'Have you stopped, or are you cutting down?', es: '¿Lo ha dejado o está usando menos?' },
        they: {
          en: 'Have they stopped, or are they cutting down?',
          es: '¿Esa persona lo ha dejado o está usando menos?',
        },
      },
      options: [
        { value: 'no', label: { en: 'No', es: 'No' } },
        { value: 'cutting_down', label: { en: 'Cutting down', es: 'Está usando menos' } },
        { value: 'stopped', label: { en: 'Stopped', es: 'Ya lo dejó' } },
        { value: 'ran_out', label: { en: 'Ran out', es: 'Se acabó' } },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'morning',
      kind: 'choice',
      label: {
        en: 'Is a drink needed in the morning to feel steady?',
        es: '¿Hace falta un trago en la mañana para sentirse bien?',
      },
      options: [yes, no, notSure, ratherTalk],
      when: (given) => given.item?.key === 'alcohol',
    },
    {
      id: 'throughNight',
      kind: 'choice',
      label: {
        en: 'Is it taken day and night, or every 4 hours or less?',
        es: '¿Se toma de día y de noche, o cada 4 horas o menos?',
      },
      options: [yes, no, notSure, ratherTalk],
      when: (given) => given.item?.key === 'ghb_gbl',
    },
  ],
} as const satisfies Step;
