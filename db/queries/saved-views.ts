import { and, asc, count, eq, isNull, or, type SQL } from 'drizzle-orm';
import type { Tx } from '../client';
import { savedView } from '../schema';

export type SavedViewRow = typeof savedView.$inferSelect;

const THERE = isNull(savedView.deletedAt);
const ofTeam = eq(savedView.team, true);
const ofMember = (id: string): SQL | undefined => and(eq(savedView.team, false), eq(savedView.madeBy, id));

/** The team's views and a member's own, by name. */
export const viewsFor = (tx: Tx, member: string): Promise<SavedViewRow[]> =>
  tx
    .select()
    .from(savedView)
    .where(and(THERE, or(ofTeam, ofMember(member))))
    .orderBy(asc(savedView.name), asc(savedView.id));

/** How many the team has, or a member. */
export async function countViews(tx: Tx, team: boolean, member: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(savedView)
    .where(and(THERE, team ? ofTeam : ofMember(member)));
  return row?.n ?? 0;
}

/** Keeps a look, for one member or the team. Returns its id. */
export async function insertView(
  tx: Tx,
  row: Pick<SavedViewRow, 'name' | 'query' | 'team' | 'madeBy' | 'madeAt'>,
): Promise<string> {
  const [made] = await tx.insert(savedView).values(row).returning({ id: savedView.id });
  if (!made) throw new Error('A saved view was not kept.');
  return made.id;
}

/** One view, deleted or not, held until the transaction ends. */
export async function lockView(tx: Tx, id: string): Promise<SavedViewRow | null> {
  const [row] = await tx.select().from(savedView).where(eq(savedView.id, id)).for('update');
  return row ?? null;
}

/** Deletes a look, by a mark that can be taken off again with null. */
export const setViewDeleted = (tx: Tx, id: string, deletedAt: Date | null) =>
  tx.update(savedView).set({ deletedAt }).where(eq(savedView.id, id));
