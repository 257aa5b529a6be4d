import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** In years. Rules T26 and T27 part at 18 and at 65, so no band goes across either. */
export const AGES = [
  { value: 'under_18', label: { en: 'Under 18', es: 'Menos de 18' }, years: 17 },
  { value: 'a18_24', label: { en: '18 to 24', es: 'De 18 a 24' }, years: 18 },
  { value: 'a25_44', label: { en: '25 to 44', es: 'De 25 a 44' }, years: 25 },
  { value: 'a45_64', label: { en: '45 to 64', es: 'De 45 a 64' }, years: 45 },
  { value: 'a65', label: { en: '65 or older', es: '65 o más' }, years: 65 },
] as const;

/** Age first, since it alone changes what staff must do; then what makes talking easier. */
export const aboutYou = {
  slug: 'about-you',
  page: 22,
  title: {
    you: { en: 'About you', es: 'Sobre usted' },
    they: { en: 'About them', es: 'Sobre esa persona' },
  },
  questions: [
    {
      id: 'age',
      kind: 'choice',
      label: {
        you: { en: 'How old are you?', es: '¿Cuántos años tiene?' },
        they: { en: 'How old are they?', es: '¿Cuántos años tiene esa persona?' },
      },
      options: [...AGES.map(({ value, label }) => ({ value, label })), notSure, ratherTalk],
    },
    {
      id: 'spoken',
      kind: 'text',
      label: { en: 'What language is best to talk in?', es: '¿En qué idioma es mejor hablar?' },
      hint: { en: 'Sign language counts, too.', es: 'La lengua de señas también cuenta.' },
      max: 80,
    },
    {
      id: 'access',
      kind: 'choices',
      label: { en: 'What would make it easier to talk or to come?', es: '¿Qué haría más fácil hablar o venir?' },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que sirva.' },
      options: [
        { value: 'hearing', label: { en: 'Help with hearing', es: 'Ayuda para oír' } },
        { value: 'seeing', label: { en: 'Help with seeing or reading', es: 'Ayuda para ver o leer' } },
        { value: 'moving', label: { en: 'Help with walking or stairs', es: 'Ayuda para caminar o con escaleras' } },
        {
          value: 'memory',
          label: { en: 'More time, or things said again', es: 'Más tiempo, o que se repitan las cosas' },
        },
        { value: 'interpreter', label: { en: 'An interpreter', es: 'Un intérprete' } },
        { value: 'none', label: { en: 'Nothing', es: 'Nada' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'gender',
      kind: 'text',
      label: {
        you: { en: 'What is your gender, in your own words?', es: '¿Cuál es su género, en sus palabras?' },
        they: { en: 'What is their gender, in their own words?', es: '¿Cuál es el género de esa persona?' },
      },
      hint: { en: 'You need not say.', es: 'No tiene que decirlo.' },
      max: 80,
    },
  ],
} as const satisfies Step;
