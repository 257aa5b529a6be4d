import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { browserArgs, wholeBrowserPath } from '@/scripts/browser';
import { expect, test } from './fixtures';
import { foundIn } from './profile';
import { Walk } from './walk';

// A browser with a profile of its own on the disk, as anybody has one; afterwards somebody looks for what was typed.

/** Typed on one page or another, and nowhere else in the world. */
const TYPED = {
  name: 'Zorzalita',
  wrongPhone: 'quillbert 9',
  phone: '(802) 555-0177',
  digits: '8025550177',
  instead: 'Goldfinch from the choir',
  substance: 'bluewarblerpowder',
  amount: 'seven siskins',
  whatFor: 'against the owls',
} as const;

interface Owner {
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

async function openBrowser(origin: string, javaScriptEnabled: boolean | undefined, folder: string): Promise<Owner> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await wholeBrowserPath(),
    args: [...browserArgs],
    // Pages left may be kept whole, to be shown at once on Back, as in anybody's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    baseURL: origin,
    javaScriptEnabled,
    extraHTTPHeaders: { 'x-forwarded-for': '10.251.0.7' },
    proxy: { server: 'http://127.0.0.1:9', bypass: 'localhost' },
  });
  await context.route(CENTRE.safeExit, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  return { folder, context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Half of the intake, with a word of one's own wherever one can be typed, a slip on the way, and Finish later. */
async function tell(page: Page): Promise<readonly string[]> {
  const walk = new Walk(page, 'en');
  const seen = new Set<string>();
  // Of one page in one look: while another is on its way, the browser's own title is the address it is loading.
  const look = async () => void seen.add(await page.evaluate(() => `${document.title} ${location.pathname}`));
  page.on('domcontentloaded', () => void look().catch(() => {}));
  await walk.begin();
  await walk.next();
  await walk.tick('Me');
  await walk.next();
  await walk.tick('None of these');
  await walk.next();
  await walk.fill('What should we call you?', TYPED.name);
  await walk.next();
  await walk.on(5);
  await walk.tick('Call me');
  await walk.fill('What number should we use?', TYPED.wrongPhone);
  await walk.tick('Yes, you may', 'Say you are someone else');
  await walk.fill('Who should we say we are?', TYPED.instead);
  await walk.next();
  await expect(page).toHaveTitle(/^Error: /);
  await walk.fill('What number should we use?', TYPED.phone);
  await walk.nextPage();
  await walk.next();
  await walk.on(7);
  await walk.tick('Alcohol');
  await walk.fill('Or type what you call it', TYPED.substance);
  await walk.next();
  await walk.on(8);
  await walk.fill('How much on a usual day?', TYPED.amount);
  await walk.nextPage();
  await walk.nextPage();
  await walk.on(9);
  await walk.later();
  const code = await walk.code();
  await page.goto('/en/come-back');
  await walk.fill('Your six words', code);
  await page.getByRole('button', { name: 'Open' }).click();
  // The page left blank is the one that is come back to.
  await walk.on(9);
  await page.goto('/en/answers');
  await expect(page.getByRole('main')).toContainText(TYPED.amount);
  await page.goto('/en/form/4');
  await expect(walk.field('What should we call you?')).toHaveValue(TYPED.name);
  for (const one of seen) expect(one).toMatch(/^((Error: )?Form(, step \d+)?|Lantern House) \/en(\/|$)/);
  expect(seen.size).toBeGreaterThan(5);
  return [...Object.values(TYPED), code];
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-profile-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('after Leave now and Back there is nothing typed to be seen, nor on the disk', async ({
  house,
  javaScriptEnabled,
}) => {
  const { context, page } = await openBrowser(house.origin, javaScriptEnabled, folder);
  const texts = await tell(page);
  await new Walk(page, 'en').leaveNow();
  await expect(page).toHaveURL(CENTRE.safeExit);
  expect(await context.cookies()).toEqual([]);
  for (let back = 0; back < 4; back += 1) {
    // A page shown from memory does not load again.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('main')).toBeVisible();
    const text = await page.content();
    expect(texts.filter((one) => text.includes(one))).toEqual([]);
    const values = await page.locator('input, textarea').all();
    for (const one of values) expect(texts).not.toContain(await one.inputValue());
    expect(new URL(page.url()).pathname).toMatch(/^\/en(\/(form|come-back|code)(\/\d+)?)?$/);
  }
  const { origins } = await context.storageState();
  expect(origins).toEqual([]);
  await context.close();
  expect(foundIn(folder, ['/en/form/4']), 'the history is there').not.toEqual([]);
  expect(foundIn(folder, texts)).toEqual([]);
});

test('after the browser is closed without leaving, nothing typed is on the disk, and it opens blank', async ({
  house,
  javaScriptEnabled,
}) => {
  const first = await openBrowser(house.origin, javaScriptEnabled, folder);
  const texts = await tell(first.page);
  await first.context.close();
  expect(foundIn(folder, ['/en/form/4'])).not.toEqual([]);
  expect(foundIn(folder, texts)).toEqual([]);
  const { context, page } = await openBrowser(house.origin, javaScriptEnabled, folder);
  await page.goto('/en/form/4');
  await expect(page).toHaveURL(/\/en\/form\/1\?none=1$/);
  await context.close();
});

test('the search finds what a page like any other leaves behind', async ({ house, javaScriptEnabled }) => {
  const { context, page } = await openBrowser(house.origin, javaScriptEnabled, folder);
  const body = '<title>Any page</title><form><label>Say <input name="said"></label></form>';
  await context.route(`${house.origin}/any`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/any');
  await page.getByRole('textbox').fill(TYPED.name);
  await page.goto('/en');
  await page.goto('/es');
  await context.close();
  expect(foundIn(folder, [TYPED.name])).not.toEqual([]);
});
