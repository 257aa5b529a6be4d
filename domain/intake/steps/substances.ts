import { NONE_BESIDE_TYPED, noneBesideTyped } from '@/domain/intake/checks';
import { DONT_KNOW } from '@/domain/intake/named';
import { ratherTalk } from '@/domain/intake/open-options';
import type { Option } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import type { Language, Words } from '@/domain/language';
import { GROUPS, type Substance } from '@/domain/substances/catalogue';
import { shownStreetNames } from '@/domain/substances/names';

/** Said beside pressed pills themselves, where it matters. */
export const WARNINGS: Readonly<Record<string, Words>> = {
  counterfeit_pills: { en: 'May contain fentanyl.', es: 'Pueden tener fentanilo.' },
};

const catalogue: readonly Option[] = GROUPS.flatMap(({ label: group, substances }) =>
  substances.map((entry) => ({ value: entry.id, label: entry.label, hint: hintOf(entry), group })),
);

function hintOf({ id }: Substance): Words | undefined {
  const inWords = (language: Language) =>
    [WARNINGS[id]?.[language] ?? '', shownStreetNames(id, language).join(', ')].filter((part) => part !== '').join(' ');
  const hint = { en: inWords('en'), es: inWords('es') };
  return hint.en || hint.es ? hint : undefined;
}

const other = { en: 'Something else', es: 'Otra cosa' };

/** What was used in the last 30 days: ticked from the whole catalogue, or typed in the caller's own words. */
export const substances = {
  slug: 'substances',
  page: 7,
  title: { en: 'The last 30 days', es: 'Los últimos 30 días' },
  kinder: 'substances',
  questions: [
    {
      id: 'named',
      kind: 'choices',
      label: {
        you: { en: 'What have you used in the last 30 days?', es: '¿Qué ha usado en los últimos 30 días?' },
        they: {
          en: 'What have they used in the last 30 days?',
          es: '¿Qué ha usado esa persona en los últimos 30 días?',
        },
      },
      hint: {
        en: 'Tick all that fit. Count the ones a doctor gave, too.',
        es: 'Marque todo lo que corresponda. Cuente también lo que recetó un médico.',
      },
      options: [
        ...catalogue,
        { value: DONT_KNOW, label: { en: 'I don’t know what it was', es: 'No sé qué era' }, group: other },
        {
          value: 'none',
          label: { en: 'None in the last 30 days', es: 'Nada en los últimos 30 días' },
          group: other,
          exclusive: true,
        },
        { ...ratherTalk, group: other },
      ],
    },
    {
      id: 'typed',
      kind: 'longtext',
      label: { en: 'Or type what you call it', es: 'O escriba cómo lo llama' },
      hint: { en: 'One on each line. Any word is fine.', es: 'Una cosa en cada línea. Cualquier palabra sirve.' },
    },
  ],
  check: ({ named, typed }) =>
    Array.isArray(named) && noneBesideTyped(named, typeof typed === 'string' ? typed : '')
      ? [{ field: 'named', kind: 'exclusive', message: NONE_BESIDE_TYPED }]
      : [],
} as const satisfies Step;
