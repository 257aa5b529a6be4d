import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** Where somebody sleeps, whether that is safe, how they would come, and what they have to see to. */
export const practical = {
  slug: 'practical',
  page: 20,
  title: { en: 'Day to day', es: 'El día a día' },
  questions: [
    {
      id: 'staying',
      kind: 'choice',
      label: {
        you: { en: 'Where are you staying?', es: '¿Dónde se está quedando?' },
        they: { en: 'Where are they staying?', es: '¿Dónde se está quedando esa persona?' },
      },
      options: [
        { value: 'own_home', label: { en: 'At home', es: 'En casa' } },
        { value: 'with_others', label: { en: 'With family or friends', es: 'Con familia o amigos' } },
        {
          value: 'shelter',
          label: { en: 'A shelter, hotel or half-way house', es: 'Un refugio, un hotel o una casa de transición' },
        },
        { value: 'outside', label: { en: 'Outside, or in a car', es: 'En la calle o en un carro' } },
        { value: 'hospital_or_jail', label: { en: 'In a hospital or a jail', es: 'En un hospital o en la cárcel' } },
        { value: 'other', label: { en: 'Somewhere else', es: 'En otro lugar' } },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'safeThere',
      kind: 'choice',
      label: {
        you: { en: 'Are you safe there?', es: '¿Está a salvo allí?' },
        they: { en: 'Are they safe there?', es: '¿Está a salvo allí esa persona?' },
      },
      options: [yes, no, notSure, ratherTalk],
    },
    {
      id: 'coming',
      kind: 'choice',
      label: {
        you: { en: 'How could you get to us?', es: '¿Cómo podría venir?' },
        they: { en: 'How could they get to us?', es: '¿Cómo podría venir esa persona?' },
      },
      options: [
        { value: 'by_self', label: { en: 'Without help', es: 'Sin ayuda' } },
        {
          value: 'brought',
          label: {
            you: { en: 'Someone can bring me', es: 'Alguien puede llevarme' },
            they: { en: 'Someone can bring them', es: 'Alguien puede llevar a esa persona' },
          },
        },
        { value: 'needs_ride', label: { en: 'A ride is needed', es: 'Hace falta transporte' } },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'seeTo',
      kind: 'choices',
      label: { en: 'What has to be taken care of first?', es: '¿Qué hay que arreglar primero?' },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que haya.' },
      options: [
        { value: 'children', label: { en: 'Children', es: 'Los hijos' } },
        { value: 'pets', label: { en: 'Pets', es: 'Las mascotas' } },
        { value: 'work', label: { en: 'Work or school', es: 'El trabajo o los estudios' } },
        { value: 'court', label: { en: 'Court or probation', es: 'La corte o la libertad condicional' } },
        { value: 'someone_ill', label: { en: 'Someone who needs care', es: 'Alguien que necesita cuidados' } },
        { value: 'none', label: { en: 'Nothing', es: 'Nada' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
  ],
} as const satisfies Step;
