import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { env, isSecure } from '@/env';
import type { Actor } from '@/operations/actor';
import { deskPaths } from '../paths';

// What was typed to find somebody is a name or a number: it goes into no address, so it is carried to the page that
// answers in a cookie for that page alone, sealed for this session, for ten minutes: whoever signs in next finds nothing.

const SECONDS = 600;
const saltOf = (actor: Actor): string => `find ${actor.kind === 'staff' ? actor.session : ''}`;
const named = (): string => `${isSecure() ? '__Secure-' : ''}porchlight_find`;

export async function soughtCookie(actor: Actor, text: string): Promise<string> {
  const sealed = await encode({ token: { text }, secret: env().authSecret, salt: saltOf(actor), maxAge: SECONDS });
  return `${named()}=${sealed}; Path=${deskPaths.find}; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${isSecure() ? '; Secure' : ''}`;
}

/** Whether a part of an address can be a lead's id. */
export const isLeadId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

/** What is looked for in this session; null when nothing, or too long ago. */
export async function sought(actor: Actor): Promise<string | null> {
  const sealed = (await cookies()).get(named())?.value;
  if (!sealed) return null;
  try {
    const token = await decode({ token: sealed, secret: env().authSecret, salt: saltOf(actor) });
    return typeof token?.text === 'string' ? token.text : null;
  } catch {
    return null;
  }
}
