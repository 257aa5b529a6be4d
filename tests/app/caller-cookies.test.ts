import { afterEach, describe, expect, test, vi } from 'vitest';

const key = new Uint8Array(32).fill(7);

async function cookiesAt(origin: string) {
  vi.resetModules();
  vi.doMock('@/env', () => ({ isSecure: () => origin.startsWith('https:') }));
  return import('@/app/(public)/caller-cookies');
}
afterEach(() => vi.doUnmock('@/env'));

describe('the cookies of a caller', () => {
  test('are taken from this host alone where it is reached safely', async () => {
    const { cookiesFor, clearedCookies, codeCookie } = await cookiesAt('https://porchlight.example.org');
    for (const one of [...cookiesFor(key), ...clearedCookies(), codeCookie(key)])
      expect(one).toMatch(
        /^__Host-porchlight_(draft|code|link)=[\w-]*; Path=\/; HttpOnly; SameSite=Lax; Secure(; Max-Age=0)?$/,
      );
  });

  test('have plain names where it is not, or a browser would refuse them', async () => {
    const { draftCookie } = await cookiesAt('http://localhost:3000');
    expect(draftCookie(key)).toMatch(/^porchlight_draft=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('a draft that is begun or opened takes away a code that was left on the phone, and a link shown before', async () => {
    const { cookiesFor } = await cookiesAt('http://localhost:3000');
    expect(cookiesFor(key)).toEqual([
      expect.stringMatching(/^porchlight_draft=[\w-]{43};/),
      'porchlight_code=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
      'porchlight_link=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
    const other = new Uint8Array(32).fill(8);
    for (const held of [null, other])
      expect(cookiesFor(key, { kind: 'caller', key: held, code: null })).toEqual(cookiesFor(key));
  });

  test('who goes on with their own draft is shown the link they made until its time is over', async () => {
    const { cookiesFor } = await cookiesAt('http://localhost:3000');
    expect(cookiesFor(key, { kind: 'caller', key: Uint8Array.from(key), code: null })).toEqual([
      expect.stringMatching(/^porchlight_draft=[\w-]{43};/),
      'porchlight_code=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
  });
});
