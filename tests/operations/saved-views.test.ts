import { describe, expect, test } from 'vitest';
import { type QueueView, WHOLE_QUEUE } from '@/domain/lead/queue-view';
import type { Actor } from '@/operations/actor';
import { deleteView, restoreView } from '@/operations/delete-view';
import { listQueue } from '@/operations/list-queue';
import { MOST_VIEWS, saveTeamView, saveView } from '@/operations/save-view';
import { freshDatabase } from '../fresh-database';
import { ada, hire } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const sol = await hire(administrator, 'Sol', ['supervisor']);

const OVERDUE: QueueView = { ...WHOLE_QUEUE, overdue: true, owner: 'me', page: 4 };
const save = (actor: Actor, name: string, view = OVERDUE) => saveView({ actor, input: { name, view } });
async function seenBy(actor: Actor) {
  const listed = await listQueue({ actor, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
  return listed.kind === 'listed' ? listed.saved : [];
}
const names = async (actor: Actor) => (await seenBy(actor)).map(({ name }) => name);
const idOf = async (actor: Actor, name: string) => (await seenBy(actor)).find((one) => one.name === name)?.id ?? '';

describe('a saved look', () => {
  test('is its maker’s alone, by its address without a page', async () => {
    const { result, log } = await during(owner, () => save(ana, ' My late ones '));
    expect([result, deedsOf(log)]).toEqual([{ kind: 'saved' }, ['view.saved']]);
    expect(JSON.stringify(log)).not.toContain('late');
    expect(await seenBy(ana)).toMatchObject([{ name: 'My late ones', query: 'owner=me&overdue=yes', team: false }]);
    expect(await names(clement)).toEqual([]);
  });

  test('of the team is saved by a supervisor, and seen by all who see the queue', async () => {
    const input = { name: 'Spanish', view: { ...WHOLE_QUEUE, language: 'es' as const } };
    expect(await saveTeamView({ actor: ana, input })).toEqual({ kind: 'not-permitted' });
    expect(await saveTeamView({ actor: sol, input })).toEqual({ kind: 'saved' });
    for (const actor of [ana, clement, sol]) expect(await names(actor)).toContain('Spanish');
  });

  test('is not the whole queue, has a name that can be seen, and there are not more of them than help', async () => {
    expect(await save(ana, 'All', WHOLE_QUEUE)).toMatchObject({ kind: 'refused' });
    for (const name of ['', '  ', 'x'.repeat(41), 'a\nb', 'a\u0000', '\u202eback'])
      expect(await save(ana, name)).toMatchObject({ kind: 'invalid', problems: [{ field: 'name' }] });
    for (let made = (await names(clement)).length - 1; made < MOST_VIEWS; made += 1)
      await save(clement, `Look ${made}`);
    expect(await save(clement, 'One more')).toMatchObject({ kind: 'refused', why: expect.stringMatching(/20 saved/) });
  });
});

describe('deleting one', () => {
  const remove = (actor: Actor, viewId: string) => deleteView({ actor, input: { viewId } });
  const restore = (actor: Actor, viewId: string) => restoreView({ actor, input: { viewId } });

  test('takes it away, and is undone', async () => {
    await save(ana, 'Gone');
    const id = await idOf(ana, 'Gone');
    const gone = await during(owner, () => remove(ana, id));
    expect(gone).toMatchObject({
      result: { kind: 'view_deleted', undo: id },
      log: [{ deed: 'view.deleted', subject: id }],
    });
    expect(await names(ana)).not.toContain('Gone');
    expect(await remove(ana, id)).toMatchObject({ kind: 'refused' });
    expect(deedsOf((await during(owner, () => restore(ana, id))).log)).toEqual(['view.restored']);
    expect(await names(ana)).toContain('Gone');
    expect(await restore(ana, id)).toMatchObject({ kind: 'refused' });
  });

  test('is nobody else’s: a colleague is not even told that it is there; the team’s is the supervisor’s', async () => {
    const own = await idOf(ana, 'Gone');
    for (const act of [remove, restore]) expect(await act(sol, own)).toEqual({ kind: 'not-found' });
    const team = await idOf(ana, 'Spanish');
    expect(await remove(ana, team)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/supervisor/) });
    expect(await remove(sol, team)).toMatchObject({ kind: 'view_deleted' });
    expect(await restore(clement, team)).toMatchObject({ kind: 'refused' });
    expect(await names(ana)).toEqual(['Gone', 'My late ones']);
  });
});
