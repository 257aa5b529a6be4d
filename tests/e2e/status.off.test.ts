import { CENTRE } from '@/content/centre';
import { aName } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { leadOf } from './sent';

// What the page that shows how things stand says at each turn, by plain posts of a caller and of staff.

const saidIn = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('it says what happened and nothing else: received, opened, tried, closed, asked again, stopped, erased', async ({
  page,
  house,
  desk,
}) => {
  const name = aName('Marisol');
  const caller = new HttpCaller(page.request, house.origin);
  const said = async (lang = 'en') => saidIn(await caller.html(`/${lang}/status`));
  await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' });
  expect(await said()).toMatch(
    /We got it\. We will try to reach you\..*Opened by staff Not yet.*tried to reach you Not yet/,
  );
  expect(await said()).not.toContain('Request closed');

  const staff = await desk('admissions');
  const at = `/desk/leads/${await leadOf(staff, name)}`;
  const ana = new HttpCaller(staff.request, house.origin);
  await ana.html(at);
  expect(await said()).toMatch(/How things stand.*Opened by admissions staff/);
  await ana.post(`${at}/print`, { reason: 'For the nurse.' });
  await ana.html(`${at}/face-sheet`);
  expect(await said()).toContain('Put on a sheet to print, by admissions staff');
  expect(await said('es')).toContain('Puestas en una hoja para imprimir, por personal de admisiones');

  // They phoned us: nobody has tried to reach them, and it is not said that somebody has.
  await ana.post(`${at}/contact`, { way: 'call', outcome: 'talked', theyCalled: 'yes' });
  expect(await said()).toMatch(/Last time we talked, or tried to reach you (?!Not yet)/);
  expect(await said()).not.toContain('When you will hear from us');

  await ana.post(`${at}/close`, { disposition: 'not_now', nextStep: 'Has our number.' });
  const closed = await said();
  expect(closed).toMatch(/Our staff closed this request\. You can ask us to contact you again/);
  expect(closed).toMatch(/Request closed \S/);
  expect(closed).not.toContain('We stopped, and will not contact you');
  for (const word of ['not now', 'Has our number', name]) expect(closed).not.toContain(word);
  expect(await said('es')).toContain('Nuestro personal cerró esta solicitud.');

  await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' });
  expect(await said()).not.toContain('Our staff closed this request');
  await caller.post('/en/status/withdraw', {});
  expect(await said()).toContain('We stopped, and will not contact you.');
  await caller.post('/en/status/erase', {});
  expect(await said()).toContain('Your answers were deleted.');
});

test('who asks to delete what is held is told that a person answers, for as long as they wait, and not why; nobody else is told', async ({
  page,
  house,
  desk,
  another,
}) => {
  const name = aName('Marisol');
  const caller = new HttpCaller(page.request, house.origin);
  const said = async (lang = 'en') => saidIn(await caller.html(`/${lang}/status`));
  const told = { en: 'You asked us to delete your answers.', es: 'Usted pidió borrar sus respuestas.' };
  await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' });
  const staff = await desk('supervisor');
  const sol = new HttpCaller(staff.request, house.origin);
  const at = `/desk/leads/${await leadOf(staff, name)}`;
  await sol.post(`${at}/hold`, { reason: 'A letter from the wren.' });
  expect(await said()).not.toContain(told.en);

  expect((await caller.post('/en/status/erase', {})).headers().location).toBe('/en/status');
  const [en, es] = [await said('en'), await said('es')];
  expect(en).toContain(`${told.en} This page could not do that by itself, so they are kept for now.`);
  expect(en).toContain('Our staff have been told. If we may contact you, a person will answer you.');
  expect(es).toContain(`${told.es} Esta página no pudo hacerlo sola, así que por ahora siguen guardadas.`);
  expect(es).toContain('Ya avisamos a nuestro personal.');
  for (const one of [en, es]) {
    expect(one).toContain(CENTRE.phone.display);
    for (const why of [/legal hold/i, /retención/i, /admitted/i, /admitid/i, /A letter/, /Your answers were deleted/])
      expect(one).not.toMatch(why);
  }
  const stranger = new HttpCaller((await another()).request, house.origin);
  await stranger.post('/en/call-me/send', { name: aName('Dee'), reach: '(802) 555-0189' });
  expect(saidIn(await stranger.html('/en/status'))).not.toContain(told.en);

  await sol.post(`${at}/answer-erasure`, {});
  expect(await said()).not.toContain(told.en);
  await sol.post(`${at}/lift-hold`, { reason: 'It is over.' });
  await caller.post('/en/status/erase', {});
  expect(await said()).toContain('Your answers were deleted.');
});

test('answers changed after they were sent, and left at the summary: it and the start of the form say that we do not have them', async ({
  page,
  house,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  await caller.toName();
  await caller.answer(4, { name: aName('Marisol') });
  await caller.answer(5, { way: 'text', phone: '(802) 555-0188', permission: 'yes' });
  await caller.answer(6, { help: 'stop_safely' });
  await caller.onTo(await caller.answer(7, { named: 'none' }));
  expect(await caller.answer(12, {})).toContain('/en/form/13');
  const said = async () => [await caller.html('/en/status'), await caller.html('/en/form')].map(saidIn);
  const waits = 'You changed answers. We do not have the change yet.';
  for (const one of await said()) expect(one).not.toContain(waits);

  expect(await caller.answer(6, { help: 'talk' })).toContain('/en/form/12');
  for (const one of await said()) expect(one).toContain(waits);
  expect(await caller.html('/en/status')).toContain('<a href="/en/form/12">See your answers and send the change</a>');
  expect(saidIn(await caller.html('/es/status'))).toContain('El cambio aún no nos llegó.');
  await caller.answer(12, {});
  for (const one of await said()) expect(one).not.toContain(waits);
});

test('who has sent nothing can delete what is kept, and is told that it is done; the same press twice says the same', async ({
  page,
  house,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  await caller.toName();
  await caller.answer(4, { name: aName('Marisol') });
  const before = await caller.html('/en/status');
  expect(saidIn(before)).toContain('Nothing was sent to us yet.');
  expect(before).toContain('<form action="/en/status/erase" method="post">');
  expect(before).not.toContain('/en/status/withdraw');
  for (const press of ['once', 'twice']) {
    const to = (await caller.post('/en/status/erase', {})).headers().location ?? '';
    expect(saidIn(await caller.html(to)), press).toContain('Your answers were deleted. You can start again any time.');
  }
  expect(saidIn(await caller.html('/en/status?done=gone'))).toContain('Your answers were deleted.');
  expect(saidIn(await caller.html('/en/form/4'))).not.toContain('Marisol');
  // Nobody is told so whose cookie names no draft: theirs may be kept still.
  await page.context().clearCookies();
  expect(saidIn(await caller.html('/en/status?done=gone'))).not.toContain('deleted');
});

test('who asks us to contact them, with a browser that keeps no cookies, is told that it arrived and whom to call', async ({
  page,
  house,
  desk,
}) => {
  const name = aName('Marisol');
  const caller = new HttpCaller(page.request, house.origin);
  const to = (await caller.post('/en/call-me/send', { name, reach: '(802) 555-0188' })).headers().location ?? '';
  await page.context().clearCookies();
  const said = saidIn(await caller.html(to));
  expect(said).toContain('If you asked us just now to contact you, we got it.');
  expect(said).toContain(`call ${CENTRE.phone.display}`);
  expect(saidIn(await caller.html('/es/status'))).toContain('Si acaba de pedirnos que le contactemos, lo recibimos.');
  expect(await leadOf(await desk('admissions'), name)).toMatch(/^[0-9a-f-]{36}$/);
});
