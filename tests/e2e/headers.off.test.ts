import type { APIRequestContext, APIResponse } from '@playwright/test';
import { CENTRE } from '@/content/centre';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { asWritten, overTheWire } from './wire';

const SAFE_EXIT = new URL(CENTRE.safeExit).origin;

/** Kinds of answers, each reached as simply as can be. */
const ANSWERS: Readonly<Record<string, (request: APIRequestContext, origin: string) => Promise<APIResponse>>> = {
  'a page': (request) => request.get('/en'),
  'a page of the form': (request) => request.get('/en/form/1'),
  'a private link': (request) => request.get(`/en/link/${'a'.repeat(43)}`),
  'a private link that opens nothing': (request, origin) => new HttpCaller(request, origin).post('/en/link/open', {}),
  'a learn page': (request) => request.get('/en/learn/baclofen'),
  'the door without a language': (request) => request.get('/', { maxRedirects: 0 }),
  'a redirect of a page': (request) => request.get('/en/form', { maxRedirects: 0 }),
  'a page that is none': (request) => request.get('/nothing'),
  'a door, answered': (request, origin) => new HttpCaller(request, origin).post('/en/form/1/answer', { go: 'next' }),
  'a door, refused': (request, origin) => new HttpCaller(request, origin).post('/en/form/77/answer', {}),
  'a post from elsewhere': (request) =>
    request.post('/en/form/1/answer', { headers: { origin: 'https://x.example.org' } }),
  'the desk, signed out': (request) => request.get('/desk', { maxRedirects: 0 }),
  'the sign-in page': (request) => request.get('/desk/sign-in'),
  'the way out': (request, origin) => new HttpCaller(request, origin).post('/en/leave', {}),
};

for (const [what, ask] of Object.entries(ANSWERS))
  test(`${what} is kept by nobody, framed by nobody and guessed at by no browser`, async ({ request, house }) => {
    const headers = (await ask(request, house.origin)).headers();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    const policy = headers['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      `form-action 'self' ${SAFE_EXIT}`,
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

test('cookies are for this session of the browser alone, and no script can read them', async ({ request, house }) => {
  const answer = await new HttpCaller(request, house.origin).post('/en/form/1/answer', { go: 'next' });
  const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  expect(cookies.length).toBeGreaterThan(0);
  for (const { value } of cookies) {
    expect(value).toContain('HttpOnly');
    expect(value).toMatch(/SameSite=(Lax|Strict)/i);
    // One that is taken away carries nothing and is gone at once; one that is given ends with the browser.
    if (/^[^=]+=;/.test(value)) expect(value).toMatch(/Max-Age=0/);
    else expect(value).not.toMatch(/Max-Age|Expires/i);
  }
});

test('a page made by hand asks the browser for nothing that it has not', async ({ desk, request }) => {
  const staff = (await desk('admissions')).request;
  for (const answer of [await staff.get('/desk/nothing'), await request.get('/nothing')]) {
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('/plain.css');
    expect(answer.headers().link).toBeUndefined();
    expect(answer.headers()['content-security-policy']).not.toContain('script-src');
  }
});

test('the way out clears cookies and storage, and leads to the one other origin', async ({ request, house }) => {
  const answer = await new HttpCaller(request, house.origin).post('/en/leave', {});
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe(CENTRE.safeExit);
  expect(answer.headers()['clear-site-data']).toBe('"cookies", "storage"');
});

test('style sheets may be kept, since their names change with what is in them', async ({ request }) => {
  const href = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get('/en')).text())?.[0] ?? '';
  const answer = await request.get(href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toContain('immutable');
});

test('a part of a style sheet is never kept for the whole of it', async ({ request }) => {
  const href = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get('/en')).text())?.[0] ?? '';
  const part = { 'accept-encoding': 'gzip', range: 'bytes=0-999', 'if-range': '"x"' };
  expect((await request.get(href, { headers: part })).status()).toBe(200);
  delete (part as Partial<typeof part>)['if-range'];
  expect((await request.get(href, { headers: part })).status()).toBe(200);
  const packed = await request.get(href, { headers: { 'accept-encoding': 'gzip' } });
  const plain = await request.get(href, { headers: { 'accept-encoding': 'identity' } });
  expect(packed.headers()['content-encoding']).toBe('gzip');
  expect(await packed.text()).toBe(await plain.text());
});

test('a style sheet has one spelling, and the framework’s other doors are none', async ({ request, house }) => {
  const href = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get('/en')).text())?.[0] ?? '';
  for (const path of [
    href.replace('.css', '.%63ss'),
    href.replace('/static', '/%73tatic'),
    '/_next/image',
    '/_next/data',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  expect(await overTheWire(house.origin, asWritten(`GET ${href.replace('static/', 'static/../static/')}`))).toContain(
    ' 404 ',
  );
});

for (const path of ['/en', '/en/form/1', '/en/learn/baclofen', '/plain.css', '/nothing'])
  test(`asked for its headers alone, ${path} sends no body`, async ({ house }) => {
    const said = (await overTheWire(house.origin, asWritten(`HEAD ${path}`, { 'Accept-Encoding': 'br' }))) ?? '';
    expect(said).toMatch(path === '/nothing' ? /^HTTP\/1.1 404 / : /^HTTP\/1.1 200 /);
    expect(said).toContain('X-Content-Type-Options: nosniff');
    expect(said.split('\r\n\r\n')[1]).toBe('');
    expect(said).not.toContain('Content-Length: 0');
  });

test('somebody who goes away in the middle of an answer leaves the house as it was', async ({ house, request }) => {
  const asked = asWritten('GET /en/learn/baclofen');
  await Promise.all(Array.from({ length: 30 }, (_, at) => overTheWire(house.origin, asked, at)));
  expect((await request.get('/en/learn/baclofen')).status()).toBe(200);
});

test('no public page comes in the framework’s own form', async ({ request }) => {
  const headers = { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' };
  for (const path of ['/en', '/es/form/1', '/en/learn/baclofen']) {
    const answer = await request.get(path, { headers });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type'], path).toContain('text/html');
    expect(await answer.text(), path).toContain('<main');
  }
});

test('the browser’s first wish chooses the language at the door', async ({ request }) => {
  const wished = async (wish: string) =>
    (await request.get('/', { maxRedirects: 0, headers: { 'accept-language': wish } })).headers().location;
  expect(await wished('es-MX,es;q=0.9,en;q=0.8')).toBe('/es');
  expect(await wished('fr,en;q=0.3,es;q=0.7')).toBe('/es');
  expect(await wished('de')).toBe('/en');
});

test('a style sheet and our own script carry no header that means something on a page alone', async ({ request }) => {
  const html = await (await request.get('/en')).text();
  for (const path of [/\/_next\/static\/[^"]+\.css/, /\/own\/[0-9a-f]+\.js/].map((one) => one.exec(html)?.[0] ?? '')) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    for (const name of ['content-security-policy', 'permissions-policy', 'x-frame-options', 'referrer-policy'])
      expect(headers[name], `${path} ${name}`).toBeUndefined();
  }
});
