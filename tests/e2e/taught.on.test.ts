import type { Page } from '@playwright/test';
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
      expect(await page.locator('article h2').count(), path).toBeGreaterThan(headings.length);
      // Colours are the same on each of them, and the slowest of all to look at.
      expect(await violationsOn(page, lang === 'en' ? undefined : OF_WORDS), path).toEqual([]);
      expect(await amissOnPaper(page), path).toEqual([]);
    }
  });

/** What another language can break. */
const OF_WORDS = [
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'heading-order',
  'link-name',
  'duplicate-id-aria',
  'region',
];

test('what is made from the catalogue is as narrow, in every state and both languages, and prints', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(ZOOMED);
  for (const lang of ['en', 'es'])
    for (const state of [
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
      const path = `/${lang}/learn/${state}`;
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect(await sideways(page), path).toBe(0);
      if (/^(mixing\/a|stopping|substances\/)/.test(state)) expect(await amissOnPaper(page), path).toEqual([]);
    }
});
