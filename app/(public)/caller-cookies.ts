import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { LANGUAGES, type Language } from '@/domain/language';
import { isSecure } from '@/env';
import type { Caller } from '@/operations/actor';

/** Where we are reached safely, a browser takes these names from this host alone. */
const named = (name: string): string => `${isSecure() ? '__Host-' : ''}${name}`;
const DRAFT = 'porchlight_draft';
const CODE = 'porchlight_code';
const LINK = 'porchlight_link';

/** A key as a cookie or a form carries it; null for anything else. */
export const keyFrom = (text: string | null | undefined): Uint8Array | null => {
  if (!text || !/^[A-Za-z0-9_-]{43}$/.test(text)) return null;
  return Uint8Array.from(Buffer.from(text, 'base64url'));
};

/** Who asks, by what their cookies hold. A forged or broken one is none at all. */
export async function caller(): Promise<Caller> {
  const jar = await cookies();
  return { kind: 'caller', key: keyFrom(jar.get(named(DRAFT))?.value), code: keyFrom(jar.get(named(CODE))?.value) };
}

// Session cookies: nothing stays on the phone when the browser is closed.
const cookie = (name: string, value: string, more = ''): string => {
  const secure = isSecure() ? '; Secure' : '';
  return `${named(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${more}`;
};

export const draftCookie = (key: Uint8Array): string => cookie(DRAFT, Buffer.from(key).toString('base64url'));
export const codeCookie = (digest: Uint8Array): string => cookie(CODE, Buffer.from(digest).toString('base64url'));
const cleared = (name: string): string => cookie(name, '', '; Max-Age=0');
export const clearedCookies = (): readonly string[] => [DRAFT, CODE, LINK].map(cleared);

/**
 * For whoever holds a draft from now on: its key, no code of another's that was left on this phone, and no link shown
 * before; but the link they made themself, as `caller` of this very draft, is shown while its time runs.
 */
export const cookiesFor = (key: Uint8Array, before: Caller | null = null): readonly string[] => [
  draftCookie(key),
  cleared(CODE),
  ...(before?.key && Buffer.from(before.key).equals(key) ? [] : [cleared(LINK)]),
];

/** Minutes for which a link that was made is shown to whoever made it. */
export const LINK_SHOWN_MINUTES = 15;

/** A private link just made, so that the next page can show it: nothing of it stands in an address. */
export const linkCookie = (language: Language, token: Uint8Array, now: Date): string =>
  cookie(LINK, `${language}.${Buffer.from(token).toString('base64url')}.${now.getTime()}`);

/** The private link this browser made last, while it is still shown. */
export async function linkToShow(now: Date): Promise<{ language: Language; token: Uint8Array } | null> {
  const [spoken, text, madeAt] = ((await cookies()).get(named(LINK))?.value ?? '').split('.');
  const language = LANGUAGES.find((one) => one === spoken);
  const token = keyFrom(text);
  const isRecent = now.getTime() - Number(madeAt) < LINK_SHOWN_MINUTES * 60_000;
  return language && token && isRecent ? { language, token } : null;
}

/**
 * A key for a page to carry in its form, used where the caller has no draft when it is posted: a first post that is sent twice (a double click,
 * an answer lost on the way) begins one draft, and so one lead.
 */
export const offeredKey = (): string => randomBytes(32).toString('base64url');
