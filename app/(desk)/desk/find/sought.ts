import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { isSecure } from '@/app/(public)/caller-cookies';
import { env } from '@/env';
import { deskPaths } from '../paths';

// What was typed to find somebody is a name or a number: it goes into no address, so it is carried to the page that
// answers in a cookie for that page alone, sealed, for ten minutes.

const SECONDS = 600;
const SALT = 'find';
const named = (): string => `${isSecure() ? '__Secure-' : ''}porchlight_find`;

export async function soughtCookie(text: string): Promise<string> {
  const sealed = await encode({ token: { text }, secret: env().authSecret, salt: SALT, maxAge: SECONDS });
  return `${named()}=${sealed}; Path=${deskPaths.find}; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${isSecure() ? '; Secure' : ''}`;
}

/** What this browser looks for; null when nothing, or too long ago. */
export async function sought(): Promise<string | null> {
  const sealed = (await cookies()).get(named())?.value;
  if (!sealed) return null;
  try {
    const token = await decode({ token: sealed, secret: env().authSecret, salt: SALT });
    return typeof token?.text === 'string' ? token.text : null;
  } catch {
    return null;
  }
}
