import { aName, EMAIL, PHONE } from './callers';
import { expect, test } from './fixtures';
import { toReach } from './ways';

test('somebody asks for themself, from the front door to the receipt', async ({ caller, page }) => {
  const walk = caller();
  const name = aName('Marisol');
  await walk.begin();
  await walk.next();
  await walk.tick('Me');
  await walk.next();
  await walk.tick('None of these');
  await walk.next();
  await walk.fill('What should we call you?', name);
  await walk.next();
  await walk.tick('Text me');
  await walk.fill('What number should we use?', PHONE);
  await walk.tick('Yes, you may');
  await walk.next();
  await walk.on(6);
  await walk.tick('To stop in a safe way', 'A place to stay');
  await walk.next();
  await walk.tick('Alcohol', 'Alprazolam');
  await walk.fill('Or type what you call it', 'goofballs\nzanny-ish blue ones');
  await walk.next();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alcohol');
  await walk.within('When was the last time?', 'In the last 6 hours').check();
  await walk.within('How many of the last 30 days?', 'Every day').check();
  await walk.fill('How much on a usual day?', 'a fifth, more on Fridays');
  await walk.next();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alprazolam');
  while (page.url().includes('/form/8/')) await walk.nextPage();

  await walk.on(9);
  await walk.tick('Yes');
  await walk.next();
  await walk.on(10);
  await walk.tick('Alcohol', 'Alprazolam');
  await walk.within('How many of the last 30 days?', 'Most days').check();
  await walk.fill('What was it for?', 'to sleep');
  await walk.next();
  await walk.within('What happened when you stopped before?', 'A seizure').check();
  await walk.onToCheck();
  for (const said of [name, PHONE, 'a fifth, more on Fridays', 'zanny-ish blue ones', 'to sleep'])
    await expect(page.getByRole('main')).toContainText(said);
  await walk.send();
  await walk.on(13);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We got your answers');
  await expect(page.getByRole('main')).toContainText(/We will try to text you by|We can’t promise a time/);
  await walk.code();
  await page.getByRole('link', { name: 'See how things stand' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How things stand');
});

test('a mother asks for her son in Spanish, and every word is about him', async ({ caller, page }) => {
  const walk = caller('es');
  await walk.begin();
  await walk.next();
  await walk.tick('Para alguien que me importa');
  await walk.fill('¿Cómo le llamamos a usted?', aName('Rosa'));
  await walk.tick('Mi hijo o mi hija');
  await walk.next();
  await walk.tick('Nada de esto');
  await walk.next();
  await walk.fill('¿Cómo llamamos a esa persona?', aName('Iván'));
  await walk.next();
  await walk.tick('Llamen a otra persona');
  await walk.fill('¿Por quién preguntamos?', aName('Tía Luz'));
  await walk.fill('¿A qué número?', PHONE);
  await walk.tick('Sí, pueden');
  await walk.next();
  await walk.next();
  await expect(page.getByRole('main')).toContainText('¿Qué ha usado esa persona en los últimos 30 días?');
  await walk.tick('Nada en los últimos 30 días');
  await walk.next();
  await walk.on(11);
  await expect(page.getByRole('main')).toContainText('¿Qué pasó cuando esa persona lo dejó antes?');
  await walk.onToCheck();
  await walk.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recibimos sus respuestas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await walk.code();
});

test('a nurse refers somebody as part of her job, and is reached by email', async ({ caller, page }) => {
  const walk = caller();
  await walk.begin();
  await walk.next();
  await walk.tick('Someone I’m sending to you');
  await walk.fill('Where do you work?', aName('Elm Street Clinic'));
  await walk.next();
  await walk.tick('None of these');
  await walk.next();
  await walk.next();
  await walk.tick('Email me');
  await walk.fill('Where should we send it?', EMAIL);
  await walk.tick('Yes, you may');
  await walk.next();
  await walk.next();
  await walk.tick('I’d rather talk about it');
  await walk.nextPage();
  await walk.onToCheck();
  await walk.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We got your answers');
});

test('somebody asks to be contacted with a name and one way, and that is all', async ({ page, caller }) => {
  const walk = caller();
  await page.goto('/en');
  await page.getByRole('link', { name: /^Ask us to contact you/ }).click();
  await expect(page.getByRole('textbox')).toHaveCount(2);
  await walk.fill('What should we call you?', aName('Dee'));
  await walk.fill('How can we reach you?', PHONE);
  await page.getByRole('button', { name: 'Contact me', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We got it. We will try to reach you.');
  await expect(page.getByRole('main')).toContainText('We got your answers');
  await walk.code();
});

test('somebody who will contact us gives no number, and gets a code at once', async ({ caller, page }) => {
  const walk = caller();
  await toReach(walk, aName('Noor'));
  await walk.tick('I’ll contact you');
  await walk.next();
  await walk.on(6);
  const code = await walk.code();
  await page.goto('/en/status');
  await expect(page.getByRole('main')).toContainText('You said you will contact us, so we will not contact you.');
  expect(await walk.code()).toBe(code);
});

for (const { sign, first } of [
  { sign: 'Slow or no breathing', first: 'Call 911 now.' },
  { sign: 'Thoughts of ending my life', first: 'Call or text 988.' },
])
  test(`somebody who ticks “${sign}” is told what to do at once, and can go on`, async ({ caller, page }) => {
    const walk = caller();
    await walk.begin();
    await walk.next();
    await walk.tick('Me');
    await walk.next();
    await walk.tick(sign);
    await walk.next();
    await expect(page).toHaveURL(/\/en\/help-now/);
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(first);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /9(11|88)/ })
        .first(),
    ).toBeVisible();
    await page.getByRole('link', { name: /^I have help, or this is not going on now/ }).click();
    await walk.on(4);
  });
