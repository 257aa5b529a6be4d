import { askInstrument } from '@/domain/intake/ask-instrument';
import { idsNamed } from '@/domain/intake/named';
import type { Given } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { auditC } from '@/domain/screening/audit-c';
import { taps1 } from '@/domain/screening/taps1';

const OPTIONAL = {
  en: 'You need not answer these. They help us to know what to ask. There are no wrong answers.',
  es: 'No tiene que contestar esto. Nos ayuda a saber qué preguntar. No hay respuestas malas.',
};

const alcoholNamed = ({ said }: Given): boolean => idsNamed(said.substances).includes('alcohol');

/** AUDIT-C, where alcohol was named. Never of somebody else: it asks of one's own drinking. */
export const drinking = {
  slug: 'drinking',
  page: 18,
  title: { en: 'About drinking', es: 'Sobre el alcohol' },
  intro: [OPTIONAL],
  only: 'you',
  when: alcoholNamed,
  questions: askInstrument(auditC, auditC.items),
} as const satisfies Step;

/** TAPS-1 otherwise: which of four groups to ask more about. */
export const pastYear = {
  slug: 'past-year',
  page: 19,
  title: { en: 'The last 12 months', es: 'Los últimos 12 meses' },
  intro: [OPTIONAL],
  only: 'you',
  when: (given) => !alcoholNamed(given),
  questions: askInstrument(taps1, taps1.items),
} as const satisfies Step;
