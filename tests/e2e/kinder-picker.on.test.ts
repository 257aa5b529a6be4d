import type { Request } from '@playwright/test';
import { expect, test } from './fixtures';
import { box, list, nextPost, search, toSubstances } from './kinder';

test.describe('the picker', () => {
  test('finds alprazolam by its street name, misspelt, in the plural and in Spanish, and asks nobody', async ({
    caller,
    page,
  }) => {
    await toSubstances(caller());
    await expect(search(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const asked: Request[] = [];
    page.on('request', (one) => asked.push(one));
    for (const typed of ['bars', 'BARS', 'xanax', 'alprazolan', 'alprazolam', 'alprzolam', 'palprazolam']) {
      await search(page).fill(typed);
      await expect(box(page, 'Alprazolam').first(), `“${typed}” finds alprazolam`).toBeVisible();
    }
    await search(page).fill('heroína');
    await expect(box(page, 'Heroin').first()).toBeVisible();
    await expect(box(page, 'Alprazolam')).toHaveCount(0);
    await search(page).pressSequentially(' gribble');
    await expect(page.getByRole('status').filter({ hasText: 'None found by that name.' })).toBeVisible();
    expect(asked.map((one) => one.url())).toEqual([]);
  });

  test('a press in the very moment something is ticked goes on, before the page has seen the tick', async ({
    caller,
    page,
  }) => {
    const walk = caller();
    await toSubstances(walk);
    await expect(search(page)).toBeVisible();
    // As on a slow phone, where a thumb is quicker than the page: ticked, and pressed, with nothing in between.
    await page.getByRole('button', { name: 'Continue', exact: true }).evaluate((button) => {
      const tick = () => document.querySelector<HTMLElement>('input[name=named][value=alcohol]')?.click();
      button.addEventListener('click', tick, { once: true });
    });
    await walk.next();
    await walk.on(8);
  });

  test('adds and removes without a round trip, folds the list, and posts the same fields as the plain page', async ({
    caller,
    page,
  }) => {
    const walk = caller();
    await toSubstances(walk);
    await search(page).fill('bars');
    await search(page).press('Enter');
    await expect(list(page).getByRole('listitem'), 'bars may mean several things').toHaveCount(0);
    await expect(page.locator('input[name=named]:focus')).toBeVisible();
    await search(page).fill('alprazolan');
    await search(page).press('Enter');
    await expect(list(page).getByRole('button', { name: 'Remove Alprazolam' })).toBeVisible();
    await expect(search(page)).toHaveValue('');
    await page.getByRole('button', { name: 'Street pills, and what gets mixed in' }).click();
    await box(page, 'Street pills').check();
    await expect(list(page).getByText('May contain fentanyl.')).toBeVisible();
    // After what was found: a slip is not to be taken for a word of its own.
    await search(page).fill('xanx');
    const [found, offered] = [
      box(page, 'Alprazolam'),
      page.getByRole('button', { name: 'Add “xanx” as you typed it' }),
    ];
    expect((await found.boundingBox())?.y ?? 9e9).toBeLessThan((await offered.boundingBox())?.y ?? 0);
    await search(page).fill('gribble dust');
    await page.getByRole('button', { name: 'Add “gribble dust” as you typed it' }).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(3);
    await list(page).getByRole('button', { name: 'Remove Alprazolam' }).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(2);
    const posted = nextPost(page);
    await walk.next();
    expect((await posted).getAll('named')).toEqual(['counterfeit_pills']);
    expect((await posted).getAll('typed')).toEqual(['gribble dust']);
    expect((await posted).get('go')).toBe('next');
    await walk.on(8);
    await walk.back();
    await expect(list(page).getByRole('listitem')).toHaveCount(2);
    await list(page).getByRole('button', { name: 'Remove gribble dust' }).click();
    await expect(page.getByRole('textbox', { name: 'Or type what you call it' })).toHaveValue('');
  });

  test('says what cannot stand before it is sent, and holds nobody back who goes back', async ({ caller, page }) => {
    const walk = caller();
    await toSubstances(walk);
    await expect(search(page)).toBeVisible();
    await box(page, 'None in the last 30 days').check();
    await box(page, 'Alcohol').first().check();
    const posts: string[] = [];
    page.on('request', (one) => one.method() === 'POST' && posts.push(one.url()));
    await walk.next();
    await expect(page.getByText('You chose an answer that stands alone')).toBeVisible();
    await expect(box(page, 'Alcohol').first()).toBeFocused();
    expect(posts).toEqual([]);
    await box(page, 'Alcohol').first().uncheck();
    await expect(page.getByText('You chose an answer that stands alone')).toHaveCount(0);
    await box(page, 'Alcohol').first().check();
    await walk.back();
    await walk.on(6);
    expect(posts).toHaveLength(1);
  });

  test('keeps what was ticked and typed, and the focus, when it comes late; nothing moves', async ({
    caller,
    page,
  }) => {
    await toSubstances(caller());
    let letIn = () => {};
    const held = new Promise<void>((done) => {
      letIn = done;
    });
    await page.route('**/own/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const typed = page.getByRole('textbox', { name: 'Or type what you call it' });
    await box(page, 'Alcohol').first().check();
    await typed.fill('gribble');
    await expect(search(page)).toHaveCount(0);
    const top = await box(page, 'Alcohol').first().boundingBox();
    letIn();
    await expect(search(page)).toBeVisible();
    await expect(box(page, 'Alcohol').first()).toBeChecked();
    await expect(typed).toHaveValue('gribble');
    await expect(typed).toBeFocused();
    // Only what was ticked and typed meanwhile makes the list on top grow, by one line of pills.
    const after = await box(page, 'Alcohol').first().boundingBox();
    expect(Math.abs((after?.y ?? 0) - (top?.y ?? 0))).toBeLessThan(80);
  });

  for (const before of ['', 'the blue ones']) {
    const came = before === '' ? 'blank' : 'filled in';
    test(`loses no letter to somebody who types while it takes over a page that came ${came}`, async ({
      caller,
      page,
    }) => {
      const walk = caller();
      await toSubstances(walk);
      const typed = page.getByRole('textbox', { name: 'Or type what you call it' });
      await typed.fill(before);
      await walk.nextPage();
      await walk.back();
      await walk.on(7);
      // A slow phone: its script comes, and is run, while somebody is writing.
      const phone = await page.context().newCDPSession(page);
      await phone.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await page.reload({ waitUntil: 'commit' });
      await typed.press('End');
      let written = before;
      while ((await search(page).count()) === 0) {
        await typed.press('x');
        written += 'x';
      }
      await typed.press('y');
      await expect(typed).toHaveValue(`${written}y`);
      await phone.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await walk.nextPage();
      await walk.back();
      await expect(typed).toHaveValue(`${written}y`);
    });
  }

  test('stays the plain form when its script never comes', async ({ caller, page }) => {
    const walk = caller();
    await toSubstances(walk);
    await page.route('**/own/*.js', (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
    );
    await page.reload();
    await box(page, 'Alcohol').first().check();
    await expect(search(page)).toHaveCount(0);
    await walk.next();
    await walk.on(8);
  });
});
