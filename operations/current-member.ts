import { deskTransaction } from '@/db/client';
import { alarmsFor } from '@/db/queries/alarm';
import { memberBySession } from '@/db/queries/session';
import { settingsSet } from '@/db/queries/settings';
import { countDueTasks } from '@/db/queries/task';
import { may, type Role } from '@/domain/lead/roles';
import { settingsFrom } from '@/domain/lead/settings';
import type { Actor } from './actor';

/** An emergency that waits for somebody, by its lead's id. `seen`: this member has put its alarm away. */
export interface Alarm {
  readonly id: string;
  readonly seen: boolean;
}

export interface CurrentMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly singleKeys: boolean;
  /** Whether an emergency rings on their desk. */
  readonly alarmSound: boolean;
  /** Of those who may see the queue; else none. */
  readonly alarms: readonly Alarm[];
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
    const { id, name, roles, singleKeys, alarmSound } = member;
    return {
      id,
      name,
      roles,
      singleKeys,
      alarmSound,
      alarms: may(roles, 'lead.list') ? await alarmsFor(tx, id) : [],
      tasksDue: may(roles, 'task.list') ? await countDueTasks(tx, id, now) : 0,
      lockMinutes: settingsFrom(await settingsSet(tx)).lockMinutes,
    };
  });
}
