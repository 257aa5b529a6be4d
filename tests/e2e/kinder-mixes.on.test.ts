import { expect, test } from './fixtures';
import { addMix, mixAt, nextPost, toMixes } from './kinder';

test.describe('the mixes', () => {
  test('are added, changed and removed on one page and posted once', async ({ caller, page }) => {
    const walk = caller();
    await toMixes(walk);
    await expect(addMix(page)).toHaveCount(0);
    await walk.tick('Yes');
    await expect(mixAt(page, 1)).toBeVisible();
    // As the page's own choices look, which is as large as a finger.
    const choices = page.locator('main label:has([type=radio], [type=checkbox])');
    const heights = await choices.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(48);
    const posts: string[] = [];
    page.on('request', (one) => one.method() === 'POST' && posts.push(one.url()));
    await mixAt(page, 1).getByLabel('Alcohol').check();
    await mixAt(page, 1).getByLabel('Clonazepam').check();
    await mixAt(page, 1).getByLabel('How many of the last 30 days?').selectOption('some');
    await addMix(page).click();
    await expect(mixAt(page, 2).getByLabel('Alcohol')).toBeFocused();
    await mixAt(page, 2).getByLabel('Alcohol').check();
    await mixAt(page, 2).getByLabel('Heroin').check();
    await addMix(page).click();
    await mixAt(page, 3).getByLabel('Clonazepam').check();
    await mixAt(page, 3).getByLabel('Heroin').check();
    await mixAt(page, 3).getByLabel('What was it for?').fill('to sleep');
    await mixAt(page, 2).getByRole('button', { name: 'Remove' }).click();
    await expect(mixAt(page, 3)).toHaveCount(0);
    await expect(addMix(page)).toBeFocused();
    await mixAt(page, 2)
      .getByRole('button', { name: /^Change|^Done/ })
      .first()
      .click();
    expect(posts).toEqual([]);
    const posted = nextPost(page);
    await walk.next();
    const fields = await posted;
    expect(fields.getAll('mix.0.which')).toEqual(['alcohol', 'clonazepam']);
    expect(fields.get('mix.0.howOften')).toBe('some');
    expect(fields.getAll('mix.1.which')).toEqual(['heroin', 'clonazepam']);
    expect(fields.get('mix.1.whatFor')).toBe('to sleep');
    await walk.on(11);
    expect(posts).toHaveLength(1);

    await walk.onToCheck();
    await expect(page.getByText('to sleep')).toBeVisible();
    await expect(page.getByText(/^Alcohol [^;]*; Clonazepam[^;]*$/)).toBeVisible();
    await expect(page.getByText(/^Alcohol [^;]*; Heroin$/)).toHaveCount(0);
  });

  test('come back as they were told, and a mix of one thing is met with a sentence', async ({ caller, page }) => {
    const walk = caller();
    await toMixes(walk);
    await walk.tick('Yes');
    await mixAt(page, 1).getByLabel('Alcohol').check();
    await walk.next();
    await expect(mixAt(page, 1).getByText('Tick two or more for a mix.')).toBeVisible();
    await walk.on(9);
    await mixAt(page, 1).getByLabel('Heroin').check();
    await walk.later();
    await expect(page).toHaveURL(/\/code$/);
    await page.goto('/en/form/9');
    await expect(mixAt(page, 1).getByText(/^Alcohol .*\+ Heroin$/)).toBeVisible();
    // Left in the middle: more can be told, so it is not folded away.
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeVisible();
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeChecked();
    await walk.next();
    await walk.on(11);
    await page.goto('/en/form/9');
    await mixAt(page, 1).getByRole('button', { name: 'Change' }).click();
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeChecked();
    await walk.tick('No');
    await expect(mixAt(page, 1)).toHaveCount(0);
    await walk.next();
    await walk.on(11);
  });

  test('that cannot stand come back from the server filled in, each with its sentence', async ({ caller, page }) => {
    const walk = caller();
    await toMixes(walk);
    await walk.tick('Yes');
    await mixAt(page, 1).getByLabel('Alcohol').check();
    await mixAt(page, 1).getByLabel('Heroin').check();
    // As if the early look had been passed by: the answer is taken out just before the post.
    await page.evaluate(() => {
      document.addEventListener('formdata', (event) => {
        event.formData.delete('mix.0.which');
        event.formData.append('mix.0.which', 'alcohol');
      });
    });
    await walk.next();
    await expect(page).toHaveURL(/form\/9\?check=1$/);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('link', { name: 'Mix 1: Tick two or more for a mix.' })).toBeVisible();
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeChecked();
    await page.getByRole('link', { name: 'Mix 1: Tick two or more for a mix.' }).click();
    await expect(mixAt(page, 1).getByLabel('Alcohol')).toBeFocused();
  });

  test('left blank are asked about on a page of their own, as without script; passed over there too, they are not folded away', async ({
    caller,
    page,
  }) => {
    const walk = caller();
    await toMixes(walk);
    await walk.tick('Yes');
    await expect(mixAt(page, 1)).toBeVisible();
    await walk.next();
    await walk.on(10);
    await expect(page.getByRole('group', { name: 'Which ones were taken together?' })).toBeVisible();
    await walk.next();
    await walk.goTo(9);
    await expect(mixAt(page, 1).getByText('Nothing ticked yet')).toBeVisible();
    await mixAt(page, 1).getByLabel('Alcohol').check();
    await mixAt(page, 1).getByLabel('Heroin').check();
    await walk.next();
    await walk.on(11);
  });

  test('removed, the only one, is not told any more', async ({ caller, page }) => {
    const walk = caller();
    await toMixes(walk);
    await walk.tick('Yes');
    await mixAt(page, 1).getByLabel('Alcohol').check();
    await mixAt(page, 1).getByLabel('Heroin').check();
    await walk.next();
    await walk.on(11);
    await page.goto('/en/form/9');
    await mixAt(page, 1).getByRole('button', { name: 'Remove' }).click();
    await expect(mixAt(page, 1).getByText('Nothing ticked yet')).toBeVisible();
    await walk.next();
    await walk.on(10);
    await expect(walk.option('Alcohol')).not.toBeChecked();
  });

  for (const rows of [1, 2])
    test(`${rows} told, Back and the other language lead where they do without script, and the mixes are kept`, async ({
      caller,
      page,
    }) => {
      const walk = caller();
      await toMixes(walk);
      await walk.tick('Yes');
      for (let at = 1; at <= rows; at += 1) {
        if (at > 1) await addMix(page).click();
        await mixAt(page, at).getByLabel('Alcohol').check();
        await mixAt(page, at).getByLabel('Heroin').check();
      }
      await page.getByRole('button', { name: 'Español' }).click();
      await expect(page).toHaveURL(/\/es\/form\/9$/);
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/form\/9$/);
      await expect(mixAt(page, rows).getByText(/^Alcohol .*\+ Heroin$/)).toBeVisible();
      await walk.back();
      await walk.on(8);
      await page.goto('/en/form/9');
      await expect(mixAt(page, rows).getByText(/^Alcohol .*\+ Heroin$/)).toBeVisible();
    });
});
