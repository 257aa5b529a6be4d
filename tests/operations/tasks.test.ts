import { describe, expect, test } from 'vitest';
import { currentMember } from '@/operations/current-member';
import { eraseLead } from '@/operations/erase-lead';
import { finishTask, reopenTask } from '@/operations/finish-task';
import { listTasks } from '@/operations/list-tasks';
import { makeTask } from '@/operations/make-task';
import { moveTask } from '@/operations/move-task';
import { openLead } from '@/operations/open-lead';
import { undoTask } from '@/operations/undo-task';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';
import { dumpOf, found } from '../planted';
import { deedsOf, during } from './log-of';
import { batchOf, idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const [ANA, CLEMENT, ADA] = [await idOf(owner, 'Ana'), await idOf(owner, 'Clement'), await idOf(owner, 'Ada')];
const { leadId } = await sendAs(MARISOL);

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const NOBODY = '00000000-0000-4000-8000-000000000000';

const make = (more: Partial<Parameters<typeof makeTask>[0]['input']> = {}) =>
  makeTask({ actor: ana, input: { leadId, owner: ANA, dueAt: later(60), text: 'Ring the plan.', ...more } });
/** A task with its id. Its words are its own, so that it is found again. */
async function given(more: Parameters<typeof make>[0] = {}) {
  const text = more.text ?? `To do, ${Math.random()}`;
  const made = await make({ ...more, text });
  const opened = await openLead({ actor: ana, input: { leadId: more.leadId ?? leadId } });
  const task = opened.kind === 'opened' ? opened.tasks.find((one) => one.text === text) : undefined;
  return { id: task?.id ?? '', text, undo: batchOf(made) };
}
const rowOf = async (id: string) => (await owner`SELECT * FROM porchlight.task WHERE id = ${id}`)[0] ?? {};
const listed = async (show: 'mine' | 'team' | 'done', actor = ana) => {
  const outcome = await listTasks({ actor, input: { show } });
  return outcome.kind === 'listed' ? outcome.tasks : [];
};
const textsOf = async (...asked: Parameters<typeof listed>) => (await listed(...asked)).map(({ text }) => text);
const undo = (batch: string, actor = ana) => undoTask({ actor, input: { batch } });

describe('a task', () => {
  test('is given to a colleague, sealed, with its line in the lead’s log', async () => {
    const { result, log } = await during(owner, () => make({ owner: CLEMENT, text: 'Ask the wren about Friday.' }));
    expect(result).toMatchObject({ kind: 'task_made' });
    expect(log).toMatchObject([{ deed: 'task.made', subject: leadId, detail: expect.stringContaining(CLEMENT) }]);
    expect(JSON.stringify(log)).not.toContain('wren');
    expect(found(await dumpOf(owner), 'Ask the wren about Friday.')).toBe(false);
    expect(await textsOf('mine', clement)).toContain('Ask the wren about Friday.');
    const opened = await openLead({ actor: ana, input: { leadId } });
    expect(opened).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({ deed: 'task.made', whom: 'Clement', task: 'Ask the wren about Friday.' }),
      ]),
    });
  });

  test.each([
    ['to nobody', { owner: NOBODY }, 'refused'],
    ['to somebody who works no leads', { owner: ADA }, 'refused'],
    ['for a time gone by', { dueAt: later(-1) }, 'refused'],
    ['for a time more than a year off', { dueAt: later(400 * 24 * 60) }, 'refused'],
    ['without words', { text: ' \n' }, 'invalid'],
    ['with too many', { text: 'x'.repeat(4001) }, 'invalid'],
    ['on no lead', { leadId: NOBODY }, 'not-found'],
  ] as const)('is not given %s', async (_, more, kind) => {
    const { result, log } = await during(owner, () => make(more));
    expect([result.kind, log]).toEqual([kind, []]);
  });

  test('is marked done by anybody who works leads, which is written down, and put back', async () => {
    const { id, text } = await given({ owner: CLEMENT });
    const done = await during(owner, () => finishTask({ actor: ana, input: { taskId: id } }));
    expect(done.log).toMatchObject([{ deed: 'task.done', subject: leadId, detail: id }]);
    expect(await rowOf(id)).toMatchObject({ done_by: ANA, done_at: expect.any(Date) });
    expect(await textsOf('mine', clement)).not.toContain(text);
    expect((await listed('done')).find((one) => one.id === id)).toMatchObject({ doneByName: 'Ana' });
    expect(await finishTask({ actor: ana, input: { taskId: id } })).toMatchObject({ kind: 'refused' });
    expect(await moveTask({ actor: ana, input: { taskId: id, owner: ANA } })).toMatchObject({ kind: 'refused' });
    expect(await reopenTask({ actor: clement, input: { taskId: id } })).toEqual({ kind: 'task_reopened' });
    expect(await reopenTask({ actor: clement, input: { taskId: id } })).toMatchObject({ kind: 'refused' });
    expect(await textsOf('mine', clement)).toContain(text);
  });

  test('by two at once is done once', async () => {
    const { id } = await given();
    const both = await during(owner, () =>
      Promise.all([ana, clement].map((actor) => finishTask({ actor, input: { taskId: id } }))),
    );
    expect(both.result.map(({ kind }) => kind).sort()).toEqual(['refused', 'task_done']);
    expect(deedsOf(both.log)).toEqual(['task.done']);
  });

  test('is given to somebody else or another time, and only where that is a change that may be', async () => {
    const { id } = await given();
    const move = (more: object) => moveTask({ actor: ana, input: { taskId: id, ...more } });
    const dueAt = later(120);
    expect(await move({ owner: CLEMENT, dueAt })).toMatchObject({ kind: 'task_moved' });
    expect(await rowOf(id)).toMatchObject({ owner: CLEMENT, due_at: dueAt });
    for (const more of [{}, { owner: CLEMENT }, { dueAt }, { owner: ADA }, { owner: NOBODY }, { dueAt: later(-5) }])
      expect(await move(more), JSON.stringify(more)).toMatchObject({ kind: 'refused' });
    expect(await rowOf(id)).toMatchObject({ owner: CLEMENT, due_at: dueAt });
    expect(await moveTask({ actor: ana, input: { taskId: NOBODY, owner: ANA } })).toEqual({ kind: 'not-found' });
  });
});

describe('what was done to a task last', () => {
  test('is undone: given, moved and done leave it as it was', async () => {
    const { id, text, undo: ofMaking } = await given();
    const before = await rowOf(id);
    const same = { owner: before.owner, due_at: before.due_at, done_at: null, done_by: null };
    const moved = batchOf(await moveTask({ actor: ana, input: { taskId: id, owner: CLEMENT, dueAt: later(300) } }));
    // Something was done since.
    expect(await undo(ofMaking)).toMatchObject({ kind: 'refused' });
    const back = await during(owner, () => undo(moved, clement));
    expect(back).toMatchObject({ result: { kind: 'undone' }, log: [{ deed: 'task.undone', subject: leadId }] });
    expect(await rowOf(id)).toMatchObject(same);
    expect(await undo(moved)).toMatchObject({ kind: 'refused' });
    const done = batchOf(await finishTask({ actor: ana, input: { taskId: id } }));
    expect(await undo(done)).toEqual({ kind: 'undone' });
    expect(await rowOf(id)).toMatchObject(same);
    expect(await textsOf('mine')).toContain(text);
  });

  test('when it was the giving takes it away', async () => {
    const { id, text, undo: batch } = await given();
    expect(await undo(batch)).toEqual({ kind: 'undone' });
    for (const show of ['mine', 'team', 'done'] as const) expect(await textsOf(show)).not.toContain(text);
    expect(await finishTask({ actor: ana, input: { taskId: id } })).toEqual({ kind: 'not-found' });
    expect(await undo(batch)).toMatchObject({ kind: 'refused' });
  });

  test('is not undone a day later, nor by a batch that is none', async () => {
    const { id, undo: batch } = await given();
    await owner`UPDATE porchlight.task SET last_at = now() - interval '25 hours' WHERE id = ${id}`;
    expect(await undo(batch)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/more than a day/) });
    expect(await undo(NOBODY)).toMatchObject({ kind: 'refused' });
  });
});

describe('the list of tasks', () => {
  test('has one’s own or everybody’s, what is overdue first, and is an event that names the leads', async () => {
    await owner`UPDATE porchlight.task SET dropped_at = now()`;
    const [soon, late, theirs] = [await given({ dueAt: later(5) }), await given(), await given({ owner: CLEMENT })];
    await owner`UPDATE porchlight.task SET due_at = now() - interval '1 hour' WHERE id = ${late.id}`;
    expect(await textsOf('mine')).toEqual([late.text, soon.text]);
    expect(await textsOf('team')).toEqual([late.text, soon.text, theirs.text]);
    const { log } = await during(owner, () => listed('team'));
    expect(log).toMatchObject([{ deed: 'task.listed', detail: leadId }]);
    expect((await listed('mine'))[0]).toMatchObject({ name: 'Marisol', ownerName: 'Ana' });
    expect((await currentMember(ana))?.tasksDue).toBe(1);
    expect((await currentMember(administrator))?.tasksDue).toBe(0);
  });

  test('has nothing of a lead that was erased, whose tasks nobody reads any more', async () => {
    const { actor, leadId: other } = await sendAs(MARISOL);
    const { text } = await given({ leadId: other });
    expect(await textsOf('mine')).toContain(text);
    await eraseLead(actor);
    expect(await textsOf('team')).not.toContain(text);
    expect(await make({ leadId: other })).toMatchObject({ kind: 'refused' });
    const opened = await openLead({ actor: ana, input: { leadId: other } });
    expect(opened.kind === 'opened' && opened.tasks.map((one) => one.text)).toEqual([null]);
  });

  test('is read off an index', async () => {
    const [plan] = await owner.begin(async (tx) => {
      await tx`SET LOCAL enable_seqscan = off`;
      return tx<{ 'QUERY PLAN': string }[]>`
        EXPLAIN SELECT id FROM porchlight.task WHERE owner = ${ANA} AND done_at IS NULL AND dropped_at IS NULL
        ORDER BY due_at, id LIMIT 10`.then((rows) => [rows.map((row) => row['QUERY PLAN']).join('\n')]);
    });
    expect(plan).toContain('task_owner');
    expect(plan).not.toContain('Sort');
  });
});
