import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wall } from '@/server/wall';

// The real wall, as a process of the public side alone has it, before a house in which every page there is answers.

Object.assign(process.env, {
  PORCHLIGHT_SIDE: 'public',
  PORCHLIGHT_ORIGINS: 'http://porchlight.example.org',
  PORCHLIGHT_PUBLIC_DATABASE_URL: 'postgres://porchlight_public:x@127.0.0.1:1/none',
  PORCHLIGHT_DESK_PUBLIC_KEY: `desk-1:${randomBytes(32).toString('base64')}`,
  PORCHLIGHT_CODE_SALT: randomBytes(16).toString('base64'),
});
const reached: string[] = [];
const server = createServer((req, res) => {
  void wall({
    next: async ({ url }, answer) => {
      reached.push(url ?? '');
      answer.setHeader('Content-Type', 'text/html');
      answer.end('<p>a page</p>');
    },
    own: { path: '/own.js', source: Buffer.from('') },
    development: false,
    ready: async () => true,
    stopping: () => false,
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
