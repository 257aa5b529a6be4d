import { randomBytes, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { type Sending, sendParcel } from '@/db/queries/caller';
import { speedOf } from '@/tests/bench/measure';
import { type Row, rateRow } from '@/tests/bench/table';

const TIMING = { atOnce: 8, warmUpMs: 1000, forMs: 4000 };

/** The database's part alone: the function that stores an intake, beside plain inserts of the same bytes. */
export async function databaseRows(publicUrl: string, ownerUrl: string, say: (line: string) => void): Promise<Row[]> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  await owner`CREATE TABLE bench_plain (id uuid PRIMARY KEY, lead uuid, sealed bytea, card bytea, keys bytea)`;
  await owner`GRANT INSERT ON bench_plain TO porchlight_public`;
  await owner`GRANT USAGE ON SCHEMA public TO porchlight_public`;
  const pool = postgres(publicUrl, { max: 10, onnotice: () => {} });
  try {
    say('plain inserts…');
    const plain = await speedOf(async () => {
      const one = sending();
      const keys = Buffer.concat([one.key.enc, one.key.sealed, one.cardKey.enc, one.cardKey.sealed]);
      await pool`INSERT INTO bench_plain VALUES (${one.parcelId}, ${one.leadId}, ${one.sealed}, ${one.cardSealed}, ${keys})`;
      return true;
    }, TIMING);
    say('the function that stores an intake…');
    const stored = await speedOf(async () => (await sendParcel(sending())) === 'sent', TIMING);
    return [rateRow('store an intake, database only', stored, plain, 1 / 3, 'at least a third')];
  } finally {
    await pool.end({ timeout: 5 });
    await owner.end({ timeout: 5 });
  }
}

/** An intake of the size that a whole one has, sealed: what the bytes are makes no difference to the database. */
function sending(): Sending {
  const later = new Date(Date.now() + 3_600_000);
  return {
    leadId: randomUUID(),
    caller: randomBytes(32),
    code: randomBytes(32),
    parcelId: randomUUID(),
    kind: 'whole',
    sealed: randomBytes(8192 + 45),
    key: { deskKey: 'desk-bench', enc: randomBytes(32), sealed: randomBytes(48) },
    cardId: randomUUID(),
    cardSealed: randomBytes(1024 + 45),
    cardKey: { deskKey: 'desk-bench', enc: randomBytes(32), sealed: randomBytes(48) },
    urgency: 'routine',
    rank: 3,
    dueAt: later,
    ceilingAt: later,
    language: 'en',
    source: 'form',
    joins: true,
    opens: 'closed',
    promisedBy: null,
  };
}
