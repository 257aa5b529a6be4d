import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArgs, wholeBrowserPath } from '@/scripts/browser';
import type { Row } from '@/tests/bench/table';
import { freePort } from '@/tests/e2e/product';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AIM = 100;

const PAGES = [
  ['home', '/en'],
  ['one page', '/en/learn/baclofen'],
  ['one substance', '/en/learn/substances/alprazolam'],
  ['one pair', '/en/learn/mixing/alcohol/oxycodone'],
] as const;

/**
 * Lighthouse's scores on its own slow phone, one row a page; what took points is named in the notes. It talks to our pages
 * and to the browser alone: it reports errors to its makers only where that is asked for, and it is not.
 */
export async function scoreRows(
  origin: string,
  say: (line: string) => void,
): Promise<{ rows: readonly Row[]; notes: readonly string[] }> {
  const port = await freePort();
  const args = [...browserArgs, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: await wholeBrowserPath(), args });
  const [rows, notes]: [Row[], string[]] = [[], []];
  try {
    for (const [name, path] of PAGES) {
      say(`Lighthouse: ${path}…`);
      const { scores, lost } = await look(origin + path, port);
      rows.push({
        work: `Lighthouse scores of ${name}`,
        measured: CATEGORIES.map((one, at) => `${one} ${scores[at]}`).join(', '),
        floor: null,
        ratio: null,
        aim: `${AIM} each`,
        met: scores.every((score) => score >= AIM),
      });
      if (lost.length > 0) notes.push(`Lighthouse took points from ${name} for: ${lost.join(', ')}.`);
    }
    return { rows, notes };
  } finally {
    await browser.close();
  }
}

/** The score of each category, of 100, and which audits it came short in. */
async function look(url: string, port: number) {
  const result = (await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' }))?.lhr;
  if (!result || result.runtimeError)
    throw new Error(`Lighthouse saw nothing of ${url}: ${result?.runtimeError?.message}`);
  const categories = CATEGORIES.map((one) => result.categories[one]);
  const scores = categories.map((one) => Math.round((one?.score ?? 0) * 100));
  const weighed = categories.flatMap((one) => one?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const lost = weighed.flatMap(({ id }) => {
    const score = result.audits[id]?.score ?? null;
    return score === null || score >= 1 ? [] : [`${id} (${score.toFixed(2)})`];
  });
  return { scores, lost };
}
