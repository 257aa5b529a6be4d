import { createHmac, randomBytes } from 'node:crypto';

// Guessing is slowed down and nobody is shut out: each further try from one address within ten minutes waits a little
// longer, up to a few seconds. Addresses are kept as digests under a random key that is thrown away daily.

const FREE = 5;
const STEP_MS = 400;
const MOST_MS = 4000;
const FORGET_MS = 600_000;
const DAY_MS = 86_400_000;
const MOST_KEPT = 50_000;

let key = randomBytes(32);
let madeAt = Date.now();
let tries = new Map<string, { count: number; at: number }>();

/** Milliseconds to wait before this try is looked at. */
export function waitFor(address: string): number {
  const now = Date.now();
  if (now - madeAt > DAY_MS || tries.size > MOST_KEPT) {
    key = randomBytes(32);
    madeAt = now;
    tries = new Map();
  }
  const digest = createHmac('sha256', key).update(address).digest('base64');
  const known = tries.get(digest);
  const count = known && now - known.at < FORGET_MS ? known.count + 1 : 1;
  tries.set(digest, { count, at: now });
  return Math.min(MOST_MS, Math.max(0, count - FREE) * STEP_MS);
}

/** Where a wrong guess could open something: sign-in, links for staff, and a caller's code. */
export const isGuessable = (method: string, path: string): boolean =>
  method === 'POST' &&
  (path.startsWith('/api/auth/callback/') ||
    path.startsWith('/desk/join') ||
    /^\/(en|es)\/(come-back|status)(\/|$)/.test(path));
