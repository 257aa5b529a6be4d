import { expect, test } from 'vitest';
import { centreTime } from '@/app/(desk)/desk/clocks';
import { waitingLead } from '@/app/(desk)/desk/handover/handover-words';
import { CENTRE } from '@/content/centre';
import { type HandoverPart, MOST_HOURS } from '@/domain/lead/handover';
import { afterStaffed } from '@/domain/lead/staffed-hours';
import { addNote } from '@/operations/add-note';
import { advanceLead } from '@/operations/advance-lead';
import { assignLead } from '@/operations/assign-lead';
import { changeClocks } from '@/operations/change-settings';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { editNote } from '@/operations/edit-note';
import { eraseLead } from '@/operations/erase-lead';
import { finishTask } from '@/operations/finish-task';
import { logContact } from '@/operations/log-contact';
import { makeTask } from '@/operations/make-task';
import { openLead } from '@/operations/open-lead';
import { readHandover } from '@/operations/read-handover';
import { snoozeLead } from '@/operations/snooze-lead';
import { wakeLead } from '@/operations/wake-lead';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, saying, sendAs } from '../people';
import { during } from './log-of';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const auditor = await hire(administrator, 'Uma', ['auditor']);
await hire(administrator, 'Clement', ['clinician']);
const [ANA, CLEMENT] = [await idOf(owner, 'Ana'), await idOf(owner, 'Clement')];

const named = (name: string) => saying(MARISOL, { name: { name: [name] } });
const hour = 3_600_000;
const span = (back = 1, end = 0) => ({
  from: new Date(Date.now() - back * hour),
  to: new Date(Date.now() - end * hour + 1000),
});
const read = async (input = span(), actor = ana) => {
  const outcome = await readHandover({ actor, input });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome;
};
const namesIn = (handover: Awaited<ReturnType<typeof read>>, part: HandoverPart) =>
  (handover.parts.find((one) => one.part === part)?.leads ?? []).map(({ card }) => card?.name ?? null);

test('a shift is written from what was done in it, and names who waits and what is to do', async () => {
  const contact = (leadId: string, outcome: 'no_answer' | 'talked') =>
    logContact({ actor: ana, input: { leadId, way: 'call', outcome, theyCalled: true, hours: HOURS } });
  const { leadId: wren } = await sendAs(named('Wren'));
  const { leadId: lark } = await sendAs(named('Lark'));
  await contact(wren, 'no_answer');
  await contact(lark, 'talked');
  await advanceLead({ actor: ana, input: { leadId: lark } });
  const { leadId: swift } = await sendAs(named('Swift'));
  const ending = { disposition: 'referred_out', nextStep: 'Goes on Monday.', referredTo: 'Harbor Clinic' } as const;
  await closeLead({ actor: ana, input: { leadId: swift, ...ending } });
  const task = { leadId: wren, owner: ANA, dueAt: new Date(Date.now() + hour), text: 'Ring the plan.' };
  await makeTask({ actor: ana, input: task });

  const handover = await read();
  expect(namesIn(handover, 'new').sort()).toEqual(['Lark', 'Swift', 'Wren']);
  expect(namesIn(handover, 'tried')).toEqual(['Wren']);
  expect(namesIn(handover, 'talked')).toEqual(['Lark']);
  expect(namesIn(handover, 'moved')).toEqual(['Lark']);
  expect(namesIn(handover, 'ended')).toEqual(['Swift']);
  expect(handover.parts.find(({ part }) => part === 'tried')?.leads[0]?.lines).toMatchObject([
    { deed: 'lead.contact_logged', who: 'Ana' },
  ]);
  expect(handover.waiting.map(({ card }) => card?.name).sort()).toEqual(['Lark', 'Wren']);
  expect(handover.tasks.map(({ text, name }) => [text, name])).toEqual([
    ['Ring the plan.', 'Wren'],
    [expect.stringContaining('Harbor Clinic'), 'Swift'],
  ]);
  expect(handover.cut).toBe(false);
});

test('hands changed, what was put off, notes as they are now and tasks done are told with who, when and their words', async () => {
  const { leadId } = await sendAs(named('Finch'));
  await claimLead({ actor: ana, input: { leadId } });
  await assignLead({ actor: ana, input: { leadId, to: CLEMENT } });
  await logContact({
    actor: ana,
    input: { leadId, way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS },
  });
  const until = new Date(Date.now() + hour);
  await snoozeLead({ actor: ana, input: { leadId, until, reason: 'At work.', hours: HOURS } });
  await wakeLead({ actor: ana, input: { leadId } });
  await addNote({ actor: ana, input: { leadId, text: 'Rings on Monday.' } });
  const opened = await openLead({ actor: ana, input: { leadId } });
  const noteId = (opened.kind === 'opened' && opened.notes.find(({ kind }) => kind === 'note')?.id) || '';
  await editNote({ actor: ana, input: { leadId, noteId, basedOn: 1, text: 'Rings on Tuesday.' } });
  await makeTask({ actor: ana, input: { leadId, owner: ANA, dueAt: until, text: 'Ring her plan.' } });
  const [task] = await owner`SELECT id FROM porchlight.task WHERE lead_id = ${leadId}`;
  await finishTask({ actor: ana, input: { taskId: task?.id } });

  const { parts } = await read();
  const linesOf = (part: HandoverPart) =>
    parts
      .find((one) => one.part === part)
      ?.leads.find((one) => one.leadId === leadId)
      ?.lines.map(({ deed, who, whom, words }) => [deed, who, whom ?? words]);
  expect(linesOf('taken')).toEqual([
    ['lead.claimed', 'Ana', null],
    ['lead.assigned', 'Ana', 'Clement'],
  ]);
  expect(linesOf('put_off')).toEqual([
    ['lead.snoozed', 'Ana', null],
    ['lead.woken', 'Ana', null],
  ]);
  expect(linesOf('noted')).toEqual([
    ['lead.noted', 'Ana', null],
    ['lead.note_changed', 'Ana', 'Rings on Tuesday.'],
  ]);
  expect(linesOf('tasks_done')).toEqual([['task.done', 'Ana', 'Ring her plan.']]);
});

test('another span has nothing of it, though who waits is always told', async () => {
  const before = await read(span(9, 8));
  expect(before.parts.flatMap(({ leads }) => leads)).toEqual([]);
  expect(before.waiting.length).toBeGreaterThan(0);
});

test('the look is one event that names every lead in it, and no word of anybody’s', async () => {
  const { result, log } = await during(owner, () => read());
  expect(log).toMatchObject([{ deed: 'handover.viewed', subject: '' }]);
  const seen = new Set([
    ...result.parts.flatMap(({ leads }) => leads.map(({ leadId }) => leadId)),
    ...result.waiting.map(({ lead }) => lead.id),
    ...result.tasks.map(({ leadId }) => leadId),
  ]);
  expect(new Set(log[0]?.detail.split(','))).toEqual(seen);
});

test('what was erased since is told without a name', async () => {
  const { actor, leadId } = await sendAs(named('Martin'));
  await eraseLead(actor);
  const handover = await read();
  const ended = handover.parts.find(({ part }) => part === 'ended')?.leads.find((one) => one.leadId === leadId);
  expect(ended).toMatchObject({ card: null });
  expect(JSON.stringify(handover)).not.toContain('Martin');
  await openLead({ actor: ana, input: { leadId } });
});

test('it is refused to who reads no leads, and for a time that is none', async () => {
  expect(await readHandover({ actor: auditor, input: span() })).toEqual({ kind: 'not-permitted' });
  for (const [from, to] of [
    [new Date(), new Date(Date.now() - hour)],
    [new Date(Date.now() - (MOST_HOURS + 1) * hour), new Date()],
  ] as const)
    expect(await readHandover({ actor: ana, input: { from, to } })).toMatchObject({ kind: 'refused' });
});

test('who waits is told by the clocks that the centre set', async () => {
  const { leadId } = await sendAs(named('Siskin'));
  // Owed within days, so that nothing but the clocks says when the first try is.
  await owner`UPDATE porchlight.lead SET urgency = 'routine' WHERE id = ${leadId}`;
  const sunniva = await hire(administrator, 'Sunniva', ['supervisor']);
  const values = { firstAttemptTarget: 45, firstAttemptCeiling: 90, lockMinutes: 10 };
  expect(await changeClocks({ actor: sunniva, input: { values, hours: HOURS } })).toEqual({ kind: 'set' });
  const { waiting, clocks } = await read();
  const row = waiting.find(({ lead }) => lead.id === leadId);
  if (!row) throw new Error('Siskin does not wait.');
  const at = row.lead.arrivedAt;
  const by = centreTime(afterStaffed(CENTRE.hours, at, 45), at);
  expect(waitingLead(row, at, clocks).clocks[0]?.words).toBe(`First try by ${by}`);
});
