import { asc, desc, eq, sql } from 'drizzle-orm';
import { callerSql, type Tx } from '../client';
import { setting, staff } from '../schema';
import { wordless } from '../wordless';

/** All that a caller is judged and promised by, as the public side may know it: what was set, by name, and the rules retired now. */
export async function standingForCallers(): Promise<{
  readonly set: ReadonlyMap<string, number>;
  readonly retired: readonly string[];
}> {
  const rows = await wordless(
    callerSql()<{ name: string | null; value: number; retired: string[] }[]>`
      SELECT s.name, s.value, r.retired
      FROM (SELECT caller.retired_rules() AS retired) r LEFT JOIN caller.settings_now() s ON true`,
  );
  // Where nothing was set there is one row, without a name.
  const set = rows.flatMap(({ name, value }) => (name === null ? [] : [[name, value] as const]));
  return { set: new Map(set), retired: rows[0]?.retired ?? [] };
}

/** What was set, by name. */
export async function settingsSet(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectDistinctOn([setting.name], { name: setting.name, value: setting.value })
    .from(setting)
    .orderBy(asc(setting.name), desc(setting.seq));
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** The last changes, the latest first: what, to what, by whom and when. */
export const settingChanges = (tx: Tx, most: number) =>
  tx
    .select({ seq: setting.seq, name: setting.name, value: setting.value, by: staff.name, at: setting.setAt })
    .from(setting)
    .innerJoin(staff, eq(staff.id, setting.setBy))
    .orderBy(desc(setting.seq))
    .limit(most);

/** Lets nobody else change a setting until the transaction ends: what may stand together is judged on what is set. */
export const lockSettings = (tx: Tx): Promise<unknown> =>
  tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('porchlight.setting'))`);

/** Sets these. What was set before stays, as what it was. */
export const insertSettings = (
  tx: Tx,
  values: readonly { name: string; value: number }[],
  by: string,
  at: Date,
): Promise<unknown> => tx.insert(setting).values(values.map((one) => ({ ...one, setBy: by, setAt: at })));
