import { readdirSync } from 'node:fs';
import { aName } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { asWritten, overTheWire } from './wire';

const STEP = '/en/form/4/answer';
const FORM = 'application/x-www-form-urlencoded';

for (const path of [
  '/en/form/99',
  '/en/form/abc',
  '/en/form/4/nothing/more',
  '/xx',
  '/xx/form/1',
  '/nothing',
  '/en/nothing',
])
  test(`${path} is no page: 404, and the emergency lines are on it`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('tel:988');
  });

test('answers to a step that is none come back with a 404, all of them in the page', async ({ request, house }) => {
  const caller = new HttpCaller(request, house.origin);
  for (const path of ['/en/form/99/answer', '/en/form/0/answer', '/en/form/x/answer', '/xx/form/4/answer']) {
    const answer = await caller.post(path, { name: 'Mari “the” <b>' });
    expect(answer.status()).toBe(404);
    if (path.startsWith('/en')) expect(await answer.text()).toContain('Mari “the” &lt;b&gt;');
  }
});

test('more than 64 KB is refused with 413 and a sentence', async ({ request, house }) => {
  const answer = await new HttpCaller(request, house.origin).post(STEP, { name: 'x'.repeat(65 * 1024) });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain('more text than one page can take');
});

test('just under 64 KB is taken, and said to be too long, with nothing cut off', async ({ request, house }) => {
  const caller = new HttpCaller(request, house.origin);
  await caller.toName();
  const long = 'ñ'.repeat(10_000);
  const to = await caller.answer(4, { name: long });
  const html = await caller.html(to);
  expect(html).toContain('too long for us to keep');
  expect(html).toContain(long);
});

test('an address that says the same thing twice is no fault of ours, and no address says that somebody asked to be deleted', async ({
  request,
  house,
}) => {
  const caller = new HttpCaller(request, house.origin);
  await caller.answer(1, {});
  await caller.answer(2, { forWhom: 'me' });
  await caller.answer(3, { danger: 'seizure' });
  const help = await request.get('/en/help-now?at=3&at=4&going=next&going=back&from=check&from=x');
  expect(help.status()).toBe(200);
  expect(await help.text()).toContain('Call 911 now.');
  await caller.post('/en/call-me/send', { name: aName('Dee'), reach: '(802) 555-0101', go: 'next' });
  expect(await caller.html('/en/status?done=person_replies')).not.toContain('You asked us to delete');
});

for (const { whose, headers } of [
  { whose: 'another website', headers: { origin: 'https://elsewhere.example.org' } },
  { whose: 'a sandboxed page', headers: { origin: 'null' } },
  { whose: 'another port of this machine', headers: { origin: 'http://localhost:1' } },
])
  test(`a form sent from ${whose} is refused with 403`, async ({ request, house }) => {
    const answer = await new HttpCaller(request, house.origin).post(STEP, { name: 'x' }, headers);
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain('sent from another website');
  });

test('a form that does not say where it comes from is refused, unless the browser vouches for it', async ({
  request,
}) => {
  const send = (headers: Record<string, string>) =>
    request.post(STEP, { data: 'name=x', maxRedirects: 0, headers: { 'content-type': FORM, ...headers } });
  expect((await send({})).status()).toBe(403);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-site' })).status()).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status()).toBe(303);
});

for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])
  test(`a body of type “${type}” is no form of ours: 415`, async ({ house, request }) => {
    const answer = await new HttpCaller(request, house.origin).post(STEP, { name: 'x' }, { 'content-type': type });
    expect(answer.status()).toBe(415);
    expect(await answer.text()).toContain('tel:');
  });

test('other methods are refused with the ones that are taken, and nothing of ours fails', async ({
  request,
  house,
}) => {
  for (const path of [STEP, '/en', '/desk', '/api/auth/csrf'])
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await request.fetch(path, { method, headers: { origin: house.origin }, maxRedirects: 0 });
      expect(answer.status(), `${method} ${path}`).toBe(405);
      expect(answer.headers().allow).toBe('GET, HEAD, POST');
    }
  expect((await request.get(STEP)).status()).toBe(405);
});

test('two answers where one is meant, and fields we never asked for, come back with a sentence', async ({
  request,
  house,
}) => {
  const caller = new HttpCaller(request, house.origin);
  await caller.toName();
  const name = aName('Marisol');
  const twice = await caller.html(
    await caller.answer(4, [
      ['name', name],
      ['name', 'Mari'],
    ]),
  );
  expect(twice).toContain('We got two answers where one is meant.');
  expect(twice).toContain(name);
  const more = await caller.html(await caller.answer(4, { name, isAdmin: 'true', __proto__x: '1', constructor: 'x' }));
  expect(more).toContain('This page got an answer it did not ask for.');
  expect(more).toContain(name);
});

test('an answer that was never offered is not taken', async ({ request, house }) => {
  const caller = new HttpCaller(request, house.origin);
  await caller.answer(1, {});
  for (const forWhom of ['nobody', '__proto__', 'constructor', 'me ']) {
    const html = await caller.html(await caller.answer(2, { forWhom }));
    expect(html).toContain('That answer is not on this page.');
  }
});

test('a name of the language itself as a field or as a page is only a name', async ({ request, house }) => {
  const caller = new HttpCaller(request, house.origin);
  for (const item of ['__proto__', 'constructor', 'toString', '../../etc/passwd', '\u0000', 'x'.repeat(5000)]) {
    const answer = await caller.post('/en/form/8/answer', { item, lastUsed: 'h0_6', ['__proto__']: 'x', go: 'next' });
    expect(answer.status(), item.slice(0, 20)).toBe(303);
  }
  expect(await caller.html('/en/form')).toContain('<main');
});

test('percent signs, broken UTF-8 and very many fields are answered, never a fault of ours', async ({
  request,
  house,
}) => {
  const headers = { origin: house.origin, 'content-type': FORM };
  const many = Array.from({ length: 5000 }, (_, at) => `f${at}=1`).join('&');
  for (const data of ['name=%', 'name=%E0%A4', '%%%=%&&&==', 'name', '&', '=', many, `name=${'%00'.repeat(50)}`]) {
    const answer = await request.post(STEP, { data, headers, maxRedirects: 0 });
    expect(answer.status(), data.slice(0, 20)).toBeLessThan(500);
  }
  for (const path of ['/en/form/%', '/en/form/%00', '/en/%E0%A4', '/en/form/8/%2e%2e%2f', '/en/learn/%00'])
    expect((await request.get(path)).status(), path).toBeLessThan(500);
});

for (const path of ['/api/auth/_log', '/api/auth/_log/x', '/api/auth/%5Flog', '/api/%61uth/_log', '/%61pi/auth/_log'])
  test(`the log of the sign-in library is nobody’s to write, spelled ${path} either`, async ({ request, house }) => {
    const answer = await new HttpCaller(request, house.origin).post(path, { message: 'x' });
    expect(answer.status()).toBe(404);
  });

for (const target of [
  'http://evil.example.org/en',
  '//evil.example.org/en',
  '/en/../desk',
  '/desk#x',
  '/%64esk',
  '/desk/%73ign-in',
  '/en\\x',
  '*',
])
  test(`${target} is no address of ours`, async ({ house }) => {
    expect(await overTheWire(house.origin, asWritten(`GET ${target}`))).toMatch(/^HTTP\/1.1 404 /);
  });

test('what is no page leaves nothing on the disk', async ({ request }) => {
  const odd = `odd${Date.now()}`;
  const before = filesKept();
  for (const path of [
    `/${odd}`,
    `/${odd}/learn`,
    `/${odd}/learn/baclofen`,
    `/en/learn/${odd}`,
    `/en%00${odd}`,
    '/en%0a',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  // What is written is written behind the answer.
  await new Promise((done) => setTimeout(done, 500));
  const added = filesKept().filter((file) => !before.includes(file));
  expect(added.filter((file) => !/(en|es)\b/.test(file))).toEqual([]);
  expect(added.join(' ')).not.toContain(odd);
});

function filesKept(): readonly string[] {
  return ['.next/server/app', '.next/server/route-cache'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`),
  );
}

for (const path of ['/_next/webpack-hmr', '/desk/live', '/en'])
  test(`${path} is spoken to by HTTP alone: anything else is closed at once`, async ({ house }) => {
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    expect(await overTheWire(house.origin, asWritten(`GET ${path}`, headers), 2000)).toBe('');
  });

const SIGN_IN = 'email=nobody%40example.org&password=wrong';
const posted = (house: { origin: string }, from: string, body: string) => ({
  Origin: house.origin,
  'X-Forwarded-For': from,
  'Content-Type': FORM,
  'Content-Length': `${body.length}`,
});

test('staff’s tries from one network wait for one another, and only so many may', async ({ house }) => {
  const tryFrom = (at: number) => {
    const headers = posted(house, `2001:db8:7:7:${at.toString(16)}::1`, SIGN_IN);
    return overTheWire(house.origin, asWritten('POST /api/auth/callback/credentials', headers, SIGN_IN), 4000);
  };
  const said = await Promise.all(Array.from({ length: 40 }, (_, at) => tryFrom(at)));
  const refused = said.filter((one) => one?.startsWith('HTTP/1.1 429 '));
  expect(refused.length).toBeGreaterThan(5);
  expect(refused[0]).toContain('Too many tries to sign in');
  expect(said.filter((one) => one === null).length).toBeGreaterThan(5);
  const elsewhere = posted(house, '2001:db8:7:8::1', SIGN_IN);
  const other = await overTheWire(house.origin, asWritten('POST /api/auth/callback/credentials', elsewhere, SIGN_IN));
  expect(other).toMatch(/^HTTP\/1.1 (200|302|303|401) /);
});

test('a second spelling is no way round the waiting', async ({ house }) => {
  const headers = posted(house, '192.0.2.77', SIGN_IN);
  for (const path of ['/api/auth/%63allback/credentials', '/api/auth/callback%2Fcredentials', '/desk/%6Aoin/x/set'])
    expect(await overTheWire(house.origin, asWritten(`POST ${path}`, headers, SIGN_IN)), path).toMatch(
      /^HTTP\/1.1 404 /,
    );
});

test('a caller’s tries wait for one another, also by a second spelling, and none is refused for their number', async ({
  house,
}) => {
  const words = 'code=one+two+three+four+five+six';
  const send = (at: number) => {
    const path = at % 2 ? '/en/come-back/open' : '/en/%63ome-back/open';
    return overTheWire(house.origin, asWritten(`POST ${path}`, posted(house, '192.0.2.78', words), words), 3000);
  };
  const said = await Promise.all(Array.from({ length: 40 }, (_, at) => send(at)));
  expect(said.filter((one) => one?.startsWith('HTTP/1.1 429 '))).toEqual([]);
  expect(said.filter((one) => one === null).length).toBeGreaterThan(25);
});
