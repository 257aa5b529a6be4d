import postgres from 'postgres';
import { CENTRE } from '@/content/centre';
import { endPools } from '@/db/client';
import { runningEmbedded } from '@/db/embedded';
import { sendParcel } from '@/operations/send-parcel';
import { readKeys } from '@/scripts/installation';
import { byteRows } from '@/tests/bench/bytes';
import { databaseRows } from '@/tests/bench/database';
import { draftBefore } from '@/tests/bench/drafts';
import { buildRow, learnRows } from '@/tests/bench/learn';
import { cardRows, fillTo, queueRows, queueTimes, signedIn } from '@/tests/bench/queue';
import { replayRows } from '@/tests/bench/replay';
import { slowPhoneRows } from '@/tests/bench/slow-phone';
import { submitRows } from '@/tests/bench/submit';
import { publish, type Row } from '@/tests/bench/table';
import { thinkingRows } from '@/tests/bench/thinking';
import { type Installation, newInstallation } from '@/tests/faults/installation';

// npm run bench: what the product costs beside what it cannot cost less than, on this machine, in this run. About three
// minutes. It asserts nothing: a figure depends on the machine, and the ratio beside it much less so. `npm run bench -- learn`
// measures the taught pages alone.

const begun = Date.now();
const say = (line: string): void =>
  void process.stdout.write(`[${((Date.now() - begun) / 1000).toFixed(0)} s] ${line}\n`);

/** Puts this process into the same installation, so that it can prepare what is measured and look at what came of it. */
async function enter(dataDir: string, origin: string) {
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

async function measured(house: Installation): Promise<{ rows: readonly Row[]; notes: readonly string[] }> {
  const urls = await enter(house.dataDir, house.origin);
  const owner = postgres(urls.owner, { max: 1, onnotice: () => {} });
  const rows = await thinkingRows();

  say('the queue at 1,000 leads…');
  await fiftyThatOpen(owner);
  const who = await signedIn();
  await fillTo(owner, 1000);
  const few = await queueTimes(1000, house.origin, who);
  rows.push(...(await cardRows()));

  const submitted = await submitRows(house, urls.owner, (line) => say(`submitting: ${line}`));
  const stored = await databaseRows(urls.public, urls.owner, (line) => say(`database only: ${line}`));
  const weighed = await byteRows(house.origin, (line) => say(`bytes: ${line}`));
  weighed.push(...(await slowPhoneRows(house.origin, say)));

  const replayed = await replayRows(owner, (line) => say(`replay: ${line}`));

  say('filling the queue to 100,000 leads…');
  await fillTo(owner, 100_000);
  say('the queue at 100,000 leads…');
  const queued = queueRows(few, await queueTimes(100_000, house.origin, who));
  await owner.end({ timeout: 5 });

  return {
    rows: [...submitted.rows, ...stored, ...weighed, ...queued, ...replayed, ...rows],
    notes: submitted.notes,
  };
}

const house = await newInstallation();
try {
  say('building the pages from nothing…');
  const built = await buildRow();
  say('starting an installation of its own…');
  await house.start();
  const taught = await learnRows(house.origin, say);
  const learnt = [built, ...taught.rows];
  const { rows, notes } = process.argv[2] === 'learn' ? { rows: [], notes: [] } : await measured(house);
  process.stdout.write(`\n${publish([...rows, ...learnt], [...notes, ...taught.notes])}\n`);
} finally {
  await endPools(5);
  await house.remove();
}
