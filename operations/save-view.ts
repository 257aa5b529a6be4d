import { z } from 'zod';
import { countViews, insertView } from '@/db/queries/saved-views';
import { isFiltered, viewQuery, viewSchema, WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { nameOfView } from './one-line';
import { type Acting, operation, refused } from './operation';

/** Views of one member, or of the team: more than these are no help to anybody. */
export const MOST_VIEWS = 20;

const input = z.strictObject({ name: nameOfView, view: viewSchema });
type Saved = z.infer<typeof input>;

/** Saves a look at the queue under a name, for oneself: its address, without a page. */
export const saveView = operation({
  may: 'view.save',
  input,
  run: ({ input: saved, ...acting }) => save(acting, saved, false),
});

/** The same for everybody who works the queue. `me` in it is whoever looks. */
export const saveTeamView = operation({
  may: 'view.save_team',
  input,
  run: ({ input: saved, ...acting }) => save(acting, saved, true),
});

async function save({ tx, who, now }: Acting, { name, view }: Saved, team: boolean) {
  if (!isFiltered(view) && view.sort === WHOLE_QUEUE.sort)
    return refused('This is the whole queue. Filter or order it first, then save that.');
  if ((await countViews(tx, team, who.id)) >= MOST_VIEWS)
    return refused(`There are ${MOST_VIEWS} saved views already. Delete one first.`);
  const query = viewQuery({ ...view, page: 1 });
  const id = await insertView(tx, { name, query, team, madeBy: who.id, madeAt: now });
  return { kind: 'saved' as const, event: { type: 'view.saved' as const, subject: id, detail: team ? 'team' : 'own' } };
}
