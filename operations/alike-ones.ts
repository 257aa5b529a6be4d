import type { Tx } from '@/db/client';
import { knownOf } from '@/db/queries/person';
import type { QueueRow } from '@/db/queries/queue';
import { likeliestAmong } from '@/domain/lead/alike';
import { type Likeness, type Told, toldOf } from '@/domain/lead/same-person';
import { readCard } from './opened';

/**
 * Of these rows those with another lead that may be about the same person, and how likely: what their own pages suggest, as
 * far as it is seen by what two leads share exactly. From the cards just opened and from memory; the database is asked
 * once, for those rows that share something, what is known of them already. Which lead it is, is not told here. Not an operation.
 */
export async function alikeOnes(
  tx: Tx,
  rows: readonly QueueRow[],
  beside: (mine: Told) => ReadonlySet<Told>,
): Promise<ReadonlyMap<string, Likeness['level']>> {
  const sharing = rows.flatMap(({ lead: { id, arrivedAt }, card }) => {
    const mine = toldOf({ id, arrivedAt, hasEnded: false }, readCard(card));
    const others = [...beside(mine)].filter(({ value }) => value !== id);
    return others.length > 0 ? [{ mine, others }] : [];
  });
  const known = await knownOf(
    tx,
    sharing.map(({ mine }) => mine.value),
  );
  return new Map(
    sharing.flatMap(({ mine, others }) => {
      const level = likeliestAmong(mine, others, known.get(mine.value) ?? new Set());
      return level ? [[mine.value, level] as const] : [];
    }),
  );
}
