import type { Page } from '@playwright/test';
import { STAFF } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf, sendPartial } from './sent';
import { signInAs } from './sign-in';

test('a new intake comes to an open queue by itself, and moves no row that is being read', async ({ house, page }) => {
  await signInAs(page, 'clinician');
  await expect(page.getByText('Live: new rows show by themselves.')).toBeVisible();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  const first = await sendPartial(house, { danger: 'seizure' });
  const row = (name: string) => page.locator('tr[data-lead]').filter({ hasText: name });
  await expect(row(first)).toBeVisible();
  expect(loads).toBe(0);

  await row(first).getByRole('link').focus();
  const second = await sendPartial(house, { danger: 'seizure' });
  const bar = page.getByRole('status').filter({ hasText: /\d+ new/ });
  await expect(bar).toBeVisible();
  await expect(row(second)).toHaveCount(0);
  await bar.getByRole('link').click();
  await expect(row(second)).toBeVisible();
});

test('rows that were asked for before somebody pointed are held until they are done', async ({ house, page }) => {
  await signInAs(page, 'clinician');
  await expect(page.getByText('Live: new rows show by themselves.')).toBeVisible();
  const rows = page.locator('tr[data-lead]');
  const row = (name: string) => rows.filter({ hasText: name });
  const first = await sendPartial(house, { danger: 'seizure' });
  await expect(row(first)).toBeVisible();
  // The answer is on its way while the pointer comes.
  let answer = () => {};
  const pointed = new Promise<void>((done) => {
    answer = done;
  });
  const isRefresh = (headers: Record<string, string>) => headers.rsc !== undefined;
  await page.route('**/desk**', async (route) => {
    if (isRefresh(route.request().headers())) await pointed;
    await route.continue();
  });
  const asked = page.waitForRequest((one) => isRefresh(one.headers()));
  const second = await sendPartial(house, { danger: 'seizure' });
  await asked;
  await row(first).getByRole('link').hover();
  const came = page.waitForResponse((one) => isRefresh(one.request().headers()));
  answer();
  await came;
  await expect(page.getByRole('status').filter({ hasText: /\d+ new/ })).toBeVisible();
  await expect(row(second)).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(row(second)).toBeVisible();
});

test('the stream carries ids and deeds, and not a word of anybody', async ({ house, page }) => {
  await signInAs(page, 'clinician');
  await page.goto('/desk/account');
  await listen(page);
  const name = await sendPartial(house);
  const heard = () => page.evaluate(() => sessionStorage.getItem('heard'));
  await expect.poll(heard).toMatch(/^[\w.]+ [0-9a-f-]{36}$/);
  expect(await heard()).not.toContain(name);
});

test('an open lead hears that they asked not to be contacted, and takes away what would reach them', async ({
  house,
  page,
  another,
}) => {
  const [theirs, somebodyElse] = [await sendPartial(house), await sendPartial(house)];
  await signInAs(page, 'clinician');
  const [id, otherId] = [await leadOf(page, theirs), await leadOf(page, somebodyElse)];
  const ready = page.waitForResponse(/\/desk\/live/);
  await page.goto(`/desk/leads/${id}`);
  await ready;
  const box = page.getByRole('region', { name: 'Safe contact' });
  await expect(box.getByRole('link', { name: /^Text / })).toBeVisible();
  await expect(box.getByRole('status')).toBeEmpty();

  const colleague = await another();
  await signInAs(colleague, 'admissions');
  const asked = { way: 'text', outcome: 'asked_not_to_be_contacted' };
  const post = (lead: string) =>
    colleague.request.post(`/desk/leads/${lead}/contact`, { form: asked, headers: { Origin: house.origin } });
  expect((await post(otherId)).ok()).toBe(true);
  await expect(box.getByRole('link', { name: /^Text / })).toBeVisible();
  expect((await post(id)).ok()).toBe(true);
  await expect(box.getByRole('status')).toHaveText('This lead changed. Load it again.');
  await expect(box.getByRole('link', { name: /^Text / })).toHaveCount(0);

  await box.getByRole('link', { name: 'Load it again.' }).click();
  await expect(box.getByText('They asked not to be contacted. Do not reach out.', { exact: true })).toBeVisible();
  await expect(box.getByRole('link')).toHaveCount(0);
  await expect(page.getByText(/First (try|conversation)/)).toHaveCount(0);
});

test('a queue and three leads are live at once; with one more the oldest says that it is not', async ({ page }) => {
  await signInAs(page, 'clinician');
  await page.goto('/desk/sign-in');
  const ended = (count: number) =>
    page.evaluate(async (many) => {
      const over: number[] = [];
      const open: EventSource[] = [];
      for (let at = 0; at < many; at += 1)
        await new Promise<void>((done) => {
          const stream = new EventSource('/desk/live');
          open.push(stream);
          stream.addEventListener('ready', () => done());
          stream.addEventListener('elsewhere', () => {
            over.push(at);
            stream.close();
          });
        });
      await new Promise((done) => setTimeout(done, 300));
      for (const stream of open) stream.close();
      return over;
    }, count);
  expect(await ended(4)).toEqual([]);
  expect(await ended(5)).toContain(0);
});

/** Opens the stream from this page; resolves once it is ready. What it hears first is put where the test can read it. */
function listen(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const stream = new EventSource('/desk/live');
        stream.addEventListener('ready', () => done());
        stream.addEventListener('changed', (event) => {
          sessionStorage.setItem('heard', String(event.data));
          stream.close();
        });
      }),
  );
}

test('three browsers see who has a lead open, who writes in it, and who has left; no row moves for it', async ({
  house,
  page,
  another,
}) => {
  const name = await sendPartial(house);
  await signInAs(page, 'clinician');
  const id = await leadOf(page, name);
  await page.goto('/desk?sort=arrived');
  await expect(page.getByText('Live: new rows show by themselves.')).toBeVisible();
  const row = page.locator(`tr[data-lead="${id}"]`);
  const height = async () => (await row.boundingBox())?.height;
  const before = await height();
  const [ben, sunniva] = [await another(), await another()];
  await signInAs(ben, 'admissions');
  await signInAs(sunniva, 'supervisor');
  await ben.goto(`/desk/leads/${id}`);
  await expect(row).toContainText(`${STAFF.admissions.name} is viewing`);
  expect(await height()).toBe(before);
  await sunniva.goto(`/desk/leads/${id}`);
  const hers = sunniva.getByRole('status').filter({ hasText: STAFF.admissions.name });
  await expect(hers).toHaveText(`${STAFF.admissions.name} is viewing.`);
  await expect(ben.getByRole('status').filter({ hasText: STAFF.supervisor.name })).toBeVisible();
  await ben.getByRole('textbox', { name: 'Add a note' }).focus();
  await expect(hers).toHaveText(`${STAFF.admissions.name} is writing.`);
  await expect(row).toContainText(`${STAFF.admissions.name} is writing`);
  await ben.close();
  await expect(hers).toHaveCount(0);
  await expect(row).not.toContainText(STAFF.admissions.name);
  await expect(row).toContainText(`${STAFF.supervisor.name} is viewing`);
});

test('a new emergency is said on any page, counted in its title and rung where that was allowed; nothing moves', async ({
  house,
  page,
  another,
}) => {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...at) {
      sessionStorage.setItem('rung', String(Number(sessionStorage.getItem('rung')) + 1));
      start.apply(this, at);
    };
  });
  const rung = () => page.evaluate(() => Number(sessionStorage.getItem('rung')));
  await signInAs(page, 'clinician');
  const ready = page.waitForResponse(/\/desk\/live/);
  await page.goto('/desk/account');
  await ready;
  const sound = page.getByRole('button', { name: 'Emergency sound' });
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  const before = await rung();
  expect(before).toBeGreaterThan(0);
  const heading = page.getByRole('heading', { level: 1 });
  const place = await heading.boundingBox();
  const name = await sendPartial(house, { danger: 'seizure' });
  const alarm = page.getByRole('alert').filter({ hasText: /new emergenc(y is|ies are) waiting/ });
  await expect(alarm).toBeVisible();
  await expect(page).toHaveTitle(/^\(\d+\) Porchlight desk$/);
  await expect.poll(rung).toBeGreaterThan(before);
  expect(await heading.boundingBox()).toEqual(place);
  expect(await page.content()).not.toContain(name);

  const colleague = await another();
  await signInAs(colleague, 'admissions');
  const count = async () => Number(await page.locator('[data-alarm]').getAttribute('data-alarm'));
  const waiting = await count();
  const id = await leadOf(colleague, name);
  expect((await new HttpCaller(colleague.request, house.origin).post(`/desk/leads/${id}/claim`, {})).status()).toBe(
    303,
  );
  await expect.poll(count).toBeLessThan(waiting);
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
});
