import { readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { z } from 'zod';
import { browserArgs, wholeBrowserPath } from '@/scripts/browser';
import { buildFromNothing } from '@/scripts/build';
import { inBytes, weigh } from '@/tests/bench/bytes';
import { scoreRows } from '@/tests/bench/lighthouse';
import { firstView, inMs, MOST_LCP_MS } from '@/tests/bench/slow-phone';
import { limitRow, type Row } from '@/tests/bench/table';

const MOST_BYTES = 25_000;
const MOST_SCRIPT = 8_000;

/** One of each kind of page that is taught. */
const KINDS = [
  ['the list of pages', '/en/learn'],
  ['one page', '/en/learn/baclofen'],
  ['one page, in Spanish', '/es/learn/baclofen'],
  ['one substance', '/en/learn/substances/alprazolam'],
  ['one pair', '/en/learn/mixing/alcohol/oxycodone'],
  ['three substances', '/en/learn/mixing/alcohol/alprazolam/lithium'],
  ['the mixing chart', '/en/learn/mixing/chart'],
  ['the timeline of stopping', '/en/learn/stopping'],
  ['what a search found', '/en/learn/search?q=bars'],
] as const;

const prerendered = z.looseObject({ routes: z.record(z.string(), z.unknown()) });

/** How long all pages take that are made with the build. */
export async function buildRow(): Promise<Row> {
  const took = await buildFromNothing();
  const { routes } = prerendered.parse(JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')));
  const measured = `${(took / 1000).toFixed(1)} s, ${Object.keys(routes).length} pages and files`;
  return { work: 'next build, from nothing', measured, floor: null, ratio: null, aim: null, met: null };
}

/** What is taught, as a browser meets it: what it weighs, when it can be read on a slow phone, and Lighthouse's scores. */
export async function learnRows(
  origin: string,
  say: (line: string) => void,
): Promise<{ rows: readonly Row[]; notes: readonly string[] }> {
  const browser = await chromium.launch({ executablePath: await wholeBrowserPath(), args: [...browserArgs] });
  const rows: Row[] = [];
  try {
    for (const [name, path] of KINDS) {
      say(`${path}…`);
      rows.push(await weightRow(browser, origin, name, path), await paintRow(browser, origin, name, path));
    }
  } finally {
    await browser.close();
  }
  const scores = await scoreRows(origin, say);
  return { rows: [...rows, ...scores.rows], notes: scores.notes };
}

async function weightRow(browser: Browser, origin: string, name: string, path: string): Promise<Row> {
  const { total, own, framework, requests } = await weigh(browser, origin, path);
  return {
    work: `first view of ${name}`,
    measured: `${inBytes(total)} in ${requests} requests, own script ${inBytes(own)}, framework's ${inBytes(framework)}`,
    floor: null,
    ratio: null,
    aim: `at most ${inBytes(MOST_BYTES)}, own script ${inBytes(MOST_SCRIPT)}, framework's none`,
    met: total <= MOST_BYTES && own <= MOST_SCRIPT && framework === 0,
  };
}

async function paintRow(browser: Browser, origin: string, name: string, path: string): Promise<Row> {
  const { lcp, shift, blocked } = await firstView(browser, origin, path, null);
  const measured = `${inMs(lcp)} (shift ${shift.toFixed(3)}, blocked ${inMs(blocked)})`;
  return { ...limitRow(`largest paint of ${name}, slow phone`, lcp, MOST_LCP_MS, inMs), measured };
}
