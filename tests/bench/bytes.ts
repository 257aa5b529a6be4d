import { type Browser, chromium } from '@playwright/test';
import { browserArgs, wholeBrowserPath } from '@/scripts/browser';
import { draftBefore } from '@/tests/bench/drafts';
import { limitRow, type Row } from '@/tests/bench/table';

const MOST = 20_000;
export const inBytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a first view of a page weighs on the line, headers and all, in a real browser with scripts on and nothing kept. */
export async function byteRows(origin: string, say: (line: string) => void): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: await wholeBrowserPath(), args: [...browserArgs] });
  const step = await draftBefore('who-for');
  const substances = await draftBefore('substances');
  const pages = [
    ['home', '/en', null, true],
    ['one plain step', '/en/form/2', step, true],
    ['substances', '/en/form/7', substances, false],
  ] as const;
  try {
    const rows: Row[] = [];
    for (const [name, path, cookie, limited] of pages) {
      say(`${path}…`);
      const { total, parts, requests } = await weigh(browser, origin, path, cookie);
      const row = limitRow(`first view of ${name}`, total, MOST, inBytes);
      const measured = `${inBytes(total)} in ${requests} requests (${parts})`;
      rows.push(limited ? { ...row, measured } : { ...row, measured, aim: null, met: null });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Everything that a first view brings over the line; scripts apart, as ours (`/own/`) or the framework's. */
export async function weigh(browser: Browser, origin: string, path: string, cookie: string | null = null) {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ name: 'porchlight_draft', value: cookie.slice(17), url: origin }]);
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    const ours = new URL(response.url).pathname.startsWith('/own/');
    kinds.set(requestId, type === 'Script' && ours ? 'Own script' : type);
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  const url = origin + path;
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200 || page.url() !== url) throw new Error(`${url} did not show: it led to ${page.url()}.`);
  await context.close();
  const of = (kind: string) => bytes.get(kind) ?? 0;
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0);
  const [own, framework] = [of('Own script'), of('Script')];
  const parts = `HTML ${inBytes(of('Document'))}, style ${inBytes(of('Stylesheet'))}, script ${inBytes(own + framework)}`;
  return { total, parts, requests: kinds.size, own, framework };
}
