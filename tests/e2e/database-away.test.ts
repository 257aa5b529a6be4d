import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { type EmbeddedPostgres, startEmbedded } from '@/db/embedded';
import { aName, CANARY } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { freePort, type Product, startProduct } from './product';

// A house of its own, whose line to its database the test can cut and mend.

interface Line {
  cut(): void;
  mend(): void;
}

async function lineTo(port: number, through: number): Promise<Line & { close(): void }> {
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((done) => server.listen(through, '127.0.0.1', done));
  const cut = (): void => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    cut,
    mend: () => {
      whole = true;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}

interface Away {
  readonly folder: string;
  readonly database: EmbeddedPostgres;
  readonly line: Awaited<ReturnType<typeof lineTo>>;
  readonly product: Product;
}
let away: Away | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-away-'));
  const database = await startEmbedded({ dataDir: folder });
  const through = await freePort();
  const line = await lineTo(database.port, through);
  const url = new URL(database.urls.owner);
  url.port = `${through}`;
  const product = await startProduct({ DATABASE_URL: url.toString() });
  away = { folder, database, line, product };
});

test.afterAll(async () => {
  if (!away) return;
  const { folder, database, line, product } = away;
  line.mend();
  const code = await product.stop();
  line.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(code).toBe(0);
  expect(product.said()).not.toContain(CANARY);
});

test('with the database away nothing typed is lost, and trying again works', async ({ browser, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  if (!away) throw new Error('There is no house.');
  const { line, product } = away;
  const context = await browser.newContext({ baseURL: product.origin, javaScriptEnabled });
  const page = await context.newPage();
  const caller = new HttpCaller(page.request, product.origin);
  await caller.toName();
  const name = `${aName('Mari')} “the” <b>&amp;`;
  await page.goto('/en/form/4');
  await page.getByRole('textbox').fill(name);

  line.cut();
  const answered = page.waitForResponse((one) => one.request().method() === 'POST');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const answer = await answered;
  expect(answer.status()).toBe(503);
  expect(answer.headers()['retry-after']).toBe('30');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('main')).toContainText('We couldn’t save your answers. That’s our fault.');
  await expect(page.locator('[name=name]')).toHaveValue(name);
  await expect(page.locator('[name=go]')).toHaveValue('next');
  for (const number of ['tel:911', 'tel:988', `tel:${CENTRE.phone.e164}`])
    await expect(page.locator(`a[href="${number}"]`).first()).toBeVisible();
  expect((await page.request.get('/readyz')).status()).toBe(503);
  expect((await page.request.get('/livez')).status()).toBe(200);

  line.mend();
  await expect(async () => expect((await page.request.get('/readyz')).status()).toBe(200)).toPass({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/form\/5/);
  await page.goto('/en/form/4');
  await expect(page.getByRole('textbox')).toHaveValue(name);
  await context.close();
});

test('with the database away one can leave from the page that says so, by its button and by the three Shifts', async ({
  browser,
  javaScriptEnabled,
}) => {
  if (!away) throw new Error('There is no house.');
  const { line, product } = away;
  const context = await browser.newContext({ baseURL: product.origin, javaScriptEnabled });
  await context.route(CENTRE.safeExit, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  const page = await context.newPage();
  const caller = new HttpCaller(page.request, product.origin);
  await caller.toName();
  await page.goto('/en/form/4');
  await page.getByRole('textbox').fill(aName('Mari'));
  line.cut();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('That’s our fault.');
  await expect(page.getByRole('button', { name: 'Leave now' })).toBeInViewport();
  if (javaScriptEnabled === false) {
    const left = await caller.post('/en/leave', {});
    expect([left.status(), left.headers().location]).toEqual([303, CENTRE.safeExit]);
  } else {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(CENTRE.safeExit);
  }
  expect(await context.cookies()).toEqual([]);
  line.mend();
  await context.close();
});

test('what a page cannot show while the database is away, it says, with the emergency lines', async () => {
  if (!away) throw new Error('There is no house.');
  const { line, product } = away;
  const context = await request.newContext({ baseURL: product.origin });
  await new HttpCaller(context, product.origin).toName();
  line.cut();
  const answer = await context.get('/en/form/4');
  expect(answer.status()).toBeGreaterThanOrEqual(500);
  expect(answer.headers()['retry-after']).toBe('30');
  expect(await answer.text()).toContain('tel:988');
  const home = await context.get('/en');
  expect(home.status()).toBe(200);
  expect(await home.text()).toContain('tel:911');
  line.mend();
  await context.dispose();
});
