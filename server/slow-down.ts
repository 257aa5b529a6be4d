import { createHmac, randomBytes } from 'node:crypto';

// Guessing is slowed down: each further try from one network within ten minutes waits a little longer, up to a few
// seconds, and one after the other. No caller is shut out, or waits long for the others of a shelter's one line; of staff's
// tries only so many may stand waiting. Networks are kept as digests under a random key that is thrown away daily.

const FREE = 5;
const STEP_MS = 400;
const MOST_MS = 4000;
const FORGET_MS = 600_000;
const DAY_MS = 86_400_000;
const MOST_KEPT = 50_000;
const MOST_WAITING = 20;
/** Nor does a caller wait longer than this for those before: six words and a link have too many ways to be guessed. */
const LONGEST_MS = 10_000;

/** Whose secret a try is about. One side's tries never make the other's wait. */
export type Guess = 'staff' | 'caller';

interface Line {
  last: Promise<void>;
  waiting: number;
}

let key = randomBytes(32);
let madeAt = Date.now();
let tries = new Map<string, { count: number; at: number }>();
const lines = new Map<string, Line>();

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function waitOf(digest: string, now: number): number {
  const known = tries.get(digest);
  const count = known && now - known.at < FORGET_MS ? known.count + 1 : 1;
  tries.set(digest, { count, at: now });
  return Math.min(MOST_MS, Math.max(0, count - FREE) * STEP_MS);
}

/**
 * Resolves when this try may be looked at, after all earlier ones of its network; one whose client has gone is passed
 * over. Null when too many of staff's tries from there stand waiting already.
 */
export function turnOf(guess: Guess, network: string, isGone: () => boolean): Promise<void> | null {
  const now = Date.now();
  if (now - madeAt > DAY_MS || tries.size > MOST_KEPT) {
    key = randomBytes(32);
    madeAt = now;
    tries = new Map();
  }
  const digest = createHmac('sha256', key).update(`${guess} ${network}`).digest('base64');
  const line = lines.get(digest) ?? { last: Promise.resolve(), waiting: 0 };
  if (guess === 'staff' && line.waiting >= MOST_WAITING) return null;
  const ms = waitOf(digest, now);
  line.waiting += 1;
  line.last = line.last.then(async () => {
    if (ms > 0 && !isGone()) await pause(ms);
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(digest);
  });
  lines.set(digest, line);
  return guess === 'caller' ? Promise.race([line.last, pause(LONGEST_MS)]) : line.last;
}

/** Where a wrong guess could open something: sign-in, links and a covered desk for staff, a caller's code and private link. `path` is decoded. */
export function guessAt(method: string, path: string): Guess | null {
  if (method !== 'POST') return null;
  if (path.startsWith('/api/auth/callback/') || path.startsWith('/desk/join') || path === '/desk/unlock')
    return 'staff';
  return /^\/(en|es)\/(come-back|link)\/open(\/|$)/.test(path) ? 'caller' : null;
}
