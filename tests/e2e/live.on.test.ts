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

  await row(first).getByRole('link', { name: first }).focus();
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
  await row(first).getByRole('link', { name: first }).hover();
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
  const height = async () => (await row.boundingBox())?.height ?? Number.NaN;
  const before = await height();
  // A neighbour that another test sends in has a border of its own, of which half a pixel is this row's.
  const stays = async () => expect(Math.abs((await height()) - before)).toBeLessThan(1);
  const [ben, sunniva] = [await another(), await another()];
  await signInAs(ben, 'admissions');
  await signInAs(sunniva, 'supervisor');
  await ben.goto(`/desk/leads/${id}`);
  await expect(row).toContainText(`${STAFF.admissions.name} is viewing`);
  await stays();
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

test('an emergency is said and counted on any page, rings by itself, and is put away for one member alone', async ({
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
  // On unless turned off; but no browser rings before something on the page was pressed, and that is said.
  await expect(sound).toHaveText('Emergency sound: press to allow');
  await sound.click();
  await expect(sound).toHaveText('Emergency sound: on');
  expect(await rung()).toBeGreaterThan(0);
  // Said already, of other tests' emergencies: what lies over the page moves nothing under it.
  const heading = page.getByRole('heading', { level: 1 });
  const place = await heading.boundingBox();
  // As if what was heard last had been a while ago: of two within two seconds one is heard.
  await page.evaluate(() => localStorage.removeItem('porchlight-rang'));
  const before = await rung();
  const name = await sendPartial(house, { danger: 'seizure' });
  const colleague = await another();
  await signInAs(colleague, 'admissions');
  const id = await leadOf(colleague, name);
  const saidOn = (on: Page) => on.getByRole('alert').locator(`input[value="${id}"]`);
  await expect(saidOn(page)).toHaveCount(1);
  await expect(page.getByRole('alert').filter({ hasText: /new emergenc(y is|ies are) waiting/ })).toBeVisible();
  await expect(page).toHaveTitle(/^\(\d+\) Porchlight desk$/);
  await expect.poll(rung).toBeGreaterThan(before);
  expect(await heading.boundingBox()).toEqual(place);
  expect(await page.content()).not.toContain(name);

  // A page that is loaded again has not forgotten it, and one that was opened only now has it from the first.
  await page.reload();
  await expect(saidOn(page)).toHaveCount(1);
  await colleague.goto('/desk/account');
  await expect(saidOn(colleague)).toHaveCount(1);

  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(saidOn(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: /emergenc(y waits|ies wait) for somebody/ })).toBeVisible();
  await expect(saidOn(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^\(\d+\) Porchlight desk$/);
  await colleague.reload();
  await expect(saidOn(colleague)).toHaveCount(1);

  await new HttpCaller(page.request, house.origin).post(`/desk/leads/${id}/claim`, {});
  await expect(saidOn(colleague)).toHaveCount(0);
  expect(await (await page.request.get('/desk/alarm')).text()).not.toContain(id);
  // Whether a page that was loaded again may ring is the browser's to say; once anything on it was pressed, it may.
  await heading.click();
  await expect(sound).toHaveText('Emergency sound: on');
  const kept = page.waitForResponse(/\/desk\/account\/sound$/);
  await sound.click();
  await kept;
  await expect(sound).toHaveText('Emergency sound: off');
  await page.reload();
  await expect(sound).toHaveText('Emergency sound: off');
  await new HttpCaller(page.request, house.origin).post('/desk/account/sound', { sound: 'on' });
});

test('a line that is open by its looks, and on which nothing is heard, is late: that is said, and it is opened again', async ({
  page,
}) => {
  await page.clock.install();
  // Swallows what the server says, once it was asked to: the line stays open, as a sleeping network leaves it.
  await page.addInitScript(() => {
    const hear = EventSource.prototype.addEventListener;
    EventSource.prototype.addEventListener = function (this: EventSource, type: string, heard: EventListener) {
      hear.call(this, type, (event: Event) => sessionStorage.getItem('deaf') ?? heard(event));
    } as typeof hear;
  });
  const deaf = (is: boolean) =>
    page.evaluate((on) => (on ? sessionStorage.setItem('deaf', 'yes') : sessionStorage.removeItem('deaf')), is);
  await signInAs(page, 'clinician');
  const queue = page.locator('[data-line]');
  await expect(queue).toHaveAttribute('data-line', 'live');
  await deaf(true);
  await page.clock.fastForward(40_000);
  await expect(queue).toHaveText(/^Late — as of \d{1,2}:\d\d [ap]m\. Reconnecting…$/i);
  await deaf(false);
  await page.clock.fastForward(3000);
  await expect(queue).toHaveAttribute('data-line', 'live');

  // Every page of the desk says it, also one that shows nothing live but the emergencies.
  const ready = page.waitForResponse(/\/desk\/live/);
  await page.goto('/desk/tasks');
  await ready;
  const tools = page.locator('[data-waits]');
  await expect.poll(() => page.evaluate(() => document.querySelector('[data-waits]')?.textContent)).not.toMatch(/Late/);
  await deaf(true);
  await page.clock.fastForward(40_000);
  await expect(tools).toContainText(/Late — as of|Not live/);
  await deaf(false);
  await page.clock.fastForward(5000);
  await expect(tools).not.toContainText(/Late|Not live/);
});
