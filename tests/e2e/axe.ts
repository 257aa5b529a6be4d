import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Dark changes colours and nothing else. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, all its rules or those named. No page of ours has frames, so it runs in the page alone: opening
 * another page for each report doubles the time.
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** How far a page reaches past the right edge of the screen, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A page can be used by everybody: light and dark, and on the narrowest phone. */
export async function isFit(page: Page): Promise<void> {
  expect(await page.locator('iframe, frame').count(), 'a page without frames').toBe(0);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOn(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, OF_COLOURS), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page), 'no sideways scrolling at 320 px').toBe(0);
}
