import { expect, test } from './fixtures';
import { addMix, mixAt, search, toMixes } from './kinder';

// What holds of both pages that run script.

test('nothing moves by itself on either page when one comes back to it', async ({ caller, page }) => {
  const walk = caller();
  await toMixes(walk);
  await walk.tick('Yes');
  await mixAt(page, 1).getByLabel('Alcohol').check();
  await mixAt(page, 1).getByLabel('Heroin').check();
  await walk.next();
  await walk.on(11);
  for (const step of [9, 7]) {
    await page.goto(`/en/form/${step}`);
    await expect(step === 7 ? search(page) : addMix(page)).toBeVisible();
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const seen: string[] = [];
          const watch = new PerformanceObserver((found) => {
            for (const one of found.getEntries()) seen.push(JSON.stringify(one));
          });
          watch.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(seen), 300);
        }),
    );
    expect(moved, `step ${step}`).toEqual([]);
  }
});

for (const blank of [true, false])
  test(`a mix that comes open finds its room kept: ${blank ? 'one that tells nothing' : 'one that cannot stand'}`, async ({
    caller,
    page,
  }) => {
    const walk = caller();
    await toMixes(walk);
    const row: [string, string][] = blank ? [] : [['mix.0.which', 'alcohol']];
    const rows: [string, string][] = [...row, ['mix.0.howOften', blank ? '' : 'some'], ['mix.0.lastWhen', '']];
    const to = await walk.byPost().answer(9, [['mixed', 'yes'], ...rows, ['mix.0.whatFor', '']]);
    if (blank) await walk.byPost().answer(10, { item: '1' });
    const at = blank ? '/en/form/9' : to;
    const heightOf = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    await page.route('**/own/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(at);
    const kept = await heightOf();
    await page.unroute('**/own/*.js');
    await page.goto(at);
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeVisible();
    expect(Math.abs((await heightOf()) - kept)).toBeLessThan(2);
  });

// The library comes for mixes alone; the search over the list is of our own making.
const MOST_SCRIPT_BYTES: Readonly<Record<number, number>> = { 7: 8_000, 9: 95_000 };

test('both pages run our own scripts alone, each under the nonce', async ({ caller, page }) => {
  const walk = caller();
  await toMixes(walk);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map<string, string>();
  const weights = new Map<string, number>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const { pathname } = new URL(response.url);
    if (pathname.endsWith('.js')) scripts.set(requestId, pathname);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = scripts.get(requestId);
    if (path !== undefined) weights.set(path, encodedDataLength);
  });
  for (const step of [9, 7]) {
    weights.clear();
    const answer = await page.goto(`/en/form/${step}`, { waitUntil: 'networkidle' });
    const policy = answer?.headers()['content-security-policy'] ?? '';
    const [run, nonce] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy.split('; ').filter((part) => part.startsWith('script-src'))).toEqual([run]);
    expect(policy).not.toMatch(/unsafe|strict-dynamic/);
    const paths = [...weights.keys()];
    expect(paths, `scripts of step ${step}`).toHaveLength(2);
    const tags = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? [];
    expect(new Set(tags)).toEqual(new Set(paths.map((path) => `<script src="${path}" nonce="${nonce}" async>`)));
    for (const path of paths) expect(path).toMatch(/^\/own\/[0-9a-f]{16}\.js$/);
    const bytes = [...weights.values()].reduce((sum, one) => sum + one, 0);
    expect(bytes, `script of step ${step}`).toBeGreaterThan(0);
    expect(bytes, `script of step ${step}`).toBeLessThan(MOST_SCRIPT_BYTES[step] ?? 0);
  }
  expect(new Set(scripts.values()).size, 'one of all pages, and one for each of the two').toBe(3);
});
