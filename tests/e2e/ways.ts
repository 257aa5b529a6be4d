import type { Language } from '@/domain/language';
import { PHONE } from './callers';
import type { Walk } from './walk';

// Stretches of the way that many tests walk, each from the page before the first question.

const ME = { en: 'Me', es: 'Para mí' } as const satisfies Record<Language, string>;
const NONE = { en: 'None of these', es: 'Nada de esto' } as const satisfies Record<Language, string>;
const CALL_NAME = {
  en: 'What should we call you?',
  es: '¿Cómo quiere que le llamemos?',
} as const satisfies Record<Language, string>;

/** To the page that asks for a name (the fourth), somebody for themself and in no danger. */
export async function toName(walk: Walk): Promise<void> {
  await walk.begin();
  await walk.next();
  await walk.tick(ME[walk.lang]);
  await walk.next();
  await walk.tick(NONE[walk.lang]);
  await walk.next();
  await walk.on(4);
}

/** To the page that asks how to reach them (the fifth). */
export async function toReach(walk: Walk, name: string): Promise<void> {
  await toName(walk);
  await walk.fill(CALL_NAME[walk.lang], name);
  await walk.next();
  await walk.on(5);
}

/** Says "text me" with a number and the permission; on to what would help (the sixth), the partial parcel sent. */
export async function toHelp(walk: Walk, name: string): Promise<void> {
  await toReach(walk, name);
  const words = {
    en: { way: 'Text me', phone: 'What number should we use?', yes: 'Yes, you may' },
    es: { way: 'Mándenme un mensaje de texto', phone: '¿A qué número?', yes: 'Sí, pueden' },
  }[walk.lang];
  await walk.tick(words.way);
  await walk.fill(words.phone, PHONE);
  await walk.tick(words.yes);
  await walk.next();
  await walk.on(6);
}

/** To the summary (the twelfth), with alcohol alone and nothing said of it. */
export async function toCheck(walk: Walk, name: string): Promise<void> {
  await toHelp(walk, name);
  await walk.next();
  await walk.tick('Alcohol');
  await walk.next();
  await walk.next();
  await walk.on(11);
  await walk.onToCheck();
}

/** All of it, sent: on the receipt. */
export async function toReceipt(walk: Walk, name: string): Promise<void> {
  await toCheck(walk, name);
  await walk.send();
  await walk.on(13);
}
