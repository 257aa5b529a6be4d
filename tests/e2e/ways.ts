import type { Language } from '@/domain/language';
import { PHONE } from './callers';
import type { HttpCaller } from './http-caller';
import type { Walk } from './walk';

// Stretches of the way before a test's own subject, from the first answer on. They are posted as the pages would post them,
// and the browser is brought to where they end: journey.test.ts walks every page.

const BY_TEXT = { way: 'text', phone: PHONE, permission: 'yes' } as const;

async function answered(walk: Walk): Promise<HttpCaller> {
  await walk.open();
  const caller = walk.byPost();
  await caller.toName();
  return caller;
}

async function reached(walk: Walk, name: string): Promise<HttpCaller> {
  const caller = await answered(walk);
  await caller.answer(4, { name });
  await caller.answer(5, BY_TEXT);
  return caller;
}

async function told(walk: Walk, name: string): Promise<HttpCaller> {
  const caller = await reached(walk, name);
  await caller.answer(6, {});
  await caller.answer(7, { named: 'alcohol' });
  await caller.onTo(await caller.answer(8, { item: 'alcohol' }));
  return caller;
}

/** To the page that asks for a name (the fourth), somebody for themself and in no danger. */
export async function toName(walk: Walk): Promise<void> {
  await answered(walk);
  await walk.goTo(4);
}

/** To the page that asks how to reach them (the fifth). */
export async function toReach(walk: Walk, name: string): Promise<void> {
  await (await answered(walk)).answer(4, { name });
  await walk.goTo(5);
}

/** Says "text me" with a number and the permission; on to what would help (the sixth), the partial parcel sent. */
export async function toHelp(walk: Walk, name: string): Promise<void> {
  await reached(walk, name);
  await walk.goTo(6);
}

/** To the summary (the twelfth), with alcohol alone and nothing said of it. */
export async function toCheck(walk: Walk, name: string): Promise<void> {
  await told(walk, name);
  await walk.goTo(12);
}

/** All of it, sent: on the receipt. */
export async function toReceipt(walk: Walk, name: string): Promise<void> {
  await (await told(walk, name)).answer(12, {});
  await walk.goTo(13);
}

/** To the substances (the seventh page), somebody for their daughter, the partial parcel sent. */
export async function toSubstancesOfAnother(walk: Walk, teller = 'Rosa', name = 'Marisol'): Promise<void> {
  await walk.open();
  const caller = walk.byPost();
  await caller.answer(1, {});
  await caller.answer(2, { forWhom: 'someone', callerName: teller, relation: 'child' });
  await caller.answer(3, { danger: 'none' });
  await caller.answer(4, { name });
  await caller.answer(5, BY_TEXT);
  await caller.answer(6, {});
  await walk.goTo(7);
}

const MAKE_LINK = {
  en: 'Make a private link for them',
  es: 'Crear un enlace privado para esa persona',
} as const satisfies Record<Language, string>;

export interface MadeLink {
  readonly address: string;
  readonly words: string;
}

/** Presses the button for a private link, here and on the page it leads to, where there is one; what is then shown. */
export async function makeLink(walk: Walk): Promise<MadeLink> {
  const { page } = walk;
  const button = page.getByRole('button', { name: MAKE_LINK[walk.lang] });
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
