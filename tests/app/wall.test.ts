import { describe, expect, test, vi } from 'vitest';
import { faultFacts } from '@/log';
import { askedPath, networkOf } from '@/server/address';
import { isForFinding } from '@/server/found';
import { type Slowed, slowedAt, turnOf } from '@/server/slow-down';

describe('the path asked for', () => {
  test.each([
    ['/en/learn/a%20b?x=%2e', '/en/learn/a b'],
    ['/en/%63ome-back/open', '/en/come-back/open'],
    ['/desk/live?since=%20', '/desk/live'],
    ['/_next/static/chunks/a~b.js', '/_next/static/chunks/a~b.js'],
  ])('%s is read as the pages will see it', (url, path) => {
    expect(askedPath(url, false)).toBe(path);
  });

  test.each([
    'http://evil.example.org/en',
    '//evil.example.org',
    '*',
    '',
    '/en%00',
    '/en%0a',
    '/%',
    '/en/../desk',
    '/en/%2e%2e%2fdesk',
    '/en%2f%2fdesk',
    '/en%5cdesk',
    '/desk#x',
    '/%64esk/live',
    '/desk%2flive',
    '/api/auth/%5Flog',
    '/_next/static/%61.css',
    '/_next/data/build/desk.json',
  ])('%s is no address of ours', (url) => {
    expect(askedPath(url, false)).toBeNull();
  });
});

describe('what a search engine may list', () => {
  test.each([
    '/en',
    '/es',
    '/en/learn',
    '/es/learn/baclofen',
    '/en/learn/mixing/alcohol/heroin',
    '/en/learn/searching',
    '/en/learn/stories-told',
  ])('%s may be listed', (path) => expect(isForFinding(path)).toBe(true));

  test.each([
    '/',
    '/en/form/1',
    '/en/link/x',
    '/en/status',
    '/en/learned',
    '/fr/learn',
    '/en/learn/search',
    '/es/learn/stories',
    '/es/learn/search/too-long',
    '/en/learn/mixing/find',
    '/en/learn/mixing/which',
    '/desk',
    '/desk/en/learn',
  ])('%s may not', (path) => expect(isForFinding(path)).toBe(false));
});

describe('whom an address stands for', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:5511', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['[2001:db8::1]:443', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s stands for %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('waiting', () => {
  test('staff sign in, and callers come back: both may be guessed at, and reading may not', () => {
    expect(slowedAt('POST', '/api/auth/callback/credentials', true)).toBe('staff');
    expect(slowedAt('POST', '/desk/join/x/set', true)).toBe('staff');
    expect(slowedAt('POST', '/es/come-back/open', true)).toBe('caller');
    expect(slowedAt('POST', '/en/link/open', true)).toBe('caller');
    expect(slowedAt('GET', '/en/link/x', true)).toBeNull();
    expect(slowedAt('GET', '/es/come-back', true)).toBeNull();
  });

  test('so may a draft begun, and what is written in it: each by itself, and with much more room', () => {
    expect(slowedAt('POST', '/en/form/1/answer', false)).toBe('begin');
    expect(slowedAt('POST', '/es/form/12/answer', true)).toBe('answer');
    expect(slowedAt('POST', '/en/code/keep', true)).toBe('answer');
    for (const has of [true, false]) expect(slowedAt('POST', '/es/call-me/send', has)).toBe('begin');
    expect(slowedAt('GET', '/en/form/4', false)).toBeNull();
  });

  test('nobody waits in that line to stop us, to delete what they said, or to make a link', () => {
    for (const path of ['/en/status/withdraw', '/es/status/erase', '/en/link/make', '/es/link/apart', '/en/leave'])
      expect(slowedAt('POST', path, true)).toBeNull();
  });

  test('who begins or answers is never refused, and waits for nothing until very many did so before them', async () => {
    vi.useFakeTimers();
    try {
      const ask = async (slowed: Slowed, times: number, network: string) => {
        let through = 0;
        for (let at = 0; at < times; at += 1) void turnOf(slowed, network, () => false)?.then(() => (through += 1));
        const soFar = async (ms: number) => {
          await vi.advanceTimersByTimeAsync(ms);
          return through;
        };
        return { atOnce: await soFar(0), atLast: await soFar(10_000) };
      };
      expect(await ask('begin', 20, 'library')).toEqual({ atOnce: 20, atLast: 20 });
      expect(await ask('begin', 20, 'library')).toEqual({ atOnce: 0, atLast: 20 });
      expect(await ask('answer', 300, 'library')).toEqual({ atOnce: 300, atLast: 300 });
      expect(await ask('answer', 100, 'library')).toEqual({ atOnce: 0, atLast: 100 });
      expect(await ask('begin', 1, 'elsewhere')).toMatchObject({ atOnce: 1 });
    } finally {
      vi.useRealTimers();
    }
  });

  test('however many try from one network, a caller waits ten seconds at most', async () => {
    vi.useFakeTimers();
    try {
      let through = 0;
      const all = Array.from({ length: 60 }, () =>
        turnOf('caller', 'shelter', () => false)?.then(() => (through += 1)),
      );
      await vi.advanceTimersByTimeAsync(9_900);
      expect(through).toBeGreaterThan(5);
      expect(through).toBeLessThan(60);
      await vi.advanceTimersByTimeAsync(100);
      expect(through).toBe(60);
      await Promise.all(all);
    } finally {
      vi.useRealTimers();
    }
  });

  test('the twenty-first try of staff is refused, a caller’s never, and one that has gone is passed over', async () => {
    const ask = (guess: 'staff' | 'caller') => Array.from({ length: 40 }, () => turnOf(guess, 'one', () => true));
    const staff = ask('staff');
    expect(staff.filter((turn) => turn === null)).toHaveLength(20);
    expect(ask('caller')).not.toContain(null);
    await Promise.all(staff);
    expect(turnOf('staff', 'one', () => true)).not.toBeNull();
  });

  test('tries come one after the other', async () => {
    const order: number[] = [];
    const began = performance.now();
    await Promise.all(
      Array.from({ length: 7 }, (_, at) => turnOf('caller', 'two', () => false)?.then(() => order.push(at))),
    );
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(performance.now() - began).toBeGreaterThan(1100);
  });
});

describe('what is said of a fault', () => {
  const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('Marisol', { cause }), { code });

  test('its machine’s code under a name that the log keeps', () => {
    expect(faultFacts(coded('57P01'))).toMatchObject({ kind: 'Error', fault: '57P01' });
    expect(faultFacts(new Error('x', { cause: coded('ECONNREFUSED') }))).toMatchObject({ fault: 'ECONNREFUSED' });
    expect(faultFacts(coded('57P01'))).not.toHaveProperty('code');
  });

  test('never anything else that calls itself a code', () => {
    for (const code of ['six words of a caller', 'lower', 'X'.repeat(41), 7, null, { toString: () => 'AB' }])
      expect(faultFacts(coded(code)).fault).toBeNull();
    expect(JSON.stringify(faultFacts(new Error('Marisol')))).not.toContain('Marisol');
  });
});
