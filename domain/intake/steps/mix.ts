import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { ONE_ALONE, oneAlone } from '@/domain/intake/checks';
import { namedIn } from '@/domain/intake/named';
import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Item, Values } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';

/** Most mixes asked about. Who has more can say so when we talk. */
export const MOST_MIXES = 6;

// One more page each time the last one says there is another; never a grid.
function mixPages(said: Readonly<Record<string, Values>>): readonly Item[] {
  if (said.mixes?.mixed !== 'yes') return [];
  let count = 1;
  while (count < MOST_MIXES && said[`mix/${count}`]?.another === 'yes') count += 1;
  return Array.from({ length: count }, (_, i) => ({
    key: `${i + 1}`,
    ref: `${i + 1}`,
    label: { en: `Mix ${i + 1}`, es: `Mezcla ${i + 1}` },
  }));
}

/** One mix: a set of two or more of what was named, taken so that they overlap. */
export const mix = {
  slug: 'mix',
  page: 10,
  // Known by what is in them, not by their number: they are laid side by side in a way of their own.
  compared: false,
  title: ({ item }) => item?.label ?? { en: 'A mix', es: 'Una mezcla' },
  repeats: ({ said }) => mixPages(said),
  questions: [
    {
      id: 'which',
      kind: 'choices',
      label: { en: 'Which ones were taken together?', es: '¿Cuáles se tomaron juntas?' },
      hint: { en: 'Tick two or more.', es: 'Marque dos o más.' },
      options: ({ said }) => [
        ...namedIn(said.substances).map(({ key, label }) => ({ value: key, label })),
        notSure,
        ratherTalk,
      ],
      gone: {
        en: 'One thing in this mix is no longer on your list. Please choose again.',
        es: 'Algo de esta mezcla ya no está en su lista. Elija otra vez, por favor.',
      },
    },
    {
      id: 'howOften',
      kind: 'choice',
      label: { en: 'How many of the last 30 days?', es: '¿En cuántos de los últimos 30 días?' },
      options: [...HOW_OFTEN, notSure, ratherTalk],
    },
    {
      id: 'lastWhen',
      kind: 'choice',
      label: { en: 'When was the last time?', es: '¿Cuándo fue la última vez?' },
      options: [...LAST_USED, notSure, ratherTalk],
    },
    {
      id: 'whatFor',
      kind: 'longtext',
      label: { en: 'What was it for?', es: '¿Para qué fue?' },
      hint: { en: 'Only if you want to say. Like “to sleep”.', es: 'Solo si quiere decirlo. Como “para dormir”.' },
      max: 500,
    },
    {
      id: 'another',
      kind: 'choice',
      label: { en: 'Was there another mix?', es: '¿Hubo otra mezcla?' },
      options: [yes, no, notSure, ratherTalk],
      when: ({ item }) => item?.key !== `${MOST_MIXES}`,
    },
  ],
  check: ({ which }) =>
    Array.isArray(which) && oneAlone(which) ? [{ field: 'which', kind: 'too_few', message: ONE_ALONE }] : [],
} as const satisfies Step;
