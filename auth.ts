import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { env, isSecure } from '@/env';
import { faultFacts, log } from '@/log';
import type { Actor } from '@/operations/actor';
import { isDatabaseAway } from '@/operations/database-away';
import { LIFE_HOURS, signIn } from '@/operations/sign-in';

const LIFE_SECONDS = LIFE_HOURS * 3600;

export const sessionCookie = (): string => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
export const csrfCookie = (): string => `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`;

/**
 * next-auth keeps the cookie; we keep the session. The token holds a session's secret and nothing else, and whose it is
 * gets looked up at every call of an operation: ending it takes effect at once.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().authSecret,
  useSecureCookies: isSecure(),
  session: { strategy: 'jwt', maxAge: LIFE_SECONDS },
  pages: { signIn: '/desk/sign-in', error: '/desk/sign-in', signOut: '/desk' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const email = String(given?.email ?? '');
        const password = String(given?.password ?? '');
        try {
          const outcome = await signIn({ actor: { kind: 'visitor' }, input: { email, password } });
          return outcome.kind === 'signed-in' && outcome.session ? { id: outcome.session } : null;
        } catch (fault) {
          log.error({ ...faultFacts(fault), away: isDatabaseAway(fault) }, 'somebody could not sign in');
          // The library puts this message into an address: one of two words, whatever went wrong.
          throw new Error(isDatabaseAway(fault) ? 'away' : 'fault');
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    // What next-auth would tell a page about the session: nothing. Pages ask operations.
    session: ({ session }) => ({ expires: session.expires }),
    // A return address is a path on our own site, or the queue.
    redirect: ({ url, baseUrl }) => {
      const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
      return baseUrl + (/^\/desk(\/[\w/-]*)?(\?[\w=&-]*)?$/.test(path) ? path : '/desk');
    },
  },
  logger: {
    error: (what) => log.error({ part: 'sign-in', what: String(what) }, 'sign-in failed'),
    warn: () => {},
    debug: () => {},
  },
});

/** The cookie of a session that was begun here and not by the library, as the library would have set it. */
export async function cookieOfSession(secret: string): Promise<string> {
  const token = await encode({ token: { sid: secret }, secret: env().authSecret, maxAge: LIFE_SECONDS });
  return `${sessionCookie()}=${token}; Path=/; Max-Age=${LIFE_SECONDS}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

/** Who asks, by the session cookie of this request. Somebody without one is a visitor. */
export async function staffActor(): Promise<Actor> {
  const cookie = (await cookies()).get(sessionCookie())?.value;
  const token = cookie ? await decode({ token: cookie, secret: env().authSecret }).catch(() => null) : null;
  return typeof token?.sid === 'string' ? { kind: 'staff', session: token.sid } : { kind: 'visitor' };
}
