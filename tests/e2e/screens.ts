import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArgs, browserPath } from '@/scripts/browser';
import { cookiesOf, readHouse } from './house';
import { PAGES } from './pages';
import openTheHouse from './server';
import { Walk } from './walk';

// Not a test: pictures of every state of every page, for a person to look at. By hand, from the project's root:
//   node --import tsx tests/e2e/screens.ts [part of a page's path]
// They land in tests/.out/screens, phone and desktop, light and dark.

const FOLDER = 'tests/.out/screens';
const SIZES = { phone: { width: 320, height: 640 }, desktop: { width: 1440, height: 900 } } as const;

mkdirSync(FOLDER, { recursive: true });
const close = await openTheHouse();
const house = readHouse();
const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserArgs] });
try {
  for (const [path, { signedInAs, states }] of Object.entries(PAGES)) {
    if (!path.includes(process.argv[2] ?? '')) continue;
    for (const [state, reach] of Object.entries(states)) {
      const storageState = signedInAs ? cookiesOf(signedInAs) : undefined;
      const context = await browser.newContext({ baseURL: house.origin, storageState });
      const page = await context.newPage();
      await reach({ page, walk: new Walk(page, 'en'), house });
      for (const [size, viewport] of Object.entries(SIZES))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          const name = `${path} ${state} ${size} ${colorScheme}`.replace(/[^\p{L}\d]+/gu, '-');
          await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
        }
      process.stdout.write(`${path}: ${state}\n`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await close();
}
