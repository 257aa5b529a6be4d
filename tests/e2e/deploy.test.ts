import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfBuild } from './build-copy';
import { aName } from './callers';
import { expect, test } from './fixtures';
import { freePort, startProduct } from './product';
import { Walk } from './walk';
import { toName } from './ways';

/** The same product under another build's name, as after a deploy. */
function anotherBuild(): string {
  const folder = copyOfBuild('another-build');
  const id = join(folder, '.next/BUILD_ID');
  const was = readFileSync(id, 'utf8');
  renameSync(join(folder, '.next/static', was), join(folder, '.next/static/another-build'));
  writeFileSync(id, 'another-build');
  return folder;
}

test('a page opened before a deploy can be sent after it, and its answer is kept', async ({
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'porchlight-deploy-'));
  const same = { PORT: `${await freePort()}`, PORCHLIGHT_DATA: data };
  const before = await startProduct(same);
  const context = await browser.newContext({ baseURL: before.origin, javaScriptEnabled });
  const walk = new Walk(await context.newPage(), 'en', '/en/form', before.origin);
  const name = aName('Marisol');
  await toName(walk);
  await walk.fill('What should we call you?', name);
  expect(await before.stop()).toBe(0);
  // Where our script runs, the button may be pressed even while nobody is there.
  if (javaScriptEnabled) {
    await walk.next();
    await expect(walk.page.getByRole('status')).toContainText('Your answers are still on this page.');
  }
  const folder = anotherBuild();
  const after = await startProduct(same, folder);
  if (!javaScriptEnabled) await walk.next();
  await walk.page.waitForURL(/\/en\/form\/5$/, { timeout: 40_000 });
  await walk.back();
  await expect(walk.field('What should we call you?')).toHaveValue(name);
  await context.close();
  expect(await after.stop()).toBe(0);
  for (const one of [folder, data]) rmSync(one, { recursive: true, force: true });
});
