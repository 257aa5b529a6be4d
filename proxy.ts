import { type NextRequest, NextResponse } from 'next/server';

const OPEN = /^\/desk\/(sign-in|join)(\/|$)/;

/** Turns somebody without any session cookie away early. Never the guard: every operation asks who is there. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const hasCookie = request.cookies.getAll().some((cookie) => cookie.name.endsWith('next-auth.session-token'));
  if (hasCookie || OPEN.test(pathname)) return NextResponse.next();
  if (request.method !== 'GET') return new NextResponse('You are signed out. Sign in and try again.', { status: 401 });
  return NextResponse.redirect(new URL('/desk/sign-in', request.nextUrl), 303);
}

export const config = { matcher: ['/desk/:path*', '/desk'] };
