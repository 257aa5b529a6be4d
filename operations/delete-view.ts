import { z } from 'zod';
import { lockView, setViewDeleted } from '@/db/queries/saved-views';
import { may } from '@/domain/lead/roles';
import { type Acting, notFound, operation, refused } from './operation';

const input = z.strictObject({ viewId: z.uuid() });

/** Deletes one's own saved view; a view of the team only by those who may save one. Nobody is told of a colleague's own. */
export const deleteView = operation({
  may: 'view.save',
  input,
  run: ({ input: { viewId }, ...acting }) => set(acting, viewId, true),
});

/** Takes that back. */
export const restoreView = operation({
  may: 'view.save',
  input,
  run: ({ input: { viewId }, ...acting }) => set(acting, viewId, false),
});

async function set({ tx, who, now }: Acting, viewId: string, deleted: boolean) {
  const view = await lockView(tx, viewId);
  if (!view || (!view.team && view.madeBy !== who.id)) return notFound;
  if (view.team && !may(who.roles, 'view.save_team')) return refused('Only a supervisor deletes a view of the team.');
  if ((view.deletedAt !== null) === deleted)
    return refused(deleted ? 'This view is deleted already.' : 'This view is there still.');
  await setViewDeleted(tx, viewId, deleted ? now : null);
  return deleted
    ? { kind: 'view_deleted' as const, undo: viewId, event: { type: 'view.deleted' as const, subject: viewId } }
    : { kind: 'view_restored' as const, event: { type: 'view.restored' as const, subject: viewId } };
}
