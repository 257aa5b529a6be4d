import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { isFit } from './axe';
import { expect, test } from './fixtures';
import { PAGES } from './pages';
import { toName } from './ways';

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
