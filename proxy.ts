import { type NextRequest, NextResponse } from 'next/server';

const OPEN = /^\/desk\/(sign-in|join)(\/|$)/;

/** Turns somebody without any session cookie away early. Never the guard: every operation asks who is there. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const hasCookie = request.cookies.getAll().some((cookie) => cookie.name.endsWith('next-auth.session-token'));
  // A form posted by somebody whose cookie is gone goes on to its door, which keeps what was typed.
  if (hasCookie || OPEN.test(pathname) || request.method !== 'GET') return NextResponse.next();
  return NextResponse.redirect(new URL('/desk/sign-in', request.nextUrl), 303);
}

export const config = { matcher: ['/desk/:path*', '/desk'] };
