import { randomBytes } from 'node:crypto';
import { codeKeys } from '@/db/sealing/draft-key';
import { env } from '@/env';
import { processorMs, withChildren } from '@/tests/bench/cpu';
import { draftBefore, fieldsOf } from '@/tests/bench/drafts';
import type { Floor } from '@/tests/bench/floor';
import { msOf, type Speed, speedOf, spread } from '@/tests/bench/measure';
import { ms, rateRow } from '@/tests/bench/table';
import type { Installation } from '@/tests/faults/installation';
import { type Answer, lines, post } from '@/tests/faults/post';

type Fields = Readonly<Record<string, string>>;

const AT_ONCE = 8;
const TIMING = { atOnce: AT_ONCE, warmUpMs: 2000, forMs: 5000 };
const HALF = 'at least half its rate';

/** Submitting, over HTTP and through all of the product, beside a bare route handler with one insert. */
export async function submitRows(
  house: Pick<Installation, 'origin' | 'pid' | 'postgresPid'>,
  floor: Floor,
  say: (line: string) => void,
) {
  const { origin } = house;
  const costs: string[] = [];
  const speed = async (
    name: string,
    path: string,
    fields: Fields,
    prepared: readonly string[] | null,
    wanted: string,
  ) => {
    const isFloor = path === '/send';
    const apps = [isFloor ? floor.pid : house.pid()];
    // Asked for anew each time: PostgreSQL starts a process for each connection, and those begin at nothing.
    const databases = () => withChildren(house.postgresPid());
    const from = [processorMs(apps), processorMs(databases())] as const;
    const found = await drive(isFloor ? floor.origin : origin, path, fields, prepared, wanted);
    const [app, database] = [since(from[0], processorMs(apps)), since(from[1], processorMs(databases()))];
    if (app !== null && database !== null)
      costs.push(
        `Processor time of one, ${name}: ${ms(app / found.done)} in the app and ${ms(database / found.done)} in the database.`,
      );
    return found.speed;
  };
  const contact = { name: 'Sam Lindqvist', reach: 'sam.lindqvist@example.org', go: 'next' };
  say('the floor…');
  const before = await speed('the floor', '/send', contact, null, '/');
  say('"Contact me"…');
  const callMe = await speed('"Contact me"', '/en/call-me/send', contact, null, '/en/status');
  say('the page that makes a lead of an unfinished intake…');
  const partial = await speed(
    'an unfinished intake',
    '/en/form/5/answer',
    { ...fieldsOf('safe-contact'), go: 'next' },
    await cookies('safe-contact', Math.ceil(before.perSecond * 8)),
    '/en/form/6',
  );
  say('the last page of a whole intake…');
  const whole = await speed(
    'a whole intake',
    '/en/form/12/answer',
    { go: 'next' },
    await cookies('check', 1600),
    '/en/form/13',
  );
  say('the floor once more…');
  const bare = between(before, await speed('the floor once more', '/send', contact, null, '/'));
  const code = spread(await msOf(20, () => codeKeys(randomBytes(12).toString('hex'), env().codeSalt))).medianMs;
  return {
    rows: [
      rateRow('submit by "Contact me", with its code', callMe, bare, 0.5, HALF),
      rateRow('submit an unfinished intake, no code yet', partial, bare, 0.5, HALF),
      rateRow('submit a whole intake, with its code', whole, bare, 0.5, HALF),
    ],
    notes: [
      ...costs,
      `A caller's code is stretched on purpose (argon2id, 19 MiB): ${ms(code)} each, measured by itself.`,
      `Floor and product: ${AT_ONCE} callers at once, who share the machine with what they measure.`,
    ],
  };
}

/** The floor before and after what stands on it: a machine is not equally busy all the time. */
const between = (one: Speed, other: Speed): Speed => ({
  perSecond: (one.perSecond + other.perSecond) / 2,
  medianMs: (one.medianMs + other.medianMs) / 2,
  p95Ms: Math.max(one.p95Ms, other.p95Ms),
  count: one.count + other.count,
});

const since = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

/** Posts to `path`, over and over; each takes its own cookie where cookies are given, until they are used up. */
async function drive(
  origin: string,
  path: string,
  fields: Fields,
  prepared: readonly string[] | null,
  wanted: string,
): Promise<{ speed: Speed; done: number }> {
  const agent = lines(AT_ONCE);
  const left = [...(prepared ?? [])];
  let done = 0;
  const good = ({ status, location }: Answer) => status === 303 && location === wanted;
  const deed = async () => {
    const cookie = prepared ? left.pop() : null;
    if (cookie === undefined) return false;
    const answer = await post({ agent, origin, path, fields, cookie });
    if (!good(answer)) throw new Error(`${path} answered ${answer.status} to ${answer.location}, not ${wanted}.`);
    done += 1;
    return true;
  };
  try {
    return { speed: await speedOf(deed, TIMING), done };
  } finally {
    agent.destroy();
  }
}

async function cookies(before: string, count: number): Promise<string[]> {
  const made: string[] = [];
  const lane = async () => {
    while (made.length < count) made.push(await draftBefore(before));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return made;
}
