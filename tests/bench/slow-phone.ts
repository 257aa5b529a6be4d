import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArgs, wholeBrowserPath } from '@/scripts/browser';
import { draftBefore } from '@/tests/bench/drafts';
import { limitRow, type Row } from '@/tests/bench/table';

// What a page costs somebody on an old phone and a poor line. The profile is the one that Lighthouse calls slow 4G, with the
// processor four times slower than this machine's.
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

export const MOST_LCP_MS = 1200;
const MOST_AGAIN = 10_000;
const MOST_PATH = 250_000;

export const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;
const inBytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

interface Seen {
  readonly lcp: number;
  readonly shift: number;
  readonly blocked: number;
}

/** Largest paint, layout shift and blocking time (what tasks take beyond 50 ms once something is shown) of first views, and the way through the form. */
export async function slowPhoneRows(origin: string, say: (line: string) => void): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: await wholeBrowserPath(), args: [...browserArgs] });
  const pages = [
    ['home', '/en', null],
    ['one plain step', '/en/form/2', 'who-for'],
    ['substances', '/en/form/7', 'substances'],
    ['mixes', '/en/form/9', 'mixes'],
  ] as const;
  try {
    const rows: Row[] = [];
    for (const [name, path, before] of pages) {
      say(`${path} on a slow phone…`);
      rows.push(...rowsOf(name, await firstView(browser, origin, path, before)));
    }
    say('the shortest way through the form on a slow phone…');
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    rows.push(...(await wayThrough(context, origin)));
    await context.close();
    return rows;
  } finally {
    await browser.close();
  }
}

const TRIES = 3;

/** A first view on the slow phone: in the draft before a question, where one is named. The middle of three tries. */
export async function firstView(browser: Browser, origin: string, path: string, before: string | null): Promise<Seen> {
  const tries: Seen[] = [];
  for (let nth = 0; nth < TRIES; nth += 1) tries.push(await oneView(browser, origin, path, before));
  const middle = (of: (seen: Seen) => number): number =>
    tries.map(of).sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? Number.NaN;
  return {
    lcp: middle(({ lcp }) => lcp),
    shift: middle(({ shift }) => shift),
    blocked: middle(({ blocked }) => blocked),
  };
}

async function oneView(browser: Browser, origin: string, path: string, before: string | null): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  if (before) await enter(context, origin, before);
  const page = await context.newPage();
  await slowDown(page);
  await watch(page);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const seen = await seenOn(page);
  await context.close();
  return seen;
}

async function enter(context: BrowserContext, origin: string, before: string): Promise<void> {
  const cookie = await draftBefore(before);
  const [name = '', value = ''] = cookie.split('=', 2);
  await context.addCookies([{ name, value, url: origin }]);
}

async function slowDown(page: Page): Promise<CDPSession> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', LINE);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return wire;
}

declare global {
  var seen: { lcp: number; shift: number; tasks: { from: number; to: number }[] } | undefined;
}

/** Counts from the page's first moment on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: NonNullable<typeof globalThis.seen> = { lcp: 0, shift: 0, tasks: [] };
    globalThis.seen = seen;
    // No function here has a name: what runs this file wraps those in a helper, which a browser has not.
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ from: startTime, to: startTime + duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function seenOn(page: Page): Promise<Seen> {
  // A quiet line is not yet a painted page: the browser tells of a paint when it has shown it.
  await page.waitForFunction(() => globalThis.seen?.lcp);
  const [seen, shown] = await page.evaluate(
    () => [globalThis.seen, performance.getEntriesByName('first-contentful-paint')[0]?.startTime] as const,
  );
  if (!seen || shown === undefined) throw new Error('Nothing was counted on this page.');
  // As blocking time is defined (web.dev/articles/tbt): from the first paint on, since before it there is nothing to press.
  const blocked = seen.tasks.map(({ from, to }) => Math.max(0, to - Math.max(from, shown) - 50));
  return { lcp: seen.lcp, shift: seen.shift, blocked: blocked.reduce((sum, one) => sum + one, 0) };
}

function rowsOf(name: string, { lcp, shift, blocked }: Seen): Row[] {
  return [
    limitRow(`largest paint of ${name}, slow phone`, lcp, MOST_LCP_MS, inMs),
    limitRow(`layout shift of ${name}, slow phone`, shift, 0, (value) => value.toFixed(3)),
    // Mixes alone bring a form library, late: the page is whole before it comes, so what that takes has no limit.
    name === 'mixes'
      ? { ...limitRow(`blocking time of ${name}, slow phone`, blocked, 0, inMs), aim: null, met: null }
      : limitRow(`blocking time of ${name}, slow phone`, blocked, 0, inMs),
  ];
}

/** What must be answered, by the number of its page; every other page is passed over. */
const MUST: Readonly<Record<string, readonly string[]>> = {
  '2': ['[name=forWhom][value=me]'],
  '3': ['[name=danger][value=none]'],
  '5': ['[name=way][value=i_contact_you]'],
  '7': ['[name=named][value=alcohol]'],
};

/** From the front door to the summary, one browser and its cache: what goes over the line, and how long Continue takes. */
async function wayThrough(context: BrowserContext, origin: string): Promise<Row[]> {
  const page = await context.newPage();
  const wire = await slowDown(page);
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${origin}/en`, { waitUntil: 'networkidle' });
  await page.goto(`${origin}/en/form`, { waitUntil: 'networkidle' });
  const [waits, weights]: [number[], number[]] = [[], []];
  for (let number = pageOf(page); number !== '12'; number = pageOf(page)) {
    for (const one of MUST[number] ?? []) await page.locator(one).first().check();
    const [here, before, begun] = [page.url(), bytes, performance.now()];
    await page.locator('main button[name=go][value=next]:not([tabindex])').click();
    await page.waitForURL((url) => url.href !== here, { waitUntil: 'domcontentloaded' });
    waits.push(performance.now() - begun);
    await page.waitForLoadState('networkidle');
    if (!['7', '9'].includes(pageOf(page))) weights.push(bytes - before);
  }
  const median = [...waits].sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0;
  return [
    limitRow('heaviest plain step after the first view', Math.max(...weights), MOST_AGAIN, inBytes),
    limitRow('the whole shortest way, front door to summary', bytes, MOST_PATH, inBytes),
    {
      ...limitRow('Continue to the next question, slow phone', median, 0, inMs),
      measured: `median ${inMs(median)}, longest ${inMs(Math.max(...waits))}, of ${waits.length} pages`,
      aim: null,
      met: null,
    },
  ];
}

const pageOf = (page: Page): string => /\/form\/(\d+)/.exec(page.url())?.[1] ?? '12';
