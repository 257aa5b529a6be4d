import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { CENTRE } from '@/content/centre';

export const newNonce = (): string => randomBytes(16).toString('base64');

const SAFE_EXIT = new URL(CENTRE.safeExit).origin;

/** Policy of a page without script: nothing may run, and a form goes to us (or, by Leave now, to the safe exit). */
const base = (more: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action 'self' ${SAFE_EXIT}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ');

export const policyWithoutScript = (): string => base([]);
/** Of a page with scripts of our own: those files may run, may bring no other, and may speak to us alone. */
export const policyWithOwnScript = (nonce: string): string =>
  base([`script-src 'nonce-${nonce}'`, "connect-src 'self'"]);
/** Of the desk, which has the framework's script, and that brings more of its own. */
export const policyWithFramework = (nonce: string): string =>
  base([`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'"]);
/** While developing, the framework puts styles and evaluated code into the page. */
export const policyForDevelopment = (nonce: string): string =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval'; connect-src 'self' ws:; form-action 'self' ${SAFE_EXIT}; base-uri 'none'; frame-ancestors 'none'`;

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: that makes a plain form post send "Origin: null".
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
  'X-Frame-Options': 'DENY',
};

/** What a browser asks of a style sheet or a script; the others are for pages, and weigh half a kilobyte on each. */
const FOR_ASSETS = ['X-Content-Type-Options', 'Cross-Origin-Resource-Policy'];

/** Takes off a static asset what only means something on a page. */
export function headersOfAsset(res: ServerResponse): void {
  for (const name of [...Object.keys(ALWAYS), 'Content-Security-Policy'])
    if (!FOR_ASSETS.includes(name)) res.removeHeader(name);
}

/** Headers of every answer that is not a static asset: pages, redirects and errors alike. */
export function setHeaders(res: ServerResponse, policy: string, secure: boolean): void {
  for (const [name, value] of Object.entries(ALWAYS)) res.setHeader(name, value);
  res.setHeader('Content-Security-Policy', policy);
  res.setHeader('Cache-Control', 'no-store');
  if (secure) res.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
}
