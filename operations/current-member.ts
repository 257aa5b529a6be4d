import { deskTransaction } from '@/db/client';
import { memberBySession } from '@/db/queries/session';
import { settingsSet } from '@/db/queries/settings';
import { countDueTasks } from '@/db/queries/task';
import { may, type Role } from '@/domain/lead/roles';
import { settingsFrom } from '@/domain/lead/settings';
import type { Actor } from './actor';

interface CurrentMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly singleKeys: boolean;
  /** How many of their tasks are due by now. */
  readonly tasksDue: number;
  /** After so many minutes without a hand the desk covers itself. */
  readonly lockMinutes: number;
}

/**
 * Who is signed in: for a page's header and its menu. Not a deed, so no event: nobody's record is looked at. It guards
 * nothing; every operation asks again.
 */
export async function currentMember(actor: Actor): Promise<CurrentMember | null> {
  if (actor.kind !== 'staff') return null;
  const now = new Date();
  return deskTransaction(async (tx) => {
    const member = await memberBySession(tx, actor.session, now, !actor.unattended);
    if (!member) return null;
    const { id, name, roles, singleKeys } = member;
    const tasksDue = may(roles, 'task.list') ? await countDueTasks(tx, id, now) : 0;
    return { id, name, roles, singleKeys, tasksDue, lockMinutes: settingsFrom(await settingsSet(tx)).lockMinutes };
  });
}
