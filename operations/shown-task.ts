import { z } from 'zod';
import type { OpenedTask } from '@/db/queries/task';

const words = z.object({ text: z.string() });

/** A task as a screen has it. Its text is null when it was erased, or cannot be read. Not an operation. */
export function shownTask({
  content,
  id,
  leadId,
  owner,
  ownerName,
  dueAt,
  doneAt,
  doneByName,
  asksNoContact,
}: OpenedTask) {
  const read = words.safeParse(content);
  const text = read.success ? read.data.text : null;
  return { id, leadId, owner, ownerName, dueAt, doneAt, doneByName, asksNoContact, text };
}

export type ShownTask = ReturnType<typeof shownTask>;
