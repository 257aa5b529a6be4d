import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CENTRE } from '@/content/centre';
import { ORIGIN_TO_COME } from '@/content/origin';
import { REFUSALS, refusalPage } from '@/server/refusal-page';
import { wall } from '@/server/wall';

// The real wall, as a process of the public side alone has it, before a house in which every page there is answers.

Object.assign(process.env, {
  PORCHLIGHT_SIDE: 'public',
  PORCHLIGHT_ORIGINS: 'http://porchlight.example.org',
  PORCHLIGHT_PUBLIC_DATABASE_URL: 'postgres://porchlight_public:x@127.0.0.1:1/none',
  PORCHLIGHT_DESK_PUBLIC_KEY: `desk-1:${randomBytes(32).toString('base64')}`,
  PORCHLIGHT_CODE_SALT: randomBytes(16).toString('base64'),
});
const FAULTY = '/en/form/9';
const reached: string[] = [];
let stopping = false;
const server = createServer((req, res) => {
  void wall({
    next: async ({ url }, answer) => {
      reached.push(url ?? '');
      if (url === FAULTY) throw new Error('a fault of ours');
      answer.setHeader('Content-Type', 'text/html');
      answer.end(
        `<head><link rel="canonical" href="${ORIGIN_TO_COME}${url}"></head><meta name="page-script" content="reading">`,
      );
    },
    own: {
      own: { path: '/own/1.js', source: Buffer.from(''), runs: 'async' },
      reading: { path: '/own/2.js', source: Buffer.from('reading'), runs: 'defer' },
      picker: { path: '/own/3.js', source: Buffer.from(''), runs: 'async' },
      kinder: { path: '/own/4.js', source: Buffer.from(''), runs: 'async' },
    },
    development: false,
    ready: async () => true,
    stopping: () => stopping,
  })(req, res);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('a caller’s own pages are there', async () => {
  expect((await fetch(`${origin}/en/form/3`)).status).toBe(200);
  expect(reached).toEqual(['/en/form/3']);
});

test.each(['/desk', '/desk/call', '/desk/call/en/3', '/desk/call/es/8/1', '/desk/call/en/help-now'])(
  'there is no %s',
  async (path) => {
    reached.length = 0;
    expect((await fetch(origin + path)).status).toBe(404);
    expect(reached, 'nobody behind the wall was asked').toEqual([]);
  },
);

test.each(['/desk/call/begin', '/desk/call/en/4/answer', '/desk/call/end'])('nothing is taken at %s', async (path) => {
  reached.length = 0;
  const headers = { origin: 'http://porchlight.example.org', 'content-type': 'application/x-www-form-urlencoded' };
  expect((await fetch(origin + path, { method: 'POST', headers, body: 'a=b' })).status).toBe(404);
  expect(reached).toEqual([]);
});

test('what is taught tells our own address, and is listed; a caller’s page is neither', async () => {
  const taught = await fetch(`${origin}/en/learn/x`, { headers: { 'x-forwarded-host': 'evil.example.org' } });
  expect(await taught.text()).toContain('href="http://porchlight.example.org/en/learn/x"');
  expect(taught.headers.has('x-robots-tag')).toBe(false);
  const own = await fetch(`${origin}/en/form/1`);
  expect(await own.text()).toContain(`href="${ORIGIN_TO_COME}/en/form/1"`);
  expect(own.headers.get('x-robots-tag')).toBe('noindex, nofollow');
});

test('a page gets the script it asks for, and no other', async () => {
  const page = await fetch(`${origin}/en/learn/x`);
  const nonce = /'nonce-(.*?)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
  expect((await page.text()).match(/<script[^>]*>/g)).toEqual([`<script src="/own/2.js" nonce="${nonce}" defer>`]);
  expect(await (await fetch(`${origin}/own/2.js`)).text()).toBe('reading');
});

test('the list of names of a search is kept, and nothing beside it', async () => {
  const path = '/en/learn/search/0123456789abcdef.json';
  expect((await fetch(origin + path)).headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${origin}${path}x`)).headers.get('cache-control')).toBe('no-store');
});

test.each(['GET', 'POST'])(
  'a fault of ours is said to be one, asked by %s, and not taken for a restart',
  async (method) => {
    const asked = { method, headers: { 'sec-fetch-site': 'same-origin' }, body: method === 'POST' ? 'a=b' : null };
    const answer = await fetch(origin + FAULTY, asked);
    expect(answer.status).toBe(500);
    const said = await answer.text();
    expect(said).toContain(REFUSALS.fault.en);
    expect(said).not.toContain('a fault of ours');
  },
);

describe('a page made by hand', () => {
  const OURS = { 'sec-fetch-site': 'same-origin' };
  const EXIT = new URL(CENTRE.safeExit).origin;

  test.each([
    [404, '/desk', {}],
    [404, '/%', {}],
    [403, '/en/form/1/answer', { method: 'POST', headers: { origin: 'https://x.example.org' }, body: 'a=b' }],
    [413, '/en/form/1/answer', { method: 'POST', headers: OURS, body: 'a'.repeat(70_000) }],
    [500, FAULTY, { method: 'POST', headers: OURS, body: 'a=b' }],
  ])('of status %i has the way out at its foot, in both languages, and may post it', async (status, path, asked) => {
    const answer = await fetch(origin + path, asked);
    expect(answer.status).toBe(status);
    const footer = /<footer>.*<\/footer>/.exec(await answer.text())?.[0];
    expect(footer).toContain('<form method="post" action="/en/leave" id="leave"');
    expect(footer).toContain('<button>Leave now · <span lang="es">Salir ya</span></button>');
    expect(answer.headers.get('content-security-policy')).toContain(`form-action 'self' ${EXIT}`);
  });

  test('of the desk has none, and leads back to the desk', () => {
    expect(refusalPage('notHere', true)).not.toContain('<footer>');
    expect(refusalPage('notHere', true)).toContain('<a href="/desk">Home');
  });

  test('while we restart leads out by a link, since the door that takes the post is shut too', async () => {
    stopping = true;
    const answer = await fetch(`${origin}/en/form/3`);
    const leave = await fetch(`${origin}/en/leave`, { method: 'POST', headers: OURS, body: '' });
    stopping = false;
    expect([answer.status, leave.status]).toEqual([503, 503]);
    for (const one of [answer, leave])
      expect(/<footer>.*<\/footer>/.exec(await one.text())?.[0]).toContain(`<a href="${CENTRE.safeExit}">Leave now`);
  });
});
