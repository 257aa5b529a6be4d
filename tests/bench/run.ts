import postgres from 'postgres';
import { CENTRE } from '@/content/centre';
import { endPools } from '@/db/client';
import { runningEmbedded } from '@/db/embedded';
import { sendParcel } from '@/operations/send-parcel';
import { readKeys } from '@/scripts/installation';
import { byteRows } from '@/tests/bench/bytes';
import { databaseRows } from '@/tests/bench/database';
import { draftBefore } from '@/tests/bench/drafts';
import { fillFindable, findRows } from '@/tests/bench/find';
import { type Floor, startFloor } from '@/tests/bench/floor';
import { buildRow, learnRows } from '@/tests/bench/learn';
import { liveRows } from '@/tests/bench/live';
import { openRows } from '@/tests/bench/open';
import { pressRows } from '@/tests/bench/press';
import { cardRows, fillTo, type QueueTimes, queueRows, queueTimes } from '@/tests/bench/queue';
import { replayRows } from '@/tests/bench/replay';
import { slowPhoneRows } from '@/tests/bench/slow-phone';
import { submitRows } from '@/tests/bench/submit';
import { publish, type Row } from '@/tests/bench/table';
import { thinkingRows } from '@/tests/bench/thinking';
import { type Installation, newInstallation } from '@/tests/faults/installation';

// npm run bench: what the product costs beside what it cannot cost less than, on this machine, in this run. About seven
// minutes. It asserts nothing: a figure depends on the machine, and the ratio beside it much less so. By the word after `--`:
//   learn   the taught pages alone
//   phone   the callers' pages alone: what they weigh, and what they cost a slow phone
//   desk    the desk alone: open a lead, find somebody, live, keys
//   queue   the queue alone, at a million leads too: filling those takes three minutes and more, so a whole bench goes without

const begun = Date.now();
const say = (line: string): void =>
  void process.stdout.write(`[${((Date.now() - begun) / 1000).toFixed(0)} s] ${line}\n`);

interface Urls {
  readonly owner: string;
  readonly public: string;
  readonly desk: string;
}

/** Puts this process into the same installation, so that it can prepare what is measured and look at what came of it. */
async function enter(dataDir: string, origin: string): Promise<Urls> {
  await readKeys(dataDir, false);
  const urls = runningEmbedded(dataDir);
  if (!urls) throw new Error('The database of the bench is not running.');
  Object.assign(process.env, {
    PORCHLIGHT_SIDE: 'both',
    PORCHLIGHT_ORIGINS: origin,
    PORCHLIGHT_PUBLIC_DATABASE_URL: urls.public,
    PORCHLIGHT_DESK_DATABASE_URL: urls.desk,
  });
  return urls;
}

/** Fifty intakes that open, at the head of the queue whatever comes after them. */
async function fiftyThatOpen(owner: postgres.Sql): Promise<void> {
  for (let nth = 0; nth < 50; nth += 1) {
    const cookie = await draftBefore('check');
    const key = Uint8Array.from(Buffer.from(cookie.slice('porchlight_draft='.length), 'base64url'));
    await sendParcel({
      actor: { kind: 'caller', key, code: null },
      finishing: false,
      asked: true,
      hours: CENTRE.hours,
    });
  }
  await owner`UPDATE porchlight.lead SET rank = 0, due_at = now() - interval '1 year'`;
}

const floorOf = (urls: { owner: string }) => {
  say('building the floor (about 10 s)…');
  return startFloor(urls.owner);
};

/** What a caller's pages weigh, and what they cost a slow phone. */
const phoneRows = async (origin: string): Promise<readonly Row[]> => [
  ...(await byteRows(origin, (line) => say(`bytes: ${line}`))),
  ...(await slowPhoneRows(origin, say)),
];

/** What of the desk is not the queue's own page: leads that open with all that a caller sends, live, keys, finding. */
async function deskRows(house: Installation, owner: postgres.Sql, floor: Floor): Promise<readonly Row[]> {
  say('opening leads…');
  const opened = await openRows(house.origin, await thoseThatOpen(owner), floor);
  say('intakes to 20 open desks…');
  const lived = await liveRows(house.origin);
  say('keys on the queue, in the whole browser…');
  const pressed = await pressRows(house.origin);
  say(`sealing ${MANY_ACTIVE.toLocaleString('en')} cards to find somebody by…`);
  await fillFindable(owner, MANY_ACTIVE, say);
  say('reading them, and finding…');
  return [...opened, ...lived, ...pressed, ...(await findRows(MANY_ACTIVE))];
}

const MANY_ACTIVE = 20_000;

async function thoseThatOpen(owner: postgres.Sql): Promise<readonly string[]> {
  const rows = await owner<
    { id: string }[]
  >`SELECT id FROM porchlight.lead WHERE rank = 0 ORDER BY due_at, id LIMIT 50`;
  return rows.map(({ id }) => id);
}

interface Measured {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** The queue as it fills up, up to this many leads. */
async function queueAt(owner: postgres.Sql, origin: string, ...marks: readonly number[]): Promise<QueueTimes[]> {
  const times: QueueTimes[] = [];
  for (const many of marks) {
    say(`the queue at ${many.toLocaleString('en')} leads…`);
    await fillTo(owner, many, say);
    times.push(await queueTimes(many, origin));
  }
  return times;
}

async function everything(house: Installation, urls: Urls, owner: postgres.Sql): Promise<Measured> {
  const rows = await thinkingRows();
  const [few] = await queueAt(owner, house.origin, FEW);
  rows.push(...(await cardRows()));

  const floor = await floorOf(urls);
  const submitted = await submitRows(house, floor, (line) => say(`submitting: ${line}`)).catch(stopping(floor));
  const worked = await deskRows(house, owner, floor).catch(stopping(floor));
  await floor.stop();
  const stored = await databaseRows(urls.public, urls.owner, (line) => say(`database only: ${line}`));
  const weighed = await phoneRows(house.origin);
  const replayed = await replayRows(owner, (line) => say(`replay: ${line}`));

  const queued = few ? queueRows(few, ...(await queueAt(owner, house.origin, MANY))) : [];
  return {
    rows: [...submitted.rows, ...stored, ...weighed, ...queued, ...worked, ...replayed, ...rows],
    notes: submitted.notes,
  };
}

const [FEW, MANY, MOST] = [1000, 100_000, 1_000_000];

const stopping = (floor: Floor) => async (fault: unknown) => {
  await floor.stop();
  throw fault;
};

async function measured(house: Installation, what: string | undefined): Promise<Measured> {
  if (what === 'learn') return { rows: [], notes: [] };
  const urls = await enter(house.dataDir, house.origin);
  const owner = postgres(urls.owner, { max: 1, onnotice: () => {} });
  try {
    await fiftyThatOpen(owner);
    if (what === undefined) return await everything(house, urls, owner);
    if (what === 'phone') return { rows: await phoneRows(house.origin), notes: [] };
    if (what === 'queue') {
      const [few, ...more] = await queueAt(owner, house.origin, FEW, MANY, MOST);
      return { rows: few ? queueRows(few, ...more) : [], notes: [] };
    }
    const floor = await floorOf(urls);
    const rows = await deskRows(house, owner, floor).catch(stopping(floor));
    await floor.stop();
    return { rows, notes: [] };
  } finally {
    await owner.end({ timeout: 5 });
  }
}

async function taught(house: Installation, built: Row): Promise<Measured> {
  const { rows, notes } = await learnRows(house.origin, say);
  return { rows: [built, ...rows], notes };
}

const what = process.argv[2];
if (what !== undefined && !['learn', 'phone', 'desk', 'queue'].includes(what))
  throw new Error('After "--": learn, phone, desk, queue, or nothing for all but the million.');
const withPages = what === undefined || what === 'learn';

const house = await newInstallation();
try {
  if (withPages) say('building the pages from nothing…');
  const built = withPages ? await buildRow() : null;
  say('starting an installation of its own…');
  await house.start();
  const learnt = built ? await taught(house, built) : { rows: [], notes: [] };
  const { rows, notes } = await measured(house, what);
  process.stdout.write(`\n${publish([...rows, ...learnt.rows], [...notes, ...learnt.notes])}\n`);
} finally {
  await endPools(5);
  await house.remove();
}
