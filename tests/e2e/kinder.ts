import type { Locator, Page } from '@playwright/test';
import { aName } from './callers';
import type { Walk } from './walk';
import { toHelp } from './ways';

// The two pages that are kinder where script runs: the picker, and all mixes on one page. What their tests share.

export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Look it up' });
export const list = (page: Page): Locator => page.getByRole('group', { name: 'On your list' });
export const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
export const addMix = (page: Page): Locator => page.getByRole('button', { name: 'Add a mix' });
export const mixAt = (page: Page, at: number): Locator => page.getByRole('group', { name: `Mix ${at}`, exact: true });

/** To the substances page (the seventh). */
export async function toSubstances(walk: Walk): Promise<void> {
  await toHelp(walk, aName('Dana'));
  await walk.byPost().answer(6, {});
  await walk.goTo(7);
}

/** To the page before the mixes (the ninth), with these three named and nothing said of them. */
export async function toMixes(walk: Walk): Promise<void> {
  await toHelp(walk, aName('Dana'));
  const caller = walk.byPost();
  await caller.answer(6, {});
  const named = ['alcohol', 'clonazepam', 'heroin'];
  await caller.answer(
    7,
    named.map((one) => ['named', one]),
  );
  for (const item of named) await caller.answer(8, { item });
  await walk.goTo(9);
}

/** The fields of the next post, by name. */
export function nextPost(page: Page): Promise<URLSearchParams> {
  return page.waitForRequest((one) => one.method() === 'POST').then((one) => new URLSearchParams(one.postData() ?? ''));
}
