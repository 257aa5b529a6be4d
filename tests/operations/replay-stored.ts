import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { sealForDesk } from '@/db/sealing/desk-side';
import { answersOf } from '@/domain/intake/answers';
import type { Draft, ParcelKind } from '@/domain/intake/draft';
import { transcriptOf } from '@/domain/intake/transcript';
import { type Parcel, parcelOf, type StoredTriage } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import type { Urgency } from '@/domain/triage/urgency';
import { ZONE } from '../people';

/** One sending as older rules judged it: that of now, changed. */
export function judgedBefore(
  draft: Draft,
  change: (now: StoredTriage) => Partial<StoredTriage>,
  kind: ParcelKind = 'whole',
): Parcel {
  const answers = answersOf(draft, ZONE);
  const now = triage(triageInputOf(answers));
  const parcel = parcelOf({ kind, language: draft.language, answers, transcript: transcriptOf(draft), triage: now });
  return { ...parcel, triage: { ...parcel.triage, ...change(parcel.triage), ruleSet: 'rules-of-another-day' } };
}

/** The findings without those of some rules. */
export const without = ({ findings }: StoredTriage, ...rules: readonly string[]): StoredTriage['findings'] =>
  findings.filter(({ rule }) => !rules.includes(rule));

/** Keeps an open lead with what its caller sent, oldest first, as it lies in a database that is in use. Its id. */
export async function store(owner: postgres.Sql, urgency: Urgency, parcels: readonly Parcel[]): Promise<string> {
  const leadId = randomUUID();
  const digest = Buffer.from(randomUUID().replaceAll('-', ''), 'hex');
  await owner`
    INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
    VALUES (${leadId}, ${digest}, 2, now(), ${urgency}, 'en', 'form', true, now(), now(), now())`;
  for (const [nth, parcel] of parcels.entries()) {
    const { id, sealed, key } = await sealForDesk(parcel, 'parcel', leadId);
    await owner`
      INSERT INTO porchlight.parcel (id, lead_id, kind, sealed, sent_at)
      VALUES (${id}, ${leadId}, ${parcel.kind}, ${sealed}, now() + ${nth}::int * interval '1 minute')`;
    await owner`
      INSERT INTO porchlight.data_key (subject, lead_id, desk_key, enc, sealed)
      VALUES (${id}, ${leadId}, ${key.deskKey}, ${key.enc}, ${key.sealed})`;
  }
  return leadId;
}

/** Open leads of whom nothing opens. */
export const storeShells = (owner: postgres.Sql, many: number) => owner`
  INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
  SELECT gen_random_uuid(), sha256(int4send(i)), 2, now(), 'routine', 'en', 'form', true, now(), now(), now()
  FROM generate_series(1, ${many}::int) i`;
