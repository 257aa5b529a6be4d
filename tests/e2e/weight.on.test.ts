import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { toName } from './ways';

const MOST_BYTES = 20_000;

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

for (const [what, path] of [
  ['home', '/en'],
  ['home in Spanish', '/es'],
  ['a step', '/en/form/4'],
  ['the page on baclofen', '/en/learn/baclofen'],
] as const)
  test(`${what} weighs at most 20 kB on first view, and no script may run on it`, async ({ caller, page, another }) => {
    const walk = caller();
    if (path.includes('form')) await toName(walk);
    const fresh = path.includes('form') ? page : await another();
    const { bytes, files } = await weigh(fresh, path);
    test.info().annotations.push({ type: 'bytes', description: `${what}: ${bytes}` });
    expect(bytes, files.join('\n')).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes).toBeGreaterThan(1000);
    expect(files.filter((url) => /\.js(\?|$)/.test(url))).toEqual([]);
    await expect(fresh.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
    expect(await fresh.locator('[onclick],[onload],[onsubmit]').count()).toBe(0);

    const policy = (await fresh.request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('unsafe');
  });
