import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../client';
import { retiredRule, staff } from '../schema';

/** One retirement of a rule. `reinstated` is null while it lasts. The reasons are staff's own words. */
export interface Retirement {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly reinstated: { readonly by: string; readonly at: Date; readonly why: string } | null;
}

/** Ids of the rules retired now. */
export async function retiredNow(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.select({ rule: retiredRule.rule }).from(retiredRule).where(isNull(retiredRule.reinstatedAt));
  return rows.map(({ rule }) => rule);
}

/** Every retirement there has been, the latest first. */
export async function retirements(tx: Tx): Promise<readonly Retirement[]> {
  const back = alias(staff, 'back');
  const rows = await tx
    .select({ one: retiredRule, by: staff.name, backBy: back.name })
    .from(retiredRule)
    .innerJoin(staff, eq(staff.id, retiredRule.retiredBy))
    .leftJoin(back, eq(back.id, retiredRule.reinstatedBy))
    .orderBy(desc(retiredRule.retiredAt), desc(retiredRule.id));
  return rows.map(({ one, by, backBy }) => ({
    rule: one.rule,
    reason: one.reason,
    by,
    at: one.retiredAt,
    reinstated: one.reinstatedAt && { by: backBy ?? '', at: one.reinstatedAt, why: one.reinstatedWhy ?? '' },
  }));
}

/** Retires a rule; false when it is retired already, also where two do so at once. */
export async function insertRetirement(
  tx: Tx,
  row: { rule: string; reason: string; by: string; at: Date },
): Promise<boolean> {
  const made = await tx
    .insert(retiredRule)
    .values({ rule: row.rule, reason: row.reason, retiredBy: row.by, retiredAt: row.at })
    .onConflictDoNothing()
    .returning({ id: retiredRule.id });
  return made.length > 0;
}

/** Puts a rule back; false when it is not retired. */
export async function endRetirement(
  tx: Tx,
  row: { rule: string; why: string; by: string; at: Date },
): Promise<boolean> {
  const ended = await tx
    .update(retiredRule)
    .set({ reinstatedBy: row.by, reinstatedAt: row.at, reinstatedWhy: row.why })
    .where(and(eq(retiredRule.rule, row.rule), isNull(retiredRule.reinstatedAt)))
    .returning({ id: retiredRule.id });
  return ended.length > 0;
}
