import { type Page, request } from '@playwright/test';
import { aName, CANARY, EMAIL, type Staff } from './callers';
import { cookiesFor } from './furnish';
import type { House } from './house';
import { type Form, HttpCaller } from './http-caller';
import { PhoneWalk } from './phone-walk';
import { leadOf, sendPair, sendPartial, sendTwice, sendWhole } from './sent';
import { signIn } from './sign-in';
import { showStory, takeDown } from './stories';
import { Walk } from './walk';
import { makeLink, toCheck, toHelp, toName, toReach, toReceipt, toSubstancesOfAnother } from './ways';

/** What a state of a page is reached with. */
export interface Visit {
  /** A caller's own browser. */
  readonly page: Page;
  readonly walk: Walk;
  readonly house: House;
}

/** How to bring a browser to one state of one page. */
type State = (visit: Visit) => Promise<void>;
export interface Route {
  readonly signedInAs?: Staff;
  readonly states: Readonly<Record<string, State>>;
}

const visit =
  (path: string): State =>
  async ({ page }) => {
    await page.goto(path);
  };

const spanish = (walk: Walk): Walk => new Walk(walk.page, 'es');

/** To one mix (the tenth page), two things named. */
async function toMix(walk: Walk): Promise<void> {
  await toSubstance(walk);
  await walk.next();
  await walk.next();
  await walk.on(9);
  await walk.tick('Yes');
  await walk.next();
}

/** To the page on earlier stops, alcohol alone being named. */
async function toStops(walk: Walk): Promise<void> {
  await toCheck(walk, 'Marisol');
  await walk.page.goto('/en/form/11');
}

/** To a page about the person, by its number, alcohol being named and all before it passed over. */
async function toPerson(walk: Walk, page: number): Promise<void> {
  await toCheck(walk, 'Marisol');
  await walk.page.goto(`/${walk.lang}/form/${page}`);
}

/** A page whose post met no server; only where script runs does it say so, and only there is it looked at. */
async function toUnsent(walk: Walk): Promise<void> {
  await toName(walk);
  await walk.page.route('**/answer', (route) => route.fulfill({ status: 200, body: 'You are in a hotel.' }));
  await walk.next();
  await walk.page.locator('[data-say=unsent]').waitFor();
}

/** Past the substances, which are answered so, to a page of this number. */
async function toStepOf(walk: Walk, substances: Form, page: number): Promise<void> {
  await toHelp(walk, 'Marisol');
  const caller = walk.byPost();
  await caller.onTo(await caller.answer(7, substances));
  await walk.goTo(page);
}

/** To the page that says what to do about one danger that is going on now. */
async function inDanger(walk: Walk, danger: string): Promise<void> {
  await toName(walk);
  await walk.page.goto(await walk.byPost().answer(3, { danger }));
}

/** What a member of staff does with a lead by plain posts: `at` is its address. Gives that address. */
async function byStaff(
  who: 'admissions' | 'supervisor',
  house: House,
  name: string,
  act: (staff: HttpCaller, at: string) => Promise<unknown>,
): Promise<string> {
  const storageState = { cookies: await cookiesFor(who, house.origin), origins: [] };
  const context = await request.newContext({ baseURL: house.origin, storageState });
  const at = `/desk/leads/${await leadOf({ request: context }, name)}`;
  await act(new HttpCaller(context, house.origin), at);
  await context.dispose();
  return at;
}

/** Staff open a lead and close it. */
const closedByStaff = (house: House, name: string) =>
  byStaff('admissions', house, name, async (staff, at) => {
    await staff.html(at);
    await staff.post(`${at}/close`, { disposition: 'not_now', nextStep: 'Has our number.' });
  });

/** Somebody asks that what is under legal hold be deleted. Gives the lead's address. */
async function askedToDelete(caller: HttpCaller, house: House): Promise<string> {
  const name = aName('Marisol');
  await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' });
  const at = await byStaff('supervisor', house, name, (staff, at) => staff.post(`${at}/hold`, { reason: 'A letter.' }));
  await caller.post('/en/status/erase', {});
  return at;
}

async function toSubstance(walk: Walk): Promise<void> {
  await toHelp(walk, 'Marisol');
  await walk.next();
  await walk.tick('Alcohol', 'Alprazolam');
  await walk.next();
  await walk.on(8);
}

const lead: State = async ({ page, house }) => {
  const name = await sendWhole(house);
  await page.goto(`/desk/leads/${await leadOf(page, name)}`);
};

/** A lead somebody has worked on: a screening with an answer on suicide, one half answered, and a finding dismissed. */
const workedLead: State = async (visit) => {
  await lead(visit);
  const { page, house } = visit;
  const [here, html] = [page.url(), await page.content()];
  const caller = new HttpCaller(page.request, house.origin);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const dismissal = { rule: hidden('rule'), parcelId: hidden('parcelId'), reason: 'She meant last year.' };
  await caller.post(`${here}/dismiss`, dismissal);
  await caller.post(`${here}/screen`, { instrument: 'phq9', 'item-self_harm': '2' });
  await caller.post(`${here}/screen`, { instrument: 'pcptsd5', 'item-event': 'no' });
  await page.goto(here);
};

/** Our own scripts come with nothing in them: a page is as it stands before they are here. */
const withoutScripts = (page: Page): Promise<unknown> =>
  page.route('**/own/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));

/** Every page on disk, by its folder, and how each of its states is reached. A page that is not here fails the tests. */
export const PAGES: Readonly<Record<string, Route>> = {
  '(public)/[lang]': { states: { English: visit('/en'), Spanish: visit('/es') } },
  '(public)/[lang]/answers': {
    states: {
      'a copy': async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await page.goto('/en/answers');
      },
    },
  },
  '(public)/[lang]/call-me': {
    states: {
      blank: visit('/en/call-me'),
      'with errors': async ({ page }) => {
        await page.goto('/es/call-me');
        await page.getByRole('button', { name: 'Comuníquense conmigo' }).click();
        await page.waitForURL(/check=1/);
      },
    },
  },
  '(public)/[lang]/code': {
    states: {
      'with a code': async ({ walk }) => {
        await toName(walk);
        await walk.later();
      },
    },
  },
  '(public)/[lang]/come-back': {
    states: {
      blank: visit('/en/come-back'),
      'with an error': visit('/es/come-back?check=1'),
      'answers without words on this phone': async ({ walk, page }) => {
        await toName(walk);
        await page.goto('/en/come-back');
      },
    },
  },
  '(public)/[lang]/form': { states: { 'where it leads': visit('/en/form') } },
  '(public)/[lang]/form/[page]': {
    states: {
      privacy: visit('/en/form/1'),
      'who for, with an error': async ({ walk }) => {
        await walk.begin();
        await walk.next();
        await walk.next();
      },
      'danger now': async ({ walk }) => {
        await toName(walk);
        await walk.back();
      },
      'a name': ({ walk }) => toName(walk),
      'how to reach them, with errors': async ({ walk }) => {
        await toName(walk);
        await walk.next();
        await walk.tick('Call me');
        await walk.next();
      },
      'what would help, with the words of who will contact us': async ({ walk, page }) => {
        await toName(walk);
        await walk.byPost().answer(4, { name: 'Marisol' });
        await page.goto(await walk.byPost().answer(5, { way: 'i_contact_you' }));
      },
      'what would help, in Spanish': async ({ walk }) => toHelp(spanish(walk), 'Marisol'),
      'begun by a private link': async ({ walk, page }) => {
        await toSubstancesOfAnother(walk);
        await page.goto((await makeLink(walk)).address);
        await page.getByRole('button', { name: 'Start my part' }).click();
        await walk.on(1);
      },
      'substances of another': async ({ walk }) => toSubstancesOfAnother(walk),
      substances: async ({ walk }) => {
        await toHelp(walk, 'Marisol');
        await walk.next();
      },
      mixes: async ({ walk }) => {
        await toMix(walk);
        await walk.back();
      },
      'earlier stops': ({ walk }) => toStops(walk),
      'overdose, with a notice above it': async ({ walk }) => {
        await toStops(walk);
        await walk.within('What happened when you stopped before?', 'A seizure').check();
        await walk.next();
        await walk.on(14);
      },
      medicines: async ({ walk }) => {
        await toCheck(walk, 'Marisol');
        while (!walk.page.url().includes('/form/24')) await walk.back();
        await walk.within('Is there a medicine pump', 'Yes').check();
      },
      mood: ({ walk }) => toPerson(walk, 16),
      'suicide safety': ({ walk }) => toPerson(walk, 17),
      'suicide safety, the fifth question': ({ walk }) => toPerson(walk, 26),
      drinking: ({ walk }) => toPerson(walk, 18),
      'the last 12 months': ({ walk }) => toStepOf(walk, { named: 'none' }, 19),
      health: ({ walk }) => toPerson(walk, 15),
      'after injecting': async ({ walk }) => {
        await toPerson(walk, 15);
        await walk.byPost().answer(15, { injects: 'yes' });
        await walk.goTo(25);
      },
      'substances, with an error, where script runs': async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await walk.byPost().answer(6, {});
        await page.goto(await walk.byPost().answer(7, { named: 'none', typed: 'wine' }));
        await page.locator('main [role=alert]').waitFor();
      },
      'mixes, with an error, where script runs': async ({ walk, page }) => {
        await toMix(walk);
        await page.goto(await walk.byPost().answer(9, { mixed: 'yes', 'mix.0.which': 'alcohol' }));
        await page.locator('main [role=alert]').waitFor();
      },
      'on its way': async ({ walk, page }) => {
        await toName(walk);
        await page.route('**/answer', () => {});
        await page.getByRole('button', { name: 'Continue', exact: true }).click();
        await page.locator('form[data-sending]').waitFor();
      },
      'day to day': ({ walk }) => toPerson(walk, 20),
      paying: async ({ walk }) => {
        await toPerson(walk, 21);
        await walk.tick('Medicaid');
      },
      'about you, with an error': async ({ walk }) => {
        await toPerson(walk, 22);
        await walk.fill('What is your gender, in your own words?', 'x'.repeat(90));
        await walk.next();
      },
      permissions: async ({ walk }) => {
        await toPerson(walk, 23);
        await walk.within('May we talk about this', 'Yes').check();
      },
      'what a mother heard, in Spanish': async ({ walk }) => {
        await toPerson(walk, 2);
        await walk.tick('Someone I care about');
        await walk.next();
        await walk.page.goto('/es/form/27');
      },
      'the summary': ({ walk }) => toCheck(walk, 'Marisol'),
      'the receipt': ({ walk }) => toReceipt(walk, 'Marisol'),
      'the summary, changed after it was sent': async ({ walk, page }) => {
        await toReceipt(walk, 'Marisol');
        await walk.byPost().answer(6, { help: 'talk' });
        await page.goto('/en/form/12');
      },
      'how to reach them, of who told us to stop, in Spanish': async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await walk.byPost().post('/en/status/withdraw', {});
        await page.goto('/es/form/5');
      },
      'come back to, a part sent': async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await page.goto('/en/form/6?back=1');
      },
      'substances, their script not here yet': async ({ walk, page }) => {
        await withoutScripts(page);
        await toHelp(walk, 'Marisol');
        await walk.byPost().answer(6, {});
        await page.goto(await walk.byPost().answer(7, { named: 'none', typed: 'wine' }));
      },
      'mixes, their script not here yet, in Spanish': async ({ walk, page }) => {
        await withoutScripts(page);
        await toMix(walk);
        await page.goto(await spanish(walk).byPost().answer(9, { mixed: 'yes', 'mix.0.which': 'alcohol' }));
      },
      'begun again': visit('/en/form/1?begun=1'),
      'nothing open in this browser': visit('/en/form/9'),
      'nothing open in this browser, in Spanish': visit('/es/form/9'),
      'the line away': ({ walk }) => toUnsent(walk),
      'the line away, in Spanish': ({ walk }) => toUnsent(spanish(walk)),
    },
  },
  '(public)/[lang]/form/[page]/[item]': {
    states: { 'one substance': ({ walk }) => toSubstance(walk), 'one mix': ({ walk }) => toMix(walk) },
  },
  '(public)/[lang]/help-now': {
    states: {
      'every danger': async ({ walk, page }) => {
        await walk.begin();
        await walk.next();
        await walk.tick('Me');
        await walk.next();
        for (const box of await page.getByRole('checkbox').all())
          if ((await box.inputValue()) !== 'none') await box.check();
        await walk.next();
      },
      'thoughts of suicide, in Spanish': ({ walk }) => inDanger(spanish(walk), 'suicide'),
      'a pump': ({ walk }) => inDanger(walk, 'pump'),
    },
  },
  '(public)/[lang]/learn': { states: { English: visit('/en/learn'), Spanish: visit('/es/learn') } },
  '(public)/[lang]/learn/substances': {
    states: { English: visit('/en/learn/substances'), Spanish: visit('/es/learn/substances') },
  },
  '(public)/[lang]/learn/substances/[slug]': {
    states: {
      'a medicine that is faked': visit('/en/learn/substances/alprazolam'),
      'figures missing, in Spanish': visit('/es/learn/substances/nitazenes'),
      'no danger known': visit('/en/learn/substances/nitrites'),
    },
  },
  '(public)/[lang]/learn/mixing': {
    states: {
      blank: visit('/en/learn/mixing'),
      'another added': async ({ page }) => {
        await page.goto('/es/learn/mixing');
        await page.locator('main summary').click();
      },
    },
  },
  '(public)/[lang]/learn/mixing/[...substances]': {
    states: {
      'a pair': visit('/en/learn/mixing/alcohol/oxycodone'),
      'a pair of no strong danger': visit('/es/learn/mixing/alprazolam/nicotine'),
      'a pair nobody knows of': visit('/en/learn/mixing/alprazolam/nitrites'),
      three: visit('/en/learn/mixing/alcohol/alprazolam/lithium'),
      'eight, in Spanish': visit('/es/learn/mixing/alcohol/alprazolam/baclofen/cannabis/cocaine/heroin/lithium/maoi'),
    },
  },
  '(public)/[lang]/learn/mixing/which': {
    states: {
      'bars and lean': visit('/en/learn/mixing/which?q=bars+and+lean'),
      'a slip, a word nobody knows, in Spanish': visit('/es/learn/mixing/which?q=alcool+y+qqqqqq'),
    },
  },
  '(public)/[lang]/learn/search': {
    states: {
      blank: visit('/en/learn/search'),
      'a name of several meanings, in Spanish': visit('/es/learn/search?q=pastillas'),
      'nothing found': visit('/en/learn/search?q=qqqqqq'),
    },
  },
  '(public)/[lang]/learn/stories': {
    states: {
      'one story': async ({ page, house }) => {
        await showStory(house);
        await page.goto('/en/learn/stories');
      },
      'none, in Spanish': visit('/es/learn/stories'),
    },
  },
  '(public)/[lang]/learn/mixing/chart': {
    states: { English: visit('/en/learn/mixing/chart'), Spanish: visit('/es/learn/mixing/chart') },
  },
  '(public)/[lang]/learn/stopping': {
    states: { English: visit('/en/learn/stopping'), Spanish: visit('/es/learn/stopping') },
  },
  '(public)/[lang]/learn/[slug]': {
    states: { written: visit('/en/learn/baclofen'), 'in Spanish': visit('/es/learn/baclofen') },
  },
  '(public)/[lang]/paper/[voice]': {
    states: { 'for oneself': visit('/en/paper/you'), 'for somebody else, in Spanish': visit('/es/paper/they') },
  },
  '(public)/[lang]/link': {
    states: {
      offered: async ({ walk, page }) => {
        await toSubstancesOfAnother(walk);
        await page.goto('/en/link');
      },
      made: async ({ walk }) => {
        await toSubstancesOfAnother(walk);
        await makeLink(walk);
      },
      'made before, and no longer shown': async ({ walk, page, house }) => {
        await toSubstancesOfAnother(walk);
        await makeLink(walk);
        await page.context().clearCookies({ name: /porchlight_link$/ });
        await page.goto(`${house.origin}/en/link`);
      },
      'made, in Spanish': async ({ walk }) => {
        await toSubstancesOfAnother(spanish(walk));
        await makeLink(spanish(walk));
      },
    },
  },
  '(public)/[lang]/link/[token]': {
    states: {
      English: visit(`/en/link/${'a'.repeat(43)}`),
      Spanish: visit('/es/link/anything'),
      'answers on this phone already': async ({ walk, page }) => {
        await toSubstancesOfAnother(walk);
        await page.goto((await makeLink(walk)).address);
      },
      'answers with six words on this phone, in Spanish': async ({ walk, page }) => {
        await toHelp(spanish(walk), 'Marisol');
        await spanish(walk).later();
        await page.goto('/es/link/anything');
      },
      'gone: it opens nothing': async ({ page }) => {
        await page.goto(`/en/link/${'b'.repeat(43)}`);
        await page.getByRole('button', { name: 'Start my part' }).click();
        await page.getByRole('link', { name: 'Begin here' }).waitFor();
      },
    },
  },
  '(public)/[lang]/status': {
    states: {
      'nothing sent': async ({ walk, page }) => {
        await toName(walk);
        await page.goto('/en/status');
      },
      sent: async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await page.goto('/en/status');
      },
      'changed after it was sent': async ({ walk, page }) => {
        await toReceipt(walk, 'Marisol');
        await walk.byPost().answer(6, { help: 'talk' });
        await page.goto('/en/status');
      },
      'of somebody without cookies, in Spanish': visit('/es/status'),
      'opened and closed by staff, in Spanish': async ({ walk, page, house }) => {
        const name = aName('Marisol');
        await toReceipt(spanish(walk), name);
        await closedByStaff(house, name);
        await page.goto('/es/status');
      },
      'stopped, in Spanish': async ({ walk, page }) => {
        await toHelp(spanish(walk), 'Marisol');
        await walk.byPost().post('/es/status/withdraw', {});
        await page.goto('/es/status');
      },
      'asked to delete what is held, in Spanish': async ({ walk, page, house }) => {
        await askedToDelete(walk.byPost(), house);
        await page.goto('/es/status');
      },
      'stopped, then deleted': async ({ walk, page }) => {
        await toHelp(walk, 'Marisol');
        await walk.byPost().post('/en/status/withdraw', {});
        await walk.byPost().post('/en/status/erase', {});
        await page.goto('/en/status');
      },
    },
  },
  '(desk)/desk': {
    signedInAs: 'admissions',
    states: {
      'somebody waits': visitQueue(),
      'a look in compact rows': visitQueue('?owner=nobody&overdue=yes&sort=arrived&rows=compact'),
      'everything opened': async (visit) => {
        await visitQueue('?sort=arrived')(visit);
        for (const summary of await visit.page.locator('main summary').all()) await summary.click();
      },
      'an address that cannot be': visitQueue('?stage=nowhere&page=0'),
      'those that ended': visit('/desk?show=closed'),
      'nobody in this look': visit('/desk?language=es&snoozed=yes&urgency=emergency_now'),
      'the line lost': async ({ page }) => {
        await page.route('**/desk/live', (route) => route.fulfill({ status: 404 }));
        await page.goto('/desk');
        await page
          .getByText(/^(Not live|Late)/)
          .first()
          .waitFor();
      },
      'the keys shown': async ({ page }) => {
        await page.goto('/desk');
        await page.getByRole('button', { name: 'Keys', exact: true }).click();
        await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      },
      'the palette open': async ({ page }) => {
        await page.goto('/desk');
        await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
        await page.keyboard.press('ControlOrMeta+k');
        await page.getByRole('dialog', { name: 'Go to' }).waitFor();
      },
      covered: async ({ page }) => {
        // In this page alone: the session is another test's too.
        await page.route('**/desk/lock', (route) => route.fulfill({ status: 204 }));
        await page.context().clock.install();
        await page.goto('/desk/account');
        await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
        await page.context().clock.fastForward('10:30');
        await page.getByRole('heading', { level: 1, name: 'Covered' }).waitFor();
      },
      'not for this role': visit('/desk/staff'),
      'a fault of ours': async ({ page }) => {
        await page.addInitScript(() => {
          // What the browser says of it is meant.
          Object.assign(window.console, { error: () => {} });
          Object.assign(window, {
            EventSource: class {
              constructor() {
                throw new Error('A fault.');
              }
            },
          });
        });
        await page.goto('/desk');
        await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
      },
    },
  },
  '(desk)/desk/[...rest]': { signedInAs: 'admissions', states: { 'an address that is none': visit('/desk/nothing') } },
  '(desk)/desk/call': {
    signedInAs: 'admissions',
    states: {
      'to begin': visit('/desk/call'),
      'one not finished': async ({ page }) => {
        await toName(new PhoneWalk(page));
        await page.goto('/desk/call');
      },
    },
  },
  '(desk)/desk/call/[lang]': {
    signedInAs: 'admissions',
    states: {
      'where it goes on': async ({ page }) => {
        await toName(new PhoneWalk(page));
        await page.goto('/desk/call/es');
      },
    },
  },
  '(desk)/desk/call/[lang]/[page]': {
    signedInAs: 'clinician',
    states: {
      'before the first question': ({ page }) => new PhoneWalk(page).begin(),
      'how to reach them, with errors, in Spanish': async ({ page }) => {
        const walk = new PhoneWalk(page, 'es');
        await toReach(walk, 'Marisol');
        await walk.next();
      },
      'the summary': ({ page }) => toCheck(new PhoneWalk(page), 'Marisol'),
      'the receipt': ({ page }) => toReceipt(new PhoneWalk(page), 'Marisol'),
    },
  },
  '(desk)/desk/call/[lang]/[page]/[item]': {
    signedInAs: 'admissions',
    states: { 'one mix': ({ page }) => toMix(new PhoneWalk(page)) },
  },
  '(desk)/desk/call/[lang]/code': {
    signedInAs: 'admissions',
    states: {
      'with a code': async ({ page }) => {
        const walk = new PhoneWalk(page);
        await toName(walk);
        await walk.later();
      },
    },
  },
  '(desk)/desk/call/[lang]/help-now': {
    signedInAs: 'admissions',
    states: {
      'one danger': async ({ page }) => {
        const walk = new PhoneWalk(page);
        await walk.begin();
        await walk.next();
        await walk.tick('Me');
        await walk.next();
        await walk.tick('A seizure');
        await walk.next();
      },
    },
  },
  '(desk)/desk/account': {
    signedInAs: 'admissions',
    states: {
      'one’s own': visit('/desk/account'),
      'an emergency waits': async ({ page, house }) => {
        await sendPartial(house, { danger: 'seizure' });
        await page.goto('/desk/account');
        await page.getByRole('button', { name: 'Put away' }).waitFor();
      },
      'its alarm put away': async ({ page, house }) => {
        await sendPartial(house, { danger: 'seizure' });
        await page.goto('/desk/account');
        await page.getByRole('button', { name: 'Put away' }).click();
        await page.getByRole('link', { name: /emergenc(y waits|ies wait) for somebody/ }).waitFor();
      },
    },
  },
  '(desk)/desk/audit': {
    signedInAs: 'auditor',
    states: { 'the last lines': visit('/desk/audit'), 'further back': visit('/desk/audit?before=20') },
  },
  '(desk)/desk/find': {
    signedInAs: 'admissions',
    states: {
      'nothing asked yet': visit('/desk/find'),
      'somebody found': async ({ page, house }) => {
        const name = await sendPartial(house);
        await page.goto('/desk/find');
        await page.getByRole('textbox', { name: 'Who are you looking for?' }).fill(name);
        await page.getByRole('button', { name: 'Find', exact: true }).click();
        await page.locator('tr[data-lead]').first().waitFor();
      },
      'another lead of one person': async ({ page, house }) => {
        await page.goto(`/desk/find?for=${await leadOf(page, await sendPartial(house))}`);
      },
    },
  },
  '(desk)/desk/policy': { signedInAs: 'admissions', states: { 'who may do what': visit('/desk/policy') } },
  '(desk)/desk/rules': {
    signedInAs: 'clinician',
    states: {
      'all of them': visit('/desk/rules'),
      'everything opened': async ({ page }) => {
        await page.goto('/desk/rules?q=GHB');
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
      'a search that finds nothing': visit('/desk/rules?q=marmalade'),
    },
  },
  '(desk)/desk/rules/instruments': {
    signedInAs: 'admissions',
    states: { 'all of them': visit('/desk/rules/instruments') },
  },
  '(desk)/desk/rules/mixes': {
    signedInAs: 'admissions',
    states: {
      'all of them': visit('/desk/rules/mixes'),
      'a pair nobody knows of': visit('/desk/rules/mixes?a=alprazolam&b=nitrites'),
      'a pair, everything opened': async ({ page }) => {
        await page.goto('/desk/rules/mixes?a=oxycodone&b=alprazolam&q=gabapentin+alprazolam');
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    },
  },
  '(desk)/desk/rules/withdrawal': {
    signedInAs: 'administrator',
    states: { 'all of it': visit('/desk/rules/withdrawal') },
  },
  '(desk)/desk/rules/settings': { signedInAs: 'admissions', states: { thresholds: visit('/desk/rules/settings') } },
  '(desk)/desk/rules/replay': {
    signedInAs: 'clinician',
    states: {
      'before it runs': visit('/desk/rules/replay'),
      'all who wait': visit('/desk/rules/replay?run=open'),
    },
  },
  '(desk)/desk/rules/print': { signedInAs: 'clinician', states: { 'all of it': visit('/desk/rules/print') } },
  '(desk)/desk/settings': {
    signedInAs: 'supervisor',
    states: {
      'to be changed': visit('/desk/settings'),
      'a number that cannot be': async ({ page }) => {
        await page.goto('/desk/settings');
        await page.getByLabel('A first try is due within').fill('soon');
        await page.getByRole('button', { name: 'Set the clocks' }).click();
      },
    },
  },
  '(desk)/desk/staff': {
    signedInAs: 'administrator',
    states: {
      'who works here': visit('/desk/staff'),
      'a colleague’s roles, to be changed': async ({ page }) => {
        await page.goto('/desk/staff');
        await page.getByText('Change roles').first().click();
      },
      'an invitation that lacks everything': async ({ page }) => {
        await page.goto('/desk/staff');
        await page.getByRole('button', { name: 'Make an invitation' }).click();
      },
    },
  },
  '(desk)/desk/stories': {
    signedInAs: 'administrator',
    states: {
      'one shown, one taken down': async ({ page, house }) => {
        await showStory(house);
        await takeDown(house, await showStory(house));
        await page.goto('/desk/stories');
      },
    },
  },
  '(desk)/desk/tasks': {
    signedInAs: 'admissions',
    states: {
      'one’s own': async ({ page, house }) => {
        await giveTask(page, house);
        await page.goto('/desk/tasks');
        for (const summary of await page.locator('main summary').all()) await summary.click();
      },
      'somebody asked us to delete their answers': async ({ walk, page, house }) => {
        await askedToDelete(walk.byPost(), house);
        await page.goto('/desk/tasks');
      },
      'everybody’s': visit('/desk/tasks?show=team'),
      done: visit('/desk/tasks?show=done'),
    },
  },
  '(desk)/desk/handover': {
    signedInAs: 'clinician',
    states: {
      'the last hours': async ({ page, house }) => {
        await giveTask(page, house);
        await page.goto('/desk/handover?last=h8');
      },
      'a time that cannot be': visit('/desk/handover?from=2026-02-31T09:00'),
    },
  },
  '(desk)/desk/leads/[id]/face-sheet': {
    signedInAs: 'admissions',
    states: {
      'a reason asked': async ({ page, house }) => {
        await page.goto(`/desk/leads/${await giveTask(page, house)}/face-sheet`);
      },
      'the sheet': async ({ page, house }) => {
        const id = await giveTask(page, house);
        await new HttpCaller(page.request, house.origin).post(`/desk/leads/${id}/print`, { reason: 'For the nurse.' });
        await page.goto(`/desk/leads/${id}/face-sheet`);
      },
    },
  },
  '(desk)/desk/leads/[id]': {
    signedInAs: 'admissions',
    states: {
      'with everything': lead,
      'everything opened': async (all) => {
        await lead(all);
        for (const summary of await all.page.locator('summary').all()) await summary.click();
      },
      'worked on': workedLead,
      'just claimed, to be undone': async (all) => {
        await lead(all);
        await all.page.getByRole('button', { name: 'Claim this lead' }).click();
        await all.page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      },
      'held, and asked to be deleted': async ({ walk, page, house }) => {
        await page.goto(await askedToDelete(walk.byPost(), house));
      },
      'told by two': async ({ page, house }) => {
        const name = await sendPair(house);
        await page.goto(`/desk/leads/${await leadOf(page, name)}`);
      },
      'came before, and others like it': async ({ page, house }) => {
        const [first, second] = await twice(page, house);
        const [third] = await twice(page, house);
        const caller = new HttpCaller(page.request, house.origin);
        await caller.post(`/desk/leads/${second}/same`, { other: first });
        await caller.post(`/desk/leads/${second}/not-same`, { other: third });
        await page.goto(`/desk/leads/${second}`);
        for (const summary of await page.locator('[aria-labelledby=person] summary').all()) await summary.click();
      },
      'nobody’s': visit('/desk/leads/00000000-0000-4000-8000-000000000000'),
    },
  },
  '(desk)/desk/leads/[id]/beside/[other]': {
    signedInAs: 'admissions',
    states: {
      'two who may be one': async ({ page, house }) => {
        const [first, second] = await twice(page, house);
        await page.goto(`/desk/leads/${second}/beside/${first}`);
      },
      'one already': async ({ page, house }) => {
        const [first, second] = await twice(page, house);
        await new HttpCaller(page.request, house.origin).post(`/desk/leads/${second}/same`, { other: first });
        await page.goto(`/desk/leads/${second}/beside/${first}`);
      },
    },
  },
  '(desk)/desk/leads/[id]/person': {
    signedInAs: 'clinician',
    states: {
      'came twice, just said': async ({ page, house }) => {
        const [first, second] = await twice(page, house);
        const caller = new HttpCaller(page.request, house.origin);
        const said = await caller.post(`/desk/leads/${second}/same`, { other: first });
        await page.goto(said.headers().location ?? '');
        for (const summary of await page.locator('main summary').all()) await summary.click();
      },
      'came once': async ({ page, house }) => {
        await page.goto(`/desk/leads/${await leadOf(page, await sendWhole(house))}/person`);
      },
    },
  },
  '(desk)/desk/leads/[id]/screening/[instrument]': {
    signedInAs: 'clinician',
    states: {
      'CIWA-Ar': async ({ page, house }) => {
        const id = await leadOf(page, await sendWhole(house));
        await page.goto(`/desk/leads/${id}/screening/ciwa_ar`);
      },
      'eleven criteria, in Spanish': async ({ page, house }) => {
        const id = await leadOf(page, await sendWhole(house));
        await page.goto(`/desk/leads/${id}/screening/dsm5_sud?in=es`);
      },
    },
  },
  '(desk)/desk/join/[token]': {
    states: {
      'a link that was used': async ({ page, house }) => {
        await page.goto(`/desk/join/${house.setUpToken}`);
      },
      'an invitation': async ({ page, house }) => {
        await page.goto(`/desk/join/${house.openInvitation}`);
      },
    },
  },
  '(desk)/desk/sign-in': {
    states: {
      blank: visit('/desk/sign-in'),
      'after a wrong password': async ({ page }) => {
        await signIn(page, EMAIL, CANARY);
      },
    },
  },
};

/** Two leads of one person, by their ids. */
async function twice(page: Page, house: House): Promise<readonly [string, string]> {
  const [first, second] = await sendTwice(house);
  return [await leadOf(page, first), await leadOf(page, second)];
}

/** A task on a lead, for whoever is signed in. Gives the lead's id. */
async function giveTask(page: Page, house: House): Promise<string> {
  const id = await leadOf(page, await sendWhole(house));
  const owner = await page.request.get(`/desk/leads/${id}`);
  const [, me = ''] = /<option value="([\da-f-]{36})"[^>]*selected/.exec(await owner.text()) ?? [];
  const form = { task: 'Ring the plan about the deductible.', owner: me, length: 'm15' };
  await new HttpCaller(page.request, house.origin).post(`/desk/leads/${id}/task`, form);
  return id;
}

function visitQueue(look = ''): State {
  return async ({ page, house }) => {
    await sendWhole(house);
    await page.goto(`/desk${look}`);
  };
}
