import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, isNotNull, isNull, lte, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { TaskDeed } from '@/domain/lead/task';
import type { Tx } from '../client';
import { lead, staff, task } from '../schema';
import { keepKey, openAll, sealForDesk } from '../sealing/desk-side';

export type TaskRow = typeof task.$inferSelect;

const OPEN = and(isNull(task.doneAt), isNull(task.droppedAt));

interface NewTask {
  readonly leadId: string;
  readonly owner: string;
  readonly dueAt: Date;
  readonly text: string;
  readonly madeBy: string;
  readonly now: Date;
  /** The closing it follows up. */
  readonly noteId?: string;
}

/** Keeps a task, its words sealed. Returns its id, and by what its making is undone. */
export async function insertTask(tx: Tx, { text, now, ...row }: NewTask): Promise<{ id: string; undo: string }> {
  const sealed = await sealForDesk({ text }, 'task', row.leadId, randomUUID());
  const undo = randomUUID();
  const last = { lastId: undo, lastDeed: 'made', lastAt: now } as const;
  await tx.insert(task).values({ ...row, ...last, id: sealed.id, sealed: sealed.sealed, madeAt: now });
  await keepKey(tx, row.leadId, sealed);
  return { id: sealed.id, undo };
}

const locked = async (tx: Tx, which: SQL): Promise<TaskRow | null> => {
  const [row] = await tx
    .select()
    .from(task)
    .where(and(which, isNull(task.droppedAt)))
    .for('update');
  return row ?? null;
};

/** A task, held until the transaction ends. One whose making was undone is not there. */
export const lockTask = (tx: Tx, id: string): Promise<TaskRow | null> => locked(tx, eq(task.id, id));

/** The task of which this was the last deed, held likewise. */
export const lockTaskOf = (tx: Tx, lastId: string): Promise<TaskRow | null> => locked(tx, eq(task.lastId, lastId));

type Change = Partial<
  Pick<TaskRow, 'owner' | 'dueAt' | 'doneAt' | 'doneBy' | 'droppedAt' | 'ownerBefore' | 'dueBefore'>
>;

/** Changes a task, keeping what was done as its last deed. Returns by what that is undone. */
export async function changeTask(tx: Tx, id: string, lastDeed: TaskDeed, now: Date, change: Change): Promise<string> {
  const lastId = randomUUID();
  const before = { ownerBefore: null, dueBefore: null };
  await tx
    .update(task)
    .set({ ...before, ...change, lastId, lastDeed, lastAt: now })
    .where(eq(task.id, id));
  return lastId;
}

/** Takes back what a closing gave somebody to do, when the closing is undone. What was done of it stays. */
export const dropTasksOf = (tx: Tx, noteId: string, now: Date) =>
  tx
    .update(task)
    .set({ droppedAt: now })
    .where(and(eq(task.noteId, noteId), OPEN));

const doer = alias(staff, 'doer');

async function opened(tx: Tx, which: SQL | undefined, order: readonly SQL[], limit: number) {
  const rows = await tx
    .select({ one: task, ownerName: staff.name, doneByName: doer.name, asksNoContact: lead.asksNoContact })
    .from(task)
    .innerJoin(lead, eq(lead.id, task.leadId))
    .innerJoin(staff, eq(staff.id, task.owner))
    .leftJoin(doer, eq(doer.id, task.doneBy))
    .where(which)
    .orderBy(...order)
    .limit(limit);
  const words = await openAll(
    tx,
    rows.map(({ one }) => ({
      subject: one.id,
      sealed: one.sealed,
      place: { table: 'task', column: 'sealed', row: one.id, lead: one.leadId },
    })),
  );
  return rows.map(({ one: { sealed: _, ...one }, ...row }, at) => ({ ...one, ...row, content: words[at] ?? null }));
}

/** A task as it is shown, its words unparsed: null when they were erased. */
export type OpenedTask = Awaited<ReturnType<typeof opened>>[number];

const DUE_FIRST = [asc(task.dueAt), asc(task.id)];

/** Open tasks of one member, or with null of everybody: what is overdue is first of itself. None of an erased lead. */
export const listOpenTasks = (tx: Tx, owner: string | null, limit: number): Promise<OpenedTask[]> =>
  opened(tx, and(OPEN, owner === null ? undefined : eq(task.owner, owner), isNull(lead.erasedAt)), DUE_FIRST, limit);

/** Tasks that are done, the last one first. */
export const listDoneTasks = (tx: Tx, limit: number): Promise<OpenedTask[]> =>
  opened(
    tx,
    and(isNotNull(task.doneAt), isNull(task.droppedAt), isNull(lead.erasedAt)),
    [desc(task.doneAt), desc(task.id)],
    limit,
  );

/** Tasks of one lead, done ones too. */
export const tasksOfLead = (tx: Tx, leadId: string, limit: number): Promise<OpenedTask[]> =>
  opened(tx, and(eq(task.leadId, leadId), isNull(task.droppedAt)), DUE_FIRST, limit);

/** How many of a member's tasks are due by now. */
export async function countDueTasks(tx: Tx, owner: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(task)
    .where(and(OPEN, eq(task.owner, owner), lte(task.dueAt, now)));
  return row?.n ?? 0;
}
