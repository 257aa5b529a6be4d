import {
  type Band,
  type Choice,
  type Flag,
  type Instrument,
  type Item,
  NEGATIVE,
  type Score,
} from '@/domain/screening/instrument';

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: { en: 'Yes', es: 'Sí' }, points: null },
  { value: 'no', label: { en: 'No', es: 'No' }, points: null },
  { value: 'no_answer', label: { en: 'I’d rather not answer', es: 'Prefiero no contestar' }, points: null },
];
const item = (id: string, en: string, es: string): Item => ({ id, asks: { en, es }, loinc: null, choices: CHOICES });

const FIRST: readonly Item[] = [
  item(
    'wish_dead',
    'In the past few weeks, have you wished you were dead?',
    'En las últimas semanas, ¿ha deseado estar muerto o muerta?',
  ),
  item(
    'better_off',
    'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
    'En las últimas semanas, ¿ha sentido que usted o su familia estarían mejor si usted estuviera muerto o muerta?',
  ),
  item(
    'thoughts_week',
    'In the past week, have you been having thoughts about killing yourself?',
    'En la última semana, ¿ha pensado en suicidarse?',
  ),
  item('attempt_ever', 'Have you ever tried to kill yourself?', '¿Alguna vez ha intentado suicidarse?'),
];
const NOW = item(
  'thoughts_now',
  'Are you having thoughts of killing yourself right now?',
  '¿Está pensando en suicidarse en este momento?',
);

const NON_ACUTE: Band = {
  id: 'non_acute_positive',
  label: {
    en: 'positive, not acute: show 988 and 911 at once, safety check the same day',
    es: 'positivo, no agudo: mostrar el 988 y el 911 enseguida, revisar la seguridad el mismo día',
  },
};
const ACUTE: Band = {
  id: 'acute_positive',
  label: {
    en: 'acute positive: 988 or 911 now, do not leave alone, full safety check now',
    es: 'positivo agudo: 988 o 911 ahora, que no se quede a solas, revisar la seguridad por completo ahora',
  },
};

/**
 * ASQ: suicide safety. An answer not given counts as positive; a direct yes to the last question is acute whatever else was
 * said. On a form it is met at once by 988 and 911, and is never left to wait in a queue (flag `act_now`). Begun and left
 * half done it is incomplete, and flagged; one that nobody began says nothing.
 */
export const asq: Instrument = {
  id: 'asq',
  name: 'ASQ',
  for: 'caller',
  about: {
    en: 'Four questions on thoughts of suicide, and a fifth.',
    es: 'Cuatro preguntas sobre el suicidio, y una quinta.',
  },
  licence: 'US government work (NIMH), public domain in the US. Under this name the wording is not to be changed.',
  citation: 'Horowitz LM and others, Ask Suicide-Screening Questions, National Institute of Mental Health, 2012.',
  sources: ['nimh_asq'],
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Four times “no” is negative. Any “yes” or no answer is positive, and then the fifth is asked. “Yes” to the fifth is acute.',
    es: 'Cuatro “no” es negativo. Un “sí”, o no contestar, es positivo, y se hace la quinta. “Sí” en la quinta es agudo.',
  },
  warn: {
    en: 'Made for staff to ask in person. On a form, show 988 and 911 with the questions, and tell staff of a positive answer at once.',
    es: 'Hecho para que lo pregunte el personal en persona. En un formulario, muestre el 988 y el 911 junto a las preguntas y avise enseguida al personal si hay un positivo.',
  },
  items: [...FIRST, NOW],
  score(answers) {
    const of = (id: string) => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return CHOICES.some(({ value }) => value === answer) ? answer : undefined;
    };
    const done = (band: Band, ...flags: Flag[]): Score => ({
      kind: 'scored',
      total: null,
      band,
      positive: band !== NEGATIVE,
      flags,
      next: [],
    });
    if (of('thoughts_now') === 'yes') return done(ACUTE, 'act_now', 'suicide_item');
    const positive = FIRST.some(({ id }) => ['yes', 'no_answer'].includes(of(id) ?? ''));
    const missing = FIRST.filter(({ id }) => of(id) === undefined).map(({ id }) => id);
    if (positive && of('thoughts_now') !== undefined) return done(NON_ACUTE, 'suicide_item');
    if (positive) return { kind: 'incomplete', missing: [...missing, NOW.id], flags: ['suicide_item'], next: [] };
    if (missing.length === 0 && of('thoughts_now') === 'no_answer') return done(NON_ACUTE, 'suicide_item');
    if (missing.length === 0) return done(NEGATIVE);
    const begun = [...FIRST, NOW].some(({ id }) => of(id) !== undefined);
    return { kind: 'incomplete', missing, flags: begun ? ['suicide_item'] : [], next: [] };
  },
};
