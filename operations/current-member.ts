import { deskTransaction } from '@/db/client';
import { memberBySession } from '@/db/queries/session';
import type { Role } from '@/domain/lead/roles';
import type { Actor } from './actor';

/**
 * Who is signed in: for a page's header and its menu. Not a deed, so no event: nobody's record is looked at. It guards
 * nothing; every operation asks again.
 */
export async function currentMember(
  actor: Actor,
): Promise<{ id: string; name: string; roles: readonly Role[]; singleKeys: boolean } | null> {
  if (actor.kind !== 'staff') return null;
  const member = await deskTransaction((tx) => memberBySession(tx, actor.session, new Date(), !actor.unattended));
  return member && { id: member.id, name: member.name, roles: member.roles, singleKeys: member.singleKeys };
}
