import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { promised } from '@/app/(public)/[lang]/promised';
import { keptPage } from '@/app/kept-page';
import { LANGUAGES } from '@/domain/language';
import { CLOCKS } from '@/domain/lead/clocks';
import { REFUSALS, refusalPage } from '@/server/refusal-page';
import { MARISOL } from '../domain/lead/people';
import { isFit } from './axe';
import { PHONE } from './callers';
import { expect, test } from './fixtures';
import { PAGES } from './pages';
import { toName, toReceipt } from './ways';

const BY_TEXT = { ...MARISOL, way: 'text', phone: PHONE } as const;
const NOT_SAVED = {
  en: 'We couldn’t save your answers. That’s our fault.',
  es: 'No pudimos guardar sus respuestas. Es culpa nuestra.',
};

const onDisk = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.(tsx|mdx)$/.test(file))
  .map((file) => dirname(file))
  .sort();

test('every page on disk has a way to it here, and nothing here is gone from disk', () => {
  expect(Object.keys(PAGES).sort()).toEqual(onDisk);
});

// All the rules on one page are thousands of places to look at.
test.describe.configure({ timeout: 180_000 });

/** On a caller's pages: text under 18 px, and what is pressed under 48 px. A link within a sentence is as tall as the sentence. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'),
    );
    const words = (one: Element) => one.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const isText = (one: Element) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const small = shown.filter((one) => isText(one) && Number.parseFloat(getComputedStyle(one).fontSize) < 18);
    const box = 'label:has([type=radio], [type=checkbox])';
    const pressed = `a[href], button, summary, select, textarea, input:not([type=radio], [type=checkbox]), ${box}`;
    const isInSentence = (one: Element) =>
      one.matches('p a, li a, dd a') && words(one) !== words(one.parentElement ?? one);
    const narrow = shown.filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return one.matches(pressed) && !isInSentence(one) && Math.min(width, height) < 47.5;
    });
    return [
      ...small.map((one) => `text of ${getComputedStyle(one).fontSize}: ${words(one).slice(0, 80)}`),
      ...narrow.map((one) => `pressed, ${one.offsetWidth} × ${one.offsetHeight}: ${one.outerHTML.slice(0, 120)}`),
    ];
  });

for (const [path, { signedInAs, states }] of Object.entries(PAGES))
  for (const [state, reach] of Object.entries(states))
    test(`${path} (${state}) can be used by everybody, light and dark, on the narrowest phone`, async ({
      caller,
      desk,
      house,
      page,
    }) => {
      const shown = signedInAs ? await desk(signedInAs) : page;
      await reach({ page: shown, walk: caller(), house });
      await isFit(shown);
      if (path.startsWith('(public)') && !path.includes('learn')) expect(await tooSmall(shown)).toEqual([]);
    });

test('pages made by hand, outside any framework, can be used by everybody too', async ({ page, desk }) => {
  await page.goto('/nothing');
  await isFit(page);
  expect(await tooSmall(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/es/form/1');
  await page.evaluate(() => document.querySelector('main form')?.setAttribute('action', '/es/form/77/answer'));
  await page.getByRole('button', { name: 'Continuar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No pudimos recibir esto');
  await isFit(page);
  expect(await tooSmall(page)).toEqual([]);
  const ada = await desk('administrator');
  await ada.goto('/desk/staff');
  await ada.getByRole('textbox', { name: 'Name' }).fill('Uma');
  await ada.getByRole('textbox', { name: 'Work email' }).fill('not an address');
  await ada.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(ada.getByRole('main')).toContainText('Write an email address');
  await isFit(ada);
});

const REFUSED = Object.keys(REFUSALS).filter((one): one is keyof typeof REFUSALS => one in REFUSALS);

// Both languages stand on each: the wall does not know which one the visitor reads.
test('every page by which the wall turns somebody away can be used by everybody', async ({ page }) => {
  await page.goto('/nothing');
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const why of REFUSED) {
    await page.setViewportSize(wide);
    await page.setContent(refusalPage(why, false));
    await test.step(`${REFUSALS[why].status} ${why}`, () => isFit(page));
    expect(await tooSmall(page), why).toEqual([]);
  }
});

for (const lang of LANGUAGES) {
  test(`what could not be taken while our server is away can be used by everybody (${lang})`, async ({ page }) => {
    const kept = keptPage({
      lang,
      status: 503,
      sentence: NOT_SAVED[lang],
      action: `/${lang}/form/4/answer`,
      fields: { name: ['Marisol'], more: ['One line\nand another'], go: ['next'] },
      shown: { name: { label: 'Name' }, more: { label: 'More' } },
      backHref: `/${lang}`,
      retryAfter: 30,
    });
    await page.goto('/nothing');
    await page.setContent(await kept.text());
    await isFit(page);
    expect(await tooSmall(page)).toEqual([]);
  });

  test(`a receipt whose promise has gone by can be used by everybody (${lang})`, async ({ caller, page }) => {
    await toReceipt(caller(lang), 'Marisol');
    // Only the sentence is another one. Time itself is the server's, and does not go by for a test.
    const told = page.getByText({ en: 'We will try to text you by', es: 'Trataremos de mandarle' }[lang]);
    const arrivedAt = new Date('2026-07-15T14:00:00-04:00');
    const now = new Date('2026-08-01T14:00:00-04:00');
    const late = promised(lang, BY_TEXT, { urgency: 'routine', arrivedAt }, now, CLOCKS);
    expect(late).toContain({ en: 'We said we would try by', es: 'Dijimos que lo intentaríamos' }[lang]);
    await told.evaluate((one, sentence) => one.replaceChildren(sentence), late);
    await isFit(page);
    expect(await tooSmall(page)).toEqual([]);
  });
}

test('by keyboard alone, a caller comes to the answer, to Continue and to Leave now', async ({ caller, page }) => {
  const walk = caller();
  await toName(walk);
  const met: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    met.push(
      await page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || ''),
    );
  }
  const order = ['f-name', 'Continue', 'Leave now'].map((one) => met.lastIndexOf(one));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(met[0]).toBe('Skip to the page');
});

test('Enter in a text field goes on, and does not switch the language', async ({ caller }) => {
  const walk = caller();
  await toName(walk);
  await walk.field('What should we call you?').press('Enter');
  await walk.on(5);
});
