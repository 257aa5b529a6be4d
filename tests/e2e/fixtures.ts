import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import type { Language } from '@/domain/language';
import type { Staff } from './callers';
import { cookiesFor } from './furnish';
import { type House, readHouse } from './house';
import { Walk } from './walk';

export { expect } from '@playwright/test';

const SAFE_EXIT = new URL(CENTRE.safeExit).origin;

interface Fixtures {
  /** The test itself cuts the line: what the browser says of that, and a gateway's 502, is the test's own business. */
  readonly lineDrops: boolean;
  readonly house: House;
  /** A caller's walk through the form on `page`, in English unless said. */
  readonly caller: (lang?: Language) => Walk;
  /** A page of a browser of its own: another device, or another person. */
  readonly another: () => Promise<Page>;
  /** A page on which a member of staff is signed in. */
  readonly desk: (who: Staff) => Promise<Page>;
}

/** A context's own things that must hold wherever it goes. */
function watched(context: BrowserContext, origin: string, lineDrops: boolean): () => void {
  const outside: string[] = [];
  const faults: string[] = [];
  const said: string[] = [];
  context.on('request', (one) => {
    const asked = new URL(one.url());
    if (asked.origin !== origin && asked.protocol !== 'data:' && asked.origin !== SAFE_EXIT) outside.push(one.url());
  });
  context.on('response', (one) => {
    if (one.status() >= 500 && !(lineDrops && one.status() === 502))
      faults.push(`${one.status()} ${one.request().method()} ${one.url()}`);
  });
  // What the browser itself says of a 4xx is the test's own business.
  context.on('console', (line) => {
    const isGrave = line.type() === 'error' || line.type() === 'warning';
    const expected = lineDrops
      ? /^Failed to load resource: (net::|.* status of (4\d\d|502))/
      : /^Failed to load resource: .* status of 4\d\d/;
    if (isGrave && !expected.test(line.text())) said.push(line.text());
  });
  context.on('weberror', (error) => said.push(error.error().message));
  return () => {
    expect(outside, 'nothing was asked of any other origin').toEqual([]);
    expect(faults, 'nothing was answered with a fault of ours').toEqual([]);
    expect(said, 'the browser has nothing to say').toEqual([]);
  };
}

let addresses = 0;

export const test = base.extend<Fixtures>({
  lineDrops: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is written so
  house: async ({}, use) => use(readHouse()),
  actionTimeout: 10_000,
  baseURL: async ({ house }, use) => use(house.origin),
  // Nothing leaves this machine: whatever is not on localhost meets a proxy that is not there.
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is written so
  proxy: async ({}, use) => use({ server: 'http://127.0.0.1:9', bypass: 'localhost' }),
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is written so
  extraHTTPHeaders: async ({}, use, { workerIndex }) => {
    addresses += 1;
    await use({ 'x-forwarded-for': `10.${workerIndex % 250}.${addresses >> 8}.${addresses & 255}` });
  },
  context: async ({ context, house, lineDrops }, use) => {
    const check = watched(context, house.origin, lineDrops);
    await use(context);
    check();
  },
  caller: async ({ page }, use) => use((lang = 'en') => new Walk(page, lang)),
  another: async ({ browser, contextOptions, house, javaScriptEnabled, extraHTTPHeaders, proxy, lineDrops }, use) => {
    const opened: { context: BrowserContext; check: () => void }[] = [];
    await use(async () => {
      const options = { ...contextOptions, baseURL: house.origin, javaScriptEnabled, extraHTTPHeaders, proxy };
      const context = await browser.newContext(options);
      opened.push({ context, check: watched(context, house.origin, lineDrops) });
      return context.newPage();
    });
    for (const { context, check } of opened) {
      check();
      await context.close();
    }
  },
  desk: async ({ another, house }, use) =>
    use(async (who) => {
      const page = await another();
      await page.context().addCookies(await cookiesFor(who, house.origin));
      return page;
    }),
});
