import { sql } from 'drizzle-orm';
import type { Tx } from '../client';
import type { Sending, SendingOutcome } from './caller';

/** A parcel taken down by a member of staff, in the transaction of their deed; as a caller's own, but for who stands in the log. */
export async function takeParcel(tx: Tx, staffId: string, s: Sending): Promise<SendingOutcome> {
  const [row] = await tx.execute<{ outcome: SendingOutcome }>(sql`SELECT porchlight.keep_parcel(
      'staff', ${staffId}, ${s.leadId}, ${s.caller}, ${s.code}, ${s.parcelId}, ${s.kind}, ${s.sealed},
      ${s.key.deskKey}, ${s.key.enc}, ${s.key.sealed},
      ${s.cardId}, ${s.cardSealed}, ${s.cardKey.enc}, ${s.cardKey.sealed},
      ${s.urgency}, ${s.rank}, ${s.dueAt.toISOString()}, ${s.ceilingAt.toISOString()}, ${s.language}, ${s.source},
      ${s.opens}, ${s.promisedBy?.toISOString() ?? null}
    ) AS outcome`);
  if (!row) throw new Error('The database did not answer a sending.');
  return row.outcome;
}
