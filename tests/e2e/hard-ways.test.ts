import type { Page } from '@playwright/test';
import type { Language } from '@/domain/language';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { leadOf } from './sent';

// The whole way by keyboard alone, on a wide screen at 400 % (which is narrower than any phone), in forced colours; with our own
// script and without any.
test.use({
  viewport: { width: 320, height: 256 },
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

/** Leave now is on the screen, and nothing lies over it. */
const canLeave = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector('#leave button')?.getBoundingClientRect();
    const at = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return at?.closest('#leave') != null;
  });

/** What has the focus is seen: it does not lie under Leave now. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const top = document.querySelector('#leave')?.getBoundingClientRect().top ?? 0;
    return at !== null && at.getBoundingClientRect().top < top;
  });

/** Presses a button or a link, and waits for the page it leads to; on each one can leave, and nothing is wider than the screen. */
async function press(page: Page, name: string): Promise<void> {
  expect(await canLeave(page), `Leave now can be pressed on ${page.url()}`).toBe(true);
  await reach(page, name);
  expect(await isSeen(page), `“${name}” is seen on ${page.url()}`).toBe(true);
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
    none: 'None of these',
    text: 'Text me',
    number: 'What number should we use?',
    may: 'Yes, you may',
    send: 'Send to us',
    got: 'We got your answers',
    who: { self: 'Me', family: 'Someone I care about', referral: 'Someone I’m sending to you' },
    own: { self: '', family: 'What should we call you?', referral: 'Where do you work?' },
    name: {
      self: 'What should we call you?',
      family: 'What should we call them?',
      referral: 'What should we call them?',
    },
  },
  es: {
    door: 'Conteste unas preguntas',
    on: 'Continuar',
    none: 'Nada de esto',
    text: 'Mándenme un mensaje de texto',
    number: '¿A qué número?',
    may: 'Sí, pueden',
    send: 'Enviar',
    got: 'Recibimos sus respuestas',
    who: { self: 'Para mí', family: 'Para alguien que me importa', referral: 'Para alguien que les envío' },
    own: { self: '', family: '¿Cómo le llamamos a usted?', referral: '¿Dónde trabaja usted?' },
    name: { self: '¿Cómo quiere', family: '¿Cómo llamamos a esa persona?', referral: '¿Cómo llamamos a esa persona?' },
  },
} as const satisfies Record<Language, Readonly<Record<string, string | Readonly<Record<Who, string>>>>>;
type Who = 'self' | 'family' | 'referral';

for (const who of ['self', 'family', 'referral'] as const)
  for (const lang of ['en', 'es'] as const)
    test(`from the front door to the receipt and the desk by keyboard alone at 400 %: ${who}, in ${lang}`, async ({
      page,
      desk,
    }) => {
      const say = WAYS[lang];
      const name = aName('Inés');
      await page.goto(`/${lang}`);
      await press(page, say.door);
      await press(page, say.on);
      await tick(page, say.who[who]);
      if (who !== 'self') await write(page, say.own[who], 'Elm Street');
      await press(page, say.on);
      await tick(page, say.none);
      await press(page, say.on);
      await write(page, say.name[who], name);
      await press(page, say.on);
      await tick(page, say.text);
      await write(page, say.number, PHONE);
      await tick(page, say.may);
      await press(page, say.on);
      await press(page, say.on);
      // Of oneself two that are dangerous together: the notice of that stands on the next page.
      if (who === 'self') for (const named of ['Alcohol', 'Alprazolam']) await tick(page, named);
      for (let pages = 0; pages < 30 && !/\/form\/12(\?|$)/.test(page.url()); pages += 1) await press(page, say.on);
      await press(page, say.send);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.got);
      await leadOf(await desk('admissions'), name);
    });
