import { z } from 'zod';
import { leadsAskedToDelete, openCards } from '@/db/queries/lead';
import { colleaguesWith } from '@/db/queries/staff';
import { listDoneTasks, listOpenTasks } from '@/db/queries/task';
import { owesTry } from '@/domain/lead/reachable';
import { rolesThat } from '@/domain/lead/roles';
import { safeContactOf } from './lead-times';
import { readCard } from './opened';
import { operation } from './operation';
import { shownTask } from './shown-task';

/** Tasks on one page: the ones due first, or done last. Whoever has more has them on their leads. */
export const MOST_TASKS = 200;

/**
 * Tasks: one's own or the team's, what is overdue first; or those that are done, the last first. With them, at every
 * look, those who asked us to delete their answers and wait for a person's. The look is an event that names the leads.
 */
export const listTasks = operation({
  may: 'task.list',
  input: z.strictObject({ show: z.enum(['mine', 'team', 'done']) }),
  async run({ tx, who, input: { show } }) {
    const rows =
      show === 'done'
        ? await listDoneTasks(tx, MOST_TASKS)
        : await listOpenTasks(tx, show === 'mine' ? who.id : null, MOST_TASKS);
    const asked = await leadsAskedToDelete(tx, MOST_TASKS);
    const leads = [...new Set([...asked, ...rows].map(({ leadId }) => leadId))];
    const cards = await openCards(tx, leads);
    const nameOf = (leadId: string): string | null => readCard(cards.get(leadId))?.name ?? null;
    return {
      kind: 'listed',
      tasks: rows.map((row) => ({ ...shownTask(row), name: nameOf(row.leadId) })),
      askedToDelete: asked.map(({ asksNoContact, ...one }) => ({
        ...one,
        name: nameOf(one.leadId),
        mayReply: owesTry(safeContactOf(cards.get(one.leadId) ?? null), asksNoContact),
      })),
      colleagues: await colleaguesWith(tx, rolesThat('task.change')),
      event: { type: 'task.listed', detail: leads.join(',') },
    };
  },
});
