import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { DeskFrame } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { csrfCookie } from '@/auth';
import { FormMessage } from '@/components/desk/FormMessage';
import { SignInForm } from '@/components/desk/SignInForm';

/** One sentence for every cause: whether an address is known here is not told. */
const REFUSED =
  'The email and the password do not go together, or this account is not open. Try again, or ask an administrator.';
const SENTENCES: Readonly<Record<string, string>> = {
  away: 'We could not sign you in: our database is away for a moment. Try again soon.',
  fault: 'We could not sign you in. That is our fault. Try again in a minute.',
};

/** The form posts plainly to the library, which keeps the cookie. A page cannot set the token's cookie: one entry can. */
export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const token = (await cookies()).get(csrfCookie())?.value.split('|')[0];
  const then = await oneOf(searchParams, 'callbackUrl');
  const error = await oneOf(searchParams, 'error');
  const refused = error !== undefined;
  const sentence = refused && Object.hasOwn(SENTENCES, error) ? SENTENCES[error] : REFUSED;
  // Whoever comes back without the cookie does not take cookies: they are not sent round for ever.
  if (!token && then === undefined && !refused) redirect(deskPaths.beginSignIn(deskPaths.queue()));
  return (
    <DeskFrame title="Sign in" member={null}>
      {then?.includes('done=joined') && !refused && <FormMessage kind="success">You can sign in now.</FormMessage>}
      {token ? (
        <SignInForm
          action={deskPaths.postSignIn}
          hidden={{ csrfToken: token, callbackUrl: deskPaths.queue() }}
          refused={refused ? sentence : null}
        />
      ) : (
        <p>
          Signing in needs a cookie, and your browser did not keep it. Allow cookies for this site, then{' '}
          <a href={deskPaths.signIn}>try again</a>.
        </p>
      )}
    </DeskFrame>
  );
}
