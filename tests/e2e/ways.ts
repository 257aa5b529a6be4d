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

const FOR_ANOTHER = {
  en: {
    someone: 'Someone I care about',
    who: 'What should we call you?',
    child: 'My son or daughter',
    name: 'What should we call them?',
    way: 'Text me',
    phone: 'What number should we use?',
    yes: 'Yes, you may',
    make: 'Make a private link for them',
  },
  es: {
    someone: 'Para alguien que me importa',
    who: '¿Cómo le llamamos a usted?',
    child: 'Mi hijo o mi hija',
    name: '¿Cómo llamamos a esa persona?',
    way: 'Mándenme un mensaje de texto',
    phone: '¿A qué número?',
    yes: 'Sí, pueden',
    make: 'Crear un enlace privado para esa persona',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** To the substances (the seventh page), somebody for their daughter, the partial parcel sent. */
export async function toSubstancesOfAnother(walk: Walk, teller = 'Rosa', name = 'Marisol'): Promise<void> {
  const words = FOR_ANOTHER[walk.lang];
  await walk.begin();
  await walk.next();
  await walk.tick(words.someone);
  await walk.fill(words.who, teller);
  await walk.tick(words.child);
  await walk.next();
  await walk.tick(NONE[walk.lang]);
  await walk.next();
  await walk.fill(words.name, name);
  await walk.next();
  await walk.tick(words.way);
  await walk.fill(words.phone, PHONE);
  await walk.tick(words.yes);
  await walk.next();
  await walk.on(6);
  await walk.next();
  await walk.on(7);
}

export interface MadeLink {
  readonly address: string;
  readonly words: string;
}

/** Presses the button for a private link, here and on the page it leads to, where there is one; what is then shown. */
export async function makeLink(walk: Walk): Promise<MadeLink> {
  const { page } = walk;
  const button = page.getByRole('button', { name: FOR_ANOTHER[walk.lang].make });
  await button.click();
  await page.waitForURL(/\/link$/);
  if ((await button.count()) > 0) await button.click();
  return linkShown(walk);
}

/** The link and its six words, as a page shows them. */
export async function linkShown({ page }: Walk): Promise<MadeLink> {
  await page.waitForURL(/\/link$/);
  const address = ((await page.getByText(/\/link\/[\w-]{43}$/).textContent()) ?? '').trim();
  const words = (await page.locator('main p > span:not([class])').allInnerTexts()).map((one) => one.trim());
  return { address, words: words.join(' ') };
}
