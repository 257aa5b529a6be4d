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

test('both pages run script only under a nonce, and weigh at most 50 kB more than the framework alone', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toMixes(walk);
  for (const [step, most] of [
    [9, 192_000],
    [7, 192_000],
  ] as const) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = new Map<string, string>();
    // By address: without its cache the browser may fetch a part twice, once ahead of time.
    const weights = new Map<string, number>();
    cdp.on(
      'Network.responseReceived',
      ({ requestId, type, response }) => type === 'Script' && scripts.set(requestId, response.url),
    );
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const url = scripts.get(requestId);
      if (url !== undefined) weights.set(url, encodedDataLength);
    });
    const answer = await page.goto(`/en/form/${step}`, { waitUntil: 'networkidle' });
    const policy = answer?.headers()['content-security-policy'] ?? '';
    const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(policy).not.toContain('unsafe');
    const tags = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
    const bytes = [...weights.values()].reduce((sum, one) => sum + one, 0);
    expect(bytes, `script of step ${step}`).toBeGreaterThan(0);
    test.info().annotations.push({ type: 'weight', description: `step ${step}: ${bytes} bytes of script` });
    expect(bytes, `script of step ${step}`).toBeLessThan(most);
    await cdp.detach();
  }
});
