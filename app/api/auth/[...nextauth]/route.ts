import NextAuth from 'next-auth';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { authOptions } from '@/auth';
import { faultFacts, log } from '@/log';

type Context = { params: Promise<{ nextauth: string[] }> };

const nothingHere = (): Response => new Response('There is nothing here.', { status: 404 });
const backWith = (error: string): Response =>
  new Response(null, { status: 302, headers: { Location: `${deskPaths.signIn}?error=${error}` } });

/** The sentences the sign-in page knows; anything else is a plain refusal. */
const KNOWN = ['away', 'fault'];

// Made at each request and not once: a build has no environment to make it from.
async function handle(request: Request, context: Context): Promise<Response> {
  try {
    return await NextAuth(authOptions())(request, context);
  } catch (fault) {
    log.error(faultFacts(fault), 'the sign-in library failed');
    return backWith('fault');
  }
}

/**
 * Of all the library offers, signing in alone: its form's token, the way to our page, and where a refusal leads. Sessions
 * are asked of operations, and signing out has a door of its own.
 */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const action = nextauth.join('/');
  if (action === 'signin' || action === 'csrf') return handle(request, context);
  if (action !== 'error') return nothingHere();
  const told = new URL(request.url).searchParams.get('error');
  return backWith(KNOWN.find((one) => one === told) ?? 'refused');
}

/** The sign-in form, posted plainly. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join('/') !== 'callback/credentials') return nothingHere();
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded'))
    return new Response('Use the form on the sign-in page.', { status: 415 });
  return handle(request, context);
}
