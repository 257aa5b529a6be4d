import { aName } from './callers';
import { expect, test } from './fixtures';
import { leadOf } from './sent';
import type { Walk } from './walk';
import { toHelp } from './ways';

const GO_ON = /^I have help, or this is not going on now/;

/** To the page of what is going on right now (the third), one danger ticked. */
async function toDangerOf(walk: Walk, danger: string): Promise<void> {
  await walk.begin();
  await walk.next();
  await walk.tick('Me');
  await walk.next();
  await walk.tick(danger);
}

/** To the page on overdoses (14), heroin by needle being named, and nothing told of it that raises a danger. */
async function toOverdose(walk: Walk, name: string): Promise<void> {
  await toHelp(walk, name);
  await walk.next();
  await walk.tick('Heroin');
  await walk.next();
  await walk.tick('With a needle');
  await walk.next();
  await walk.on(11);
  await walk.within('How do you feel now?', 'Fever').check();
  await walk.next();
  await walk.on(14);
}

test('overdose, health, injecting and medicines are asked, read back, and stand at the desk', async ({
  caller,
  page,
  desk,
}) => {
  const walk = caller();
  const name = aName('Noemi');
  await toOverdose(walk, name);
  await walk.within('When was your last overdose', '3 to 30 days ago').check();
  await walk.within('Is there naloxone', 'No').check();
  await walk.within('In the last 60 days', '3 to 7 days').check();
  await walk.within('What fits, since that break?', 'Used again').check();
  await walk.next();
  await walk.on(15);
  await expect(page.getByText('After one overdose, the next is more likely.')).toBeVisible();
  await walk.within('Do you have any of these?', 'Liver trouble').check();
  await walk.within('Are you pregnant', 'Maybe').check();
  await expect(page.getByText('inject anything')).toHaveCount(0);
  await walk.next();
  await walk.on(25);
  await expect(page.getByText('After one overdose, the next is more likely.')).toHaveCount(0);
  await expect(walk.option('Fever')).toHaveCount(0);
  await walk.tick('A bad wound');
  await walk.next();
  await walk.on(24);
  await walk.fill('What medicines do you take?', 'the pink one at night');
  await walk.within('Is there a medicine pump', 'No').check();
  await walk.nextPage();
  await walk.onToCheck();
  const told = [
    '3 to 30 days ago',
    '3 to 7 days',
    'Used again',
    'Liver trouble',
    'Maybe, or I’m not sure',
    'A bad wound: dark, open or growing',
    'the pink one at night',
  ];
  for (const said of told) await expect(page.getByRole('main')).toContainText(said);
  await walk.send();
  await walk.on(13);
  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  for (const said of told) await expect(staff.getByRole('main')).toContainText(said);
});

test('things that are dangerous together are said to be so once, as soon as they are named', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toHelp(walk, aName('Una'));
  await walk.next();
  await walk.tick('Heroin', 'Clonazepam');
  await walk.next();
  await walk.on(8);
  const danger = page.getByRole('heading', { name: 'Some of these can be very dangerous together' });
  await expect(danger).toBeVisible();
  await page.reload();
  await expect(danger).toBeVisible();
  while (!/\/form\/12(\?|$)/.test(page.url())) {
    await walk.nextPage();
    await expect(danger).toHaveCount(0);
  }
});

test('an emergency told on a later page is met at once, reaches the desk, and is no dead end', async ({
  caller,
  page,
  desk,
}) => {
  const walk = caller();
  const name = aName('Odile');
  await toOverdose(walk, name);
  await walk.next();
  await walk.next();
  await walk.on(25);
  await walk.tick('Back pain');
  await walk.next();
  await expect(page).toHaveURL(/\/en\/help-now/);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Call 911 now.');
  const staff = await desk('admissions');
  await staff.goto(`/desk/leads/${await leadOf(staff, name)}`);
  await expect(staff.getByRole('main')).toContainText('This may be an infection of the heart');
  await page.getByRole('link', { name: GO_ON }).click();
  await walk.on(24);
  await expect(page.getByText('A fever or wound after injecting needs care today')).toHaveCount(0);
  await walk.nextPage();
  await walk.onToCheck();
  await walk.send();
  await walk.on(13);
});

test('a pump that may be failing leads to its own words, in Spanish, and back to where Back led', async ({
  caller,
  page,
}) => {
  const walk = caller('es');
  await toHelp(walk, aName('Ignacio'));
  await walk.next();
  await walk.tick('Nada en los últimos 30 días');
  await walk.next();
  while (!page.url().includes('/form/24')) await walk.nextPage();
  await walk.within('¿Hay una bomba de medicina', 'Sí').check();
  await walk.within('¿Pasa algo de esto con la bomba?', 'Una alarma').check();
  await walk.back();
  await expect(page).toHaveURL(/\/es\/help-now/);
  await expect(page.getByRole('main')).toContainText('Diga que hay una bomba de medicina');
  await page
    .getByRole('button', { name: 'English' })
    .or(page.getByRole('link', { name: 'English' }))
    .click();
  await expect(page.getByRole('main')).toContainText('Say there is a medicine pump');
  await page.getByRole('link', { name: GO_ON }).click();
  await expect(page).toHaveURL(/\/en\/form\/15(\?|$)/);
});

test('thoughts of suicide told with Finish later lead to 988, and then to the words to come back with', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toDangerOf(walk, 'Thoughts of ending my life');
  await walk.later();
  await expect(page).toHaveURL(/\/en\/help-now/);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Call or text 988.');
  await page.getByRole('link', { name: GO_ON }).click();
  await walk.code();
});

test('who has help can finish later from the page that says what to do, and goes on after it', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toDangerOf(walk, 'Chest pain');
  await walk.next();
  await expect(page).toHaveURL(/\/en\/help-now/);
  await walk.later();
  await walk.code();
  await page.getByRole('link', { name: 'Go on now' }).click();
  await walk.on(4);
});

test('somebody who passes over all of it is told of no danger on these pages, and comes to the summary', async ({
  caller,
  page,
}) => {
  const walk = caller();
  await toHelp(walk, aName('Wren'));
  const seen: string[] = [];
  while (!/\/form\/12(\?|$)/.test(page.url())) {
    await walk.nextPage();
    const at = /\/form\/(\d+)/.exec(page.url())?.[1] ?? page.url();
    seen.push(at);
    if (['14', '15', '24'].includes(at)) await expect(page.getByRole('main')).not.toContainText('call 911.');
  }
  expect(seen).toEqual(expect.arrayContaining(['14', '15', '24']));
  expect(seen).toEqual(expect.arrayContaining(['16', '17', '26', '19', '20', '21', '22', '23']));
  expect(seen).not.toContain('25');
  await walk.send();
  await walk.on(13);
});
