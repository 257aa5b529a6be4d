import type { Words } from '@/domain/language';

/** One crisis line: what it is called, the digits as shown, the address a phone dials, and when to use it. */
export interface CrisisLine {
  readonly id: 'emergency' | 'lifeline_988' | 'poison_help' | 'samhsa' | 'crisis_text' | 'veterans';
  readonly name: Words;
  readonly contact: Words;
  readonly href: string;
  readonly when: Words;
}

/** SAMHSA's line as shown, for a sentence that names it alone. */
export const SAMHSA = { number: '1-800-662-4357', href: 'tel:+18006624357' } as const;

/** The national lines a page may name, in the order they are shown. Source: `crisis_lines`, `lifeline_988_es`. */
export const CRISIS_LINES: readonly CrisisLine[] = [
  {
    id: 'emergency',
    name: { en: 'Emergency', es: 'Emergencia' },
    contact: { en: 'Call 911', es: 'Llame al 911' },
    href: 'tel:911',
    when: {
      en: 'Someone cannot be woken, is barely breathing, has a seizure or chest pain, or is in danger now.',
      es: 'Alguien no despierta, casi no respira, convulsiona, tiene dolor de pecho o corre peligro ahora.',
    },
  },
  {
    id: 'lifeline_988',
    name: { en: '988 Suicide & Crisis Lifeline', es: 'Línea 988 de Prevención del Suicidio y Crisis' },
    contact: { en: 'Call or text 988', es: 'Llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988' },
    href: 'tel:988',
    when: {
      en: 'Thoughts of suicide, or a crisis of feelings or of substance use.',
      es: 'Pensamientos de suicidio, o una crisis emocional o por sustancias.',
    },
  },
  {
    id: 'poison_help',
    name: { en: 'Poison Help', es: 'Ayuda por envenenamiento (Poison Help)' },
    contact: { en: 'Call 1-800-222-1222', es: 'Llame al 1-800-222-1222' },
    href: 'tel:+18002221222',
    when: {
      en: 'Someone took too much and is awake and breathing, or you have a question about a mix.',
      es: 'Alguien tomó demasiado y está despierto y respira, o tiene una pregunta sobre una mezcla.',
    },
  },
  {
    id: 'samhsa',
    name: { en: 'SAMHSA National Helpline', es: 'Línea Nacional de Ayuda de SAMHSA' },
    contact: { en: `Call ${SAMHSA.number}`, es: `Llame al ${SAMHSA.number}` },
    href: SAMHSA.href,
    when: {
      en: 'To find treatment anywhere in the country, day or night, in English or Spanish.',
      es: 'Para buscar tratamiento en todo el país, de día o de noche, en inglés o español.',
    },
  },
  {
    id: 'crisis_text',
    name: { en: 'Crisis Text Line', es: 'Línea de crisis por mensaje de texto' },
    contact: { en: 'Text HOME to 741741', es: 'Envíe AYUDA por mensaje de texto al 741741' },
    href: 'sms:741741',
    when: { en: 'If you would rather write than talk.', es: 'Si prefiere escribir en lugar de hablar.' },
  },
  {
    id: 'veterans',
    name: { en: 'Veterans Crisis Line', es: 'Línea de crisis para veteranos' },
    contact: {
      en: 'Call 988 and press 1, or text 838255',
      es: 'Llame al 988 y oprima 1, o envíe un mensaje de texto al 838255',
    },
    href: 'tel:988',
    when: { en: 'For veterans and those close to them.', es: 'Para veteranos y sus seres queridos.' },
  },
];

/** Every number a page may print besides the centre's own: digits only. The last is SAMHSA's TTY line. */
export const CRISIS_NUMBERS: readonly string[] = [
  '911',
  '988',
  '18002221222',
  '18006624357',
  '741741',
  '838255',
  '18004874889',
];
