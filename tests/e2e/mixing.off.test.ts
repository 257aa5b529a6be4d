import { expect, test } from './fixtures';

test('two chosen from the lists lead to the page of the two, which has one address', async ({ page }) => {
  await page.goto('/en/learn/mixing');
  await page.getByLabel('Substance 1').selectOption({ label: 'Oxycodone (OxyContin, Percocet, Roxicodone)' });
  await page.getByLabel('Substance 2').selectOption({ label: 'Alcohol (beer, wine, liquor)' });
  await page.getByRole('button', { name: 'Show what is known' }).click();
  await expect(page).toHaveURL('/en/learn/mixing/alcohol/oxycodone');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alcohol with oxycodone: what can happen?');
  await expect(page.getByRole('region', { name: 'How dangerous is it?' })).toContainText('life-threatening');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/learn\/mixing\/alcohol\/oxycodone$/);

  await page.goto('/en/learn/mixing/oxycodone/alcohol');
  await expect(page).toHaveURL('/en/learn/mixing/alcohol/oxycodone');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/learn/mixing/alcohol/oxycodone');
  await expect(page.getByRole('region', { name: '¿Qué tan peligroso es?' })).toContainText('pone en peligro la vida');
});

test('a third is added without any script, and all of it is told', async ({ page }) => {
  await page.goto('/en/learn/mixing/alcohol/alprazolam');
  await page.getByText('Add another').click();
  await page.getByLabel('Substance 3').selectOption('oxycodone');
  await page.getByRole('button', { name: 'Show what is known' }).click();
  await expect(page).toHaveURL('/en/learn/mixing/alcohol/alprazolam/oxycodone');
  await expect(page.getByRole('main')).toContainText('Three or more downers together can stop breathing.');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('“bars and lean” is asked about, and the answer leads to the mix', async ({ page }) => {
  await page.goto('/en/learn/mixing');
  await page.getByLabel('Type the names').fill('bars and lean');
  await page.getByRole('button', { name: 'Look them up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which one do you mean?');
  await page.getByRole('group', { name: '“bars” can mean:' }).getByLabel('Alprazolam (Xanax)').check();
  await page
    .getByRole('group', { name: '“lean” can mean:' })
    .getByLabel(/^Morphine/)
    .check();
  await page.getByRole('button', { name: 'Show what is known' }).click();
  await expect(page).toHaveURL('/en/learn/mixing/alprazolam/morphine-other');
});

test('a word that demeans is understood and not said again', async ({ page }) => {
  await page.goto('/en/learn/mixing/which?q=zombie+drug+and+vodka');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which one do you mean?');
  await expect(page.getByRole('main')).not.toContainText('zombie');
});

test('what is no mix is told why, with 400, and nothing is a fault', async ({ request }) => {
  const odd = '%3Cscript%3E';
  for (const [path, sentence] of [
    ['/en/learn/mixing/alcohol', 'That is one substance'],
    ['/en/learn/mixing/alcohol/alcohol', 'That is one substance'],
    ['/en/learn/mixing/alcohol/marmalade', 'not in our list'],
    ['/es/learn/mixing/alcohol/marmalade', 'no está en nuestra lista'],
    [`/en/learn/mixing/alcohol/${odd}`, 'not in our list'],
    [`/en/learn/mixing/${'alcohol/'.repeat(200)}oxycodon`, 'not in our list'],
    [`/en/learn/mixing/find?${'s=marmalade&'.repeat(200)}`, 'not in our list'],
    ['/en/learn/mixing/find', 'Nothing was chosen'],
    ['/en/learn/mixing/find?s=&s=', 'Nothing was chosen'],
    ['/en/learn/mixing/find?q=', 'Nothing was chosen'],
    ['/en/learn/mixing/find?q=qqqqqq', 'We do not know that name'],
    [`/en/learn/mixing/find?q=${'a'.repeat(5000)}`, 'too long'],
    [`/en/learn/mixing/which?q=${odd}`, 'We do not know that name'],
    ['/en/learn/mixing/alcohol/alprazolam/baclofen/cannabis/cocaine/heroin/lithium/maoi/mdma', 'too many for one page'],
  ] as const) {
    const response = await request.get(path);
    const body = await response.text();
    expect(response.status(), path.slice(0, 80)).toBe(400);
    expect(body).toContain(sentence);
    expect(body).toContain('tel:911');
    expect(body).not.toContain('<script');
  }
  for (const path of ['/en/learn/substances/marmalade', '/fr/learn/substances', '/fr/learn/mixing/alcohol/heroin'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('every link of what is made from the catalogue leads somewhere', async ({ page, request }) => {
  const met = new Set<string>();
  for (const from of [
    '/en/learn',
    '/en/learn/substances',
    '/es/learn/substances/alprazolam',
    '/en/learn/mixing',
    '/en/learn/mixing/alcohol/oxycodone',
    '/es/learn/mixing/chart',
    '/en/learn/stopping',
  ]) {
    await page.goto(from);
    for (const link of await page.locator('a[href^="/"]').all()) met.add((await link.getAttribute('href')) ?? '');
    for (const link of await page.locator('a[href^="#"]').all()) {
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      expect(await page.locator(`[id="${id}"]`).count(), `${from} ${id}`).toBe(1);
    }
  }
  expect(met.size).toBeGreaterThan(100);
  for (const path of met) expect((await request.get(path)).status(), path).toBe(200);
});
