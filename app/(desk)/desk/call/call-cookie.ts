import { cookies } from 'next/headers';
import { keyFrom } from '@/app/(public)/caller-cookies';
import { isSecure } from '@/env';
import { deskPaths } from '../paths';

// The key of the call being taken: in this browser alone, for these pages alone, and no caller's own draft.

const named = (): string => `${isSecure() ? '__Secure-' : ''}porchlight_call`;
const cookie = (value: string, more = ''): string =>
  `${named()}=${value}; Path=${deskPaths.call}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}${more}`;

/** The key of the call this browser is in; null when it is in none. Whose call it is, operations ask. */
export const callKey = async (): Promise<Uint8Array | null> => keyFrom((await cookies()).get(named())?.value);

export const callCookie = (key: Uint8Array): string => cookie(Buffer.from(key).toString('base64url'));
export const clearedCallCookie = (): string => cookie('', '; Max-Age=0');
