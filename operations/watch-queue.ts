import { z } from 'zod';
import { deskTransaction } from '@/db/client';
import { onDeskChange } from '@/db/live';
import { memberBySession } from '@/db/queries/session';
import { may } from '@/domain/lead/roles';
import type { Actor } from './actor';
import { operation } from './operation';

/**
 * Begins to watch the queue live. It is one event, "live"; a refresh that follows is one when it shows new leads.
 */
export const watchQueue = operation({
  may: 'lead.list',
  input: z.strictObject({}),
  async run() {
    return { kind: 'watching', event: { type: 'queue.viewed', detail: 'live' } };
  },
});

/** Whether a watcher may go on: signed in still, and permitted still. Asking does not keep the session awake. */
export async function mayStillWatch(actor: Actor): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  const member = await deskTransaction((tx) => memberBySession(tx, actor.session, new Date(), false));
  return member !== null && may(member.roles, 'lead.list');
}

/** Whether a change is about staff: no desk is told of it, but every stream asks at once whether its reader is in still. */
export const isAboutStaff = (change: string): boolean => change.startsWith('staff.');

/** Calls `tell` with "<deed> <id>" whenever a lead changed, or with "resync" when some may have been missed. Returns how to stop. */
export const onQueueChange = (tell: (change: string) => void): Promise<() => void> => onDeskChange(tell);

/** Whoever holds a stream open ends it when this fires: the process is about to stop. */
export { stopping } from '@/db/live';
