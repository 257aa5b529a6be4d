import { createHmac, randomBytes } from 'node:crypto';

// Guessing, and filling the house, are slowed down: each further try from one network within ten minutes waits a little
// longer, up to a few seconds, and one after the other. No caller is shut out, or waits long for the others of a shelter's
// one line; of staff's tries only so many may stand waiting. Networks are kept as digests under a random key that is thrown
// away daily.

const FORGET_MS = 600_000;
const DAY_MS = 86_400_000;
const MOST_KEPT = 50_000;
const MOST_WAITING = 20;
/**
 * What is slowed down: guesses at a secret of staff's or of a caller's; beginning a draft or asking to be contacted; and all
 * other posts of the form, by which codes are made and answers sent. None makes another wait.
 */
export type Slowed = 'staff' | 'caller' | 'begin' | 'answer';

interface Pace {
  /** So many in ten minutes wait for nothing: a library or a shelter full of callers does not come near it. */
  readonly free: number;
  /** Longer by this with each one more, up to the most. */
  readonly stepMs: number;
  readonly mostMs: number;
  /** Nor does a caller wait longer than this for those before, which is less than their browser waits for us. */
  readonly longestMs: number;
}

const GUESS: Pace = { free: 5, stepMs: 400, mostMs: 4000, longestMs: 10_000 };
const PACES: Readonly<Record<Slowed, Pace>> = {
  staff: { ...GUESS, longestMs: Number.POSITIVE_INFINITY },
  caller: GUESS,
  begin: { ...GUESS, free: 20 },
  answer: { free: 300, stepMs: 50, mostMs: 1000, longestMs: 3000 },
};

interface Line {
  last: Promise<void>;
  waiting: number;
}

let key = randomBytes(32);
let madeAt = Date.now();
let tries = new Map<string, { count: number; at: number }>();
const lines = new Map<string, Line>();

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function waitOf({ free, stepMs, mostMs }: Pace, digest: string, now: number): number {
  const known = tries.get(digest);
  const count = known && now - known.at < FORGET_MS ? known.count + 1 : 1;
  tries.set(digest, { count, at: now });
  return Math.min(mostMs, Math.max(0, count - free) * stepMs);
}

/**
 * Resolves when this try may be looked at, after all earlier ones of its network; one whose client has gone is passed
 * over. Null when too many of staff's tries from there stand waiting already.
 */
export function turnOf(slowed: Slowed, network: string, isGone: () => boolean): Promise<void> | null {
  const now = Date.now();
  if (now - madeAt > DAY_MS || tries.size > MOST_KEPT) {
    key = randomBytes(32);
    madeAt = now;
    tries = new Map();
  }
  const digest = createHmac('sha256', key).update(`${slowed} ${network}`).digest('base64');
  const line = lines.get(digest) ?? { last: Promise.resolve(), waiting: 0 };
  if (slowed === 'staff' && line.waiting >= MOST_WAITING) return null;
  const ms = waitOf(PACES[slowed], digest, now);
  line.waiting += 1;
  line.last = line.last.then(async () => {
    if (ms > 0 && !isGone()) await pause(ms);
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(digest);
  });
  lines.set(digest, line);
  const { longestMs } = PACES[slowed];
  return Number.isFinite(longestMs) ? Promise.race([line.last, pause(longestMs)]) : line.last;
}

/**
 * Where a wrong guess could open something (sign-in, links and a covered desk for staff, a caller's code and private link), and
 * where a caller's post keeps something: `hasDraft` when it comes with a draft's key, right or wrong. `path` is decoded. Nobody
 * waits to leave, to stop us, or to delete what they said.
 */
export function slowedAt(method: string, path: string, hasDraft: boolean): Slowed | null {
  if (method !== 'POST') return null;
  if (path.startsWith('/api/auth/callback/') || path.startsWith('/desk/join') || path === '/desk/unlock')
    return 'staff';
  if (/^\/(en|es)\/(come-back|link)\/open(\/|$)/.test(path)) return 'caller';
  if (/^\/(en|es)\/call-me\/send(\/|$)/.test(path)) return 'begin';
  if (!/^\/(en|es)\/(form\/|code\/keep(\/|$))/.test(path)) return null;
  return hasDraft ? 'answer' : 'begin';
}
