import type { Page } from '@playwright/test';
import type { Language } from '@/domain/language';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';

// The whole way by keyboard alone, on the narrowest phone (which is also a wide screen at 400 %), in forced colours.
test.use({
  viewport: { width: 320, height: 640 },
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
});

/** What somebody hears of the field or button that has the focus. */
const focused = (page: Page): Promise<{ name: string; radio: boolean }> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const isField =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
    const name = isField ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '');
    return { name: name.trim(), radio: at instanceof HTMLInputElement && at.type === 'radio' };
  });

const isIn = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const at = document.activeElement;
    if (!(at instanceof HTMLInputElement)) return false;
    const same = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${at.name}"]`);
    return [...same].some((one) => one.labels?.[0]?.textContent?.trim().startsWith(wanted));
  }, name);

/** Moves the focus to what begins with these words: by Tab, and by arrows within a list of which one is chosen. */
async function reach(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const at = await focused(page);
    if (at.name.startsWith(name)) return;
    await page.keyboard.press(at.radio && (await isIn(page, name)) ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`“${name}” was not reached by keyboard on ${page.url()}.`);
}

async function tick(page: Page, name: string): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Space');
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await reach(page, name);
  await page.keyboard.type(text);
}

/** Presses a button or a link, and waits for the page it leads to; on each, nothing is wider than the screen. */
async function press(page: Page, name: string): Promise<void> {
  await reach(page, name);
  const here = page.url();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(here);
  await page.waitForLoadState();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `how much wider than the screen ${page.url()} is`).toBeLessThanOrEqual(0);
}

const WAYS = {
  en: {
    door: 'Answer some questions',
    on: 'Continue',
    me: 'Me',
    none: 'None of these',
    name: 'What should we call you?',
    text: 'Text me',
    number: 'What number should we use?',
    may: 'Yes, you may',
    send: 'Send to us',
    got: 'We got your answers',
  },
  es: {
    door: 'Conteste unas preguntas',
    on: 'Continuar',
    me: 'Para mí',
    none: 'Nada de esto',
    name: '¿Cómo quiere que le llamemos?',
    text: 'Mándenme un mensaje de texto',
    number: '¿A qué número?',
    may: 'Sí, pueden',
    send: 'Enviar',
    got: 'Recibimos sus respuestas',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

for (const lang of ['en', 'es'] as const)
  test(`from the front door to the receipt by keyboard alone at 320 px, in ${lang}`, async ({ page }) => {
    const say = WAYS[lang];
    await page.goto(`/${lang}`);
    await press(page, say.door);
    await press(page, say.on);
    await tick(page, say.me);
    await press(page, say.on);
    await tick(page, say.none);
    await press(page, say.on);
    await write(page, say.name, aName('Inés'));
    await press(page, say.on);
    await tick(page, say.text);
    await write(page, say.number, PHONE);
    await tick(page, say.may);
    await press(page, say.on);
    await press(page, say.on);
    await tick(page, 'Alcohol');
    for (let pages = 0; pages < 30 && !/\/form\/12(\?|$)/.test(page.url()); pages += 1) await press(page, say.on);
    await press(page, say.send);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.got);
  });
