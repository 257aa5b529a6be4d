import { asc, desc, eq, sql } from 'drizzle-orm';
import { callerSql, type Tx } from '../client';
import { setting, staff } from '../schema';
import { wordless } from '../wordless';

/** What was set, by name, as the public side may know it: numbers alone. */
export async function settingsForCallers(): Promise<ReadonlyMap<string, number>> {
  const rows = await wordless(
    callerSql()<{ name: string; value: number }[]>`SELECT name, value FROM caller.settings_now()`,
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
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
