import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { toName } from './ways';

const MOST_BYTES = 20_000;
/** What is taught is longer than a question, and lists name every substance. */
const MOST_BYTES_TAUGHT = 25_000;

/** Bytes over the wire of a first view: everything the browser fetched, and the icon it may fetch later. */
async function weigh(page: Page, path: string): Promise<{ bytes: number; files: readonly string[] }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const files = new Map<string, string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, response }) => files.set(requestId, response.url));
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const icon = await page.locator('link[rel=icon]').first().getAttribute('href');
  if (icon && ![...files.values()].some((url) => url.includes(icon))) {
    const { headers, body } = await page.request.get(icon).then(async (one) => ({
      headers: JSON.stringify(one.headersArray()).length,
      body: Number(one.headers()['content-length'] ?? (await one.body()).length),
    }));
    bytes += headers + body;
  }
  return { bytes, files: [...files.values()] };
}

const MOST_SCRIPT_BYTES = 3_500;

const mostOf = (path: string): number => (path.includes('/learn') ? MOST_BYTES_TAUGHT : MOST_BYTES);

for (const { what, path } of [
  { what: 'home', path: '/en' },
  { what: 'home in Spanish', path: '/es' },
  { what: 'a step', path: '/en/form/4' },
  { what: 'the page on baclofen', path: '/en/learn/baclofen' },
  { what: 'the page on baclofen in Spanish', path: '/es/learn/baclofen' },
  { what: 'the page on withdrawal in Spanish', path: '/es/learn/withdrawal' },
  { what: 'the page on opioids in Spanish', path: '/es/learn/opioids' },
  { what: 'the page on treatment in Spanish', path: '/es/learn/treatment' },
  { what: 'what a search found', path: '/es/learn/search?q=pastillas' },
  { what: 'the list of substances', path: '/es/learn/substances' },
  { what: 'a substance', path: '/es/learn/substances/alprazolam' },
  { what: 'the mixing checker', path: '/es/learn/mixing' },
  { what: 'a pair', path: '/es/learn/mixing/alcohol/oxycodone' },
  { what: 'the mixing chart', path: '/es/learn/mixing/chart' },
  { what: 'every withdrawal', path: '/es/learn/stopping' },
])
  test(`${what} weighs at most ${mostOf(path) / 1000} kB on first view, and our own script alone may run on it`, async ({
    caller,
    page,
    another,
  }) => {
    const walk = caller();
    if (path.includes('form')) await toName(walk);
    const fresh = path.includes('form') ? page : await another();
    const { bytes, files } = await weigh(fresh, path);
    test.info().annotations.push({ type: 'bytes', description: `${what}: ${bytes}` });
    expect(bytes, files.join('\n')).toBeLessThanOrEqual(mostOf(path));
    expect(bytes).toBeGreaterThan(1000);
    const scripts = files.filter((url) => /\.js(\?|$)/.test(url)).map((url) => new URL(url).pathname);
    expect(scripts).toEqual([expect.stringMatching(/^\/own\/[0-9a-f]{16}\.js$/)]);
    expect(files.filter((url) => url.endsWith('.json'))).toEqual([]);
    expect(await fresh.locator('[onclick],[onload],[onsubmit]').count()).toBe(0);

    const answer = await fresh.request.get(path);
    const html = await answer.text();
    // What is sent from is drawn once; what is read may be long, and is drawn as it comes.
    const isRead = path.includes('/learn');
    expect(html.includes('<link rel="expect" href="#leave" blocking="render"/>')).toBe(!isRead);
    const tags = html.match(/<script\b(?! type="application\/ld\+json")[^>]*>/g) ?? [];
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const sources = policy.split('; ').filter((part) => /^(script|connect|worker|child|frame-src|object)/.test(part));
    const nonce = /'nonce-([^']{20,})'/.exec(policy)?.[1];
    expect(sources).toEqual([`script-src 'nonce-${nonce}'`, "connect-src 'self'"]);
    expect(tags).toEqual([`<script src="${scripts[0]}" nonce="${nonce}" ${isRead ? 'defer' : 'async'}>`]);
  });

/** Every style sheet that a page asks for, as one text. */
async function stylesOf(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
  return (await Promise.all(sheets.map(async (href) => (await request.get(href)).text()))).join('');
}

test('no caller’s page brings the style of the desk, and none that is only read that of the form', async ({
  request,
}) => {
  const [DESK, FORM] = [/_palette\b/, /_progress\b/];
  expect(await stylesOf(request, '/desk/sign-in')).toMatch(DESK);
  for (const path of ['/en', '/en/form/1', '/en/learn', '/es/learn/baclofen', '/en/learn/mixing/alcohol/oxycodone'])
    expect(await stylesOf(request, path), path).not.toMatch(DESK);
  expect(await stylesOf(request, '/en/form/1')).toMatch(FORM);
  for (const path of ['/en/learn', '/es/learn/baclofen', '/en/learn/stopping'])
    expect(await stylesOf(request, path), path).not.toMatch(FORM);
});

for (const from of ['/en', '/en/learn'])
  test(`our own script of ${from} is small, may be kept, and another than the one built is not there`, async ({
    page,
    request,
  }) => {
    await page.goto(from);
    const path = (await page.locator('script[src]').getAttribute('src')) ?? '';
    const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers()['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers()['cache-control']).toContain('immutable');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(Number(answer.headers()['content-length'])).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
    expect(answer.headers()['content-encoding']).toBe('gzip');
    expect(await answer.text()).not.toMatch(/(local|session)Storage|indexedDB|serviceWorker|document\.cookie|eval\(/);
    for (const other of ['/own/0000000000000000.js', '/own/', `${path}.map`])
      expect((await request.get(other)).status(), other).toBe(404);
  });

test('a script that somebody brings into a page does not run beside ours', async ({ browser, house }) => {
  // Not the house's own page: the browser has something to say of it.
  const context = await browser.newContext({ baseURL: house.origin });
  const page = await context.newPage();
  const more = '<img src="/x" onerror="window.got=1"><script>window.got=1</script><script src="/own/x.js"></script>';
  await page.route('**/en/form/1', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${more}</main>`) });
  });
  const refused: string[] = [];
  page.on('console', (line) => line.text().includes('Content Security Policy') && refused.push(line.text()));
  await page.goto('/en/form/1', { waitUntil: 'networkidle' });
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(() => 'got' in window)).toBe(false);
  await context.close();
});
