import type { Page } from '@playwright/test';
import { LEARN_WORDS } from '@/components/learn/words';
import { learnPath } from '@/content/learn-paths';
import { learnPages } from '@/content/pages';
import { sideways, violationsOn } from './axe';
import { expect, test } from './fixtures';

// Every taught page and every state of those made from the catalogue, one after another in one browser: opening one for each
// would take longer than looking. accessible.on.test.ts looks at each kind, dark too; found.off.test.ts at each address.

/** What a desktop of 1280 by 1024 shows at 400 %; as narrow as the narrowest phone. */
const ZOOMED = { width: 320, height: 256 };

/** Whatever is drawn on paper and should not be, and sources that are not spelled out there. */
async function amissOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const amiss = await page.evaluate(() => {
    const isShown = (one: Element) => one.getClientRects().length > 0;
    const forms = [...document.querySelectorAll('nav, search, button, input, select')].filter(isShown);
    const unspelled = [...document.querySelectorAll('li[id^=source-] a')].filter(
      (link) => !isShown(link) || !/attr\(href\)|https?:/.test(getComputedStyle(link, '::after').content),
    );
    const cards = [...document.querySelectorAll('main a[href="tel:911"]')].filter(isShown);
    return [...forms, ...unspelled].map((one) => one.outerHTML.slice(0, 120)).concat(cards.length > 0 ? [] : 'no 911');
  });
  await page.emulateMedia({ media: null });
  return amiss;
}

for (const lang of ['en', 'es'] as const)
  test(`every page written in ${lang} can be used by everybody at 400 % and on the narrowest phone, and prints`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(ZOOMED);
    const pages = learnPages().filter(({ front }) => front.lang === lang);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const { front, headings } of pages) {
      const path = learnPath(lang, front.slug);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(front.title);
      expect(await sideways(page), path).toBe(0);
      await expect(page.locator('article'), path).toContainText(LEARN_WORDS.notAdvice[lang]);
      expect(await page.locator('article h2').count(), path).toBeGreaterThan(headings.length);
      expect(await violationsOn(page), path).toEqual([]);
      expect(await amissOnPaper(page), path).toEqual([]);
    }
  });

test('what is laid out late is where it is looked for: by its link, by its source, on the way back, and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const isLate = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article > section')].map((one) => getComputedStyle(one).contentVisibility),
    );
  const top = (id: string) =>
    page.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().top ?? -1, id);
  /** Near the top of the screen, or as near as the end of the page lets it, and staying there. */
  const isThere = async (id: string) => {
    await expect.poll(() => top(id), id).toBeLessThan(600);
    await page.waitForTimeout(300);
    expect(await top(id), id).toBeGreaterThanOrEqual(0);
    expect(await top(id), id).toBeLessThan(600);
    // What waits is cut off at a guessed height. It must not scroll within that.
    const scrolled = page.evaluate(() => [...document.querySelectorAll('section')].filter((one) => one.scrollTop));
    expect(await scrolled, id).toEqual([]);
  };
  for (const path of ['/en/learn/baclofen', '/es/learn/substances/alprazolam']) {
    await page.goto(path);
    expect(await isLate(), path).toContain('auto');
    // Not among axe's own choice of rules. It measures all of the page, also what is not laid out.
    expect(await violationsOn(page, ['target-size']), path).toEqual([]);
    const last = page.locator('nav[aria-labelledby=on-this-page] a').last();
    const id = ((await last.getAttribute('href')) ?? '').slice(1);
    await last.click();
    await isThere(id);
    await page.goto(path);
    const cite = page.locator('sup a').nth(12);
    const source = ((await cite.getAttribute('href')) ?? '').slice(1);
    await cite.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const before = (await cite.boundingBox())?.y ?? 0;
    await cite.click();
    await isThere(source);
    await page.goBack();
    await expect.poll(async () => Math.abs(((await cite.boundingBox())?.y ?? 9999) - before), path).toBeLessThan(320);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await isLate()).not.toContain('auto');
});

test('what is made from the catalogue is as narrow, in every state and both languages, and prints', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(ZOOMED);
  for (const lang of ['en', 'es'])
    for (const state of [
      '',
      'substances',
      'substances/alprazolam',
      'substances/nitrites',
      'mixing',
      'mixing/chart',
      'mixing/alcohol/oxycodone',
      'mixing/alprazolam/nitrites',
      'mixing/alcohol/alprazolam/lithium',
      'mixing/alcohol/alprazolam/baclofen/cannabis/cocaine/heroin/lithium/maoi',
      'mixing/which?q=bars+and+lean+and+qqqqqq',
      'mixing/find?q=qqqqqq',
      'search?q=bars',
      'search?q=xanax+and+alcohol',
      'search?q=qqqqqq',
      'stopping',
      'stories',
    ]) {
      const path = `/${lang}/learn${state && `/${state}`}`;
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect(await sideways(page), path).toBe(0);
      // In English each is looked at, dark too, in accessible.on.test.ts.
      if (lang === 'es') expect(await violationsOn(page), path).toEqual([]);
      if (/^(mixing\/(a|chart)|stopping|substances\/)/.test(state)) expect(await amissOnPaper(page), path).toEqual([]);
    }
});

test('a number to press is never broken over two lines, on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/es', '/es/learn/baclofen', '/es/learn/mixing/alcohol/oxycodone']) {
    await page.goto(path);
    const shown = await page.locator('main a[href^="tel:+"]').evaluateAll((links) =>
      links
        .filter((link) => /^[^.]{0,30}$/.test(link.textContent ?? '') && link.getClientRects().length > 0)
        .map((link) => ({
          number: link.textContent,
          lines: new Set([...link.getClientRects()].map(({ top }) => Math.round(top))).size,
        })),
    );
    expect(shown.length, path).toBeGreaterThan(0);
    expect(shown.filter(({ lines }) => lines > 1)).toEqual([]);
  }
});
