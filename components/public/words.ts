import type { Language, Words } from '@/domain/language';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The words of the public frame and of the form's own furniture. Questions bring their own words. */
export const WORDS = {
  skip: { en: 'Skip to the page', es: 'Ir a la página' },
  help: { en: 'Help right now', es: 'Ayuda ahora mismo' },
  emergency: { en: 'Danger now', es: 'Peligro ahora' },
  emergencyWhen: {
    en: 'if someone can’t be woken, is struggling to breathe, or is having a seizure.',
    es: 'si alguien no despierta, le cuesta respirar o tiene una convulsión.',
  },
  suicide: { en: 'Thoughts of suicide', es: 'Pensamientos de suicidio' },
  suicideWhen: {
    en: 'if you think about ending your life. Any hour.',
    es: 'si piensa en quitarse la vida, a cualquier hora. Para español, oprima 2.',
  },
  call: { en: 'Call', es: 'Llame al' },
  text: { en: 'Text', es: 'Escriba AYUDA al' },
  poison: { en: 'Poison Help', es: 'Envenenamiento' },
  poisonWhen: {
    en: 'Poison Help. Took too much but awake and breathing, or not sure about a mix.',
    es: 'Ayuda por envenenamiento. Tomó de más, pero está consciente y respira, o no sabe si una mezcla hace daño.',
  },
  callUs: { en: 'Call us', es: 'Llámenos' },
  language: { en: 'Language', es: 'Idioma' },
  home: { en: 'home page', es: 'página de inicio' },
  sample: {
    en: 'Sample center: nobody answers here.',
    es: 'Centro de ejemplo: aquí nadie contesta.',
  },
  leave: { en: 'Leave now', es: 'Salir ya' },
  leaveKeys: {
    en: 'To leave at once, you can also press Shift three times.',
    es: 'Para salir de inmediato, también puede oprimir la tecla Shift (Mayús) tres veces.',
  },
  sending: { en: 'Sending…', es: 'Enviando…' },
  unsent: { en: 'This did not go through yet.', es: 'Esto todavía no se envió.' },
  unsentKept: {
    en: 'The line seems to be down. Your answers are still on this page. We will keep trying by ourselves.',
    es: 'Parece que no hay conexión. Sus respuestas siguen en esta página. Seguiremos intentando.',
  },
  again: { en: 'Try again now', es: 'Intentar ahora' },
  footer: {
    en: 'This is not medical advice, and it does not replace a clinician.',
    es: 'Esto no es consejo médico ni reemplaza a un profesional de la salud.',
  },
  back: { en: 'Back', es: 'Atrás' },
  next: { en: 'Continue', es: 'Continuar' },
  later: { en: 'Finish later', es: 'Terminar después' },
  change: { en: 'Change', es: 'Cambiar' },
  needed: { en: 'needed', es: 'necesario' },
  print: { en: 'Print', es: 'Imprimir' },
  or: { en: 'or', es: 'o' },
  error: { en: 'Error:', es: 'Error:' },
  problem: { en: 'Please check this', es: 'Revise esto, por favor' },
  chooseUnit: { en: 'Choose one', es: 'Elija uno' },
  codeTitle: { en: 'Your six words', es: 'Sus seis palabras' },
  codeKeep: {
    en: 'Write them down, or keep them in your head. They are the only way back to your answers.',
    es: 'Escríbalas o apréndaselas. Son la única forma de volver a sus respuestas.',
  },
  howToReachUs: { en: 'How to reach us', es: 'Cómo comunicarse con nosotros' },
  whenWeCall: { en: 'When you will hear from us', es: 'Cuándo tendrá noticias nuestras' },
  ifNot: { en: 'If you do not hear from us', es: 'Si no tiene noticias nuestras' },
  willAsk: { en: 'What we will ask', es: 'Qué le preguntaremos' },
  bring: { en: 'What to have with you', es: 'Qué tener a mano' },
  yourChoices: { en: 'You can still change your mind', es: 'Todavía puede cambiar de idea' },
} satisfies Record<string, Words>;

/** “Step 3 of 10”, or “Step 3” while it is not known how many there will be. */
export function stepOf(position: number, of: number | null): Words {
  if (of === null) return { en: `Step ${position}`, es: `Paso ${position}` };
  return { en: `Step ${position} of ${of}`, es: `Paso ${position} de ${of}` };
}

/** “2 not answered”. */
export function notAnswered(count: number): Words {
  return { en: `${count} not answered`, es: `${count} sin respuesta` };
}
