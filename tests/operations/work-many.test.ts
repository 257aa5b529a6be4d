import { describe, expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { rolesThat } from '@/domain/lead/roles';
import { claimLead } from '@/operations/claim-lead';
import { openLead } from '@/operations/open-lead';
import { undoDeed } from '@/operations/undo-deed';
import { assignLeads, closeLeads, MOST_AT_ONCE, snoozeLeads } from '@/operations/work-many';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, sendAs } from '../people';
import { during } from './log-of';
import { batchOf, idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const CLEMENT = await idOf(owner, 'Clement');

/** Leads that were tried, without a card, in Spanish so that a look finds them alone. */
async function leads(many: number): Promise<string[]> {
  const rows = await owner<{ id: string }[]>`
    INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, stage, language, source, whole, arrived_at, sent_at, ceiling_at, attempts)
    SELECT gen_random_uuid(), sha256(uuid_send(gen_random_uuid())), 2, now() + i * interval '1.000001 minutes', 'routine', 'contacting', 'es',
      'form', true, now(), now(), now(), 1 FROM generate_series(1, ${many}::int) i RETURNING id`;
  return rows.map(({ id }) => id);
}
const exactly = async (ids: readonly string[]) =>
  (await owner`SELECT l::text AS row FROM porchlight.lead l WHERE id = ANY(${[...ids]}) ORDER BY id`).map(
    ({ row }) => row,
  );
const some = (ids: readonly string[]) => ({ by: 'ids' as const, ids: [...ids] });
const { sort, rows, page, ...WHOLE } = WHOLE_QUEUE;
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const assignTo = (ids: readonly string[], to = CLEMENT) => assignLeads({ actor: ana, input: { which: some(ids), to } });
const ENDING = { disposition: 'not_now', nextStep: 'They have our number.' } as const;

describe('two hundred at once', () => {
  test.each([
    ['assigned', (ids: string[]) => assignTo(ids), 'lead.assigned'],
    [
      'snoozed',
      (ids: string[]) =>
        snoozeLeads({ actor: ana, input: { which: some(ids), until: later(60), reason: 'A storm.', hours: HOURS } }),
      'lead.snoozed',
    ],
    ['closed', (ids: string[]) => closeLeads({ actor: ana, input: { which: some(ids), ...ENDING } }), 'lead.closed'],
  ] as const)('%s, each a line in the log, and undone as one: the rows are what they were', async (_, act, deed) => {
    const ids = await leads(MOST_AT_ONCE);
    const before = await exactly(ids);
    const { result, log } = await during(owner, () => act(ids));
    expect(result).toMatchObject({ kind: 'worked', done: MOST_AT_ONCE, left: [] });
    expect(log.map((line) => line.subject).sort()).toEqual(ids.toSorted());
    expect(new Set(log.map((line) => line.deed))).toEqual(new Set([deed]));
    const undone = await during(owner, () => undoDeed({ actor: clement, input: { batch: batchOf(result) } }));
    expect(undone.result).toEqual({ kind: 'undone', undone: MOST_AT_ONCE, left: 0 });
    expect(undone.log).toHaveLength(MOST_AT_ONCE);
    expect(await exactly(ids)).toEqual(before);
  });

  test('and not one more, by their ids or by a look', async () => {
    const ids = await leads(MOST_AT_ONCE + 1);
    expect(await assignTo(ids)).toMatchObject({
      kind: 'invalid',
      problems: [{ message: 'Select at most 200 leads.' }],
    });
    const before = await exactly(ids);
    const which = { by: 'look', filter: WHOLE } as const;
    const look = await during(owner, () => assignLeads({ actor: ana, input: { which, to: CLEMENT } }));
    expect(look).toMatchObject({ result: { kind: 'refused', why: expect.stringMatching(/more than 200/) }, log: [] });
    expect(await exactly(ids)).toEqual(before);
    await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'not_now'`;
  });
});

describe('each lead keeps its own rule', () => {
  test('who is told which leads stay may read every lead', () => {
    for (const deed of ['lead.assign', 'lead.snooze', 'lead.close'] as const)
      for (const role of rolesThat(deed)) expect(rolesThat('lead.list'), `${role}, ${deed}`).toContain(role);
  });

  test('those it refuses stay, and are told by name and why; the others are done', async () => {
    const [first = '', second = ''] = await leads(2);
    const { leadId: emergency } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET urgency = 'emergency_now', rank = 0 WHERE id = ${emergency}`;
    await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'not_now' WHERE id = ${second}`;
    const before = await exactly([emergency, second]);
    const input = {
      which: some([first, second, emergency, first]),
      until: later(60),
      reason: 'A storm.',
      hours: HOURS,
    };
    const { result, log } = await during(owner, () => snoozeLeads({ actor: ana, input }));
    expect(result).toMatchObject({ kind: 'worked', done: 1 });
    const left = 'left' in result ? result.left : [];
    expect(left.toSorted((a, b) => (a.why < b.why ? -1 : 1))).toEqual([
      { leadId: emergency, name: 'Marisol', why: 'An emergency cannot be snoozed.' },
      { leadId: second, name: null, why: 'This lead is closed. Reopen it first, with a reason.' },
    ]);
    expect(log).toMatchObject([
      { deed: 'lead.snoozed', subject: first },
      { deed: 'queue.viewed', detail: expect.stringContaining(emergency) },
    ]);
    expect(await exactly([emergency, second])).toEqual(before);
  });

  test('where each refuses, nothing is changed or written', async () => {
    const [only = ''] = await leads(1);
    await assignTo([only]);
    const { result, log } = await during(owner, () => assignTo([only, '00000000-0000-4000-8000-000000000000']));
    expect(result).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(
        /^No lead was changed\. There is no such lead any more\. They have this lead already\.$/,
      ),
    });
    expect(log).toEqual([]);
  });

  test('nothing selected, or what is no lead, is invalid; nobody closes many without a next step', async () => {
    expect(await assignTo([])).toMatchObject({ problems: [{ message: 'Select at least one lead.' }] });
    expect(await assignTo(['x'])).toMatchObject({ problems: [{ message: 'One of these is no lead.' }] });
    const ids = await leads(2);
    const without = { which: some(ids), ...ENDING, nextStep: ' ' };
    expect(await closeLeads({ actor: ana, input: without })).toMatchObject({ problems: [{ field: 'nextStep' }] });
  });
});

test('a look means what it says, and nobody else', async () => {
  const ids = await leads(3);
  const { leadId: english } = await sendAs(MARISOL);
  const before = await exactly([english]);
  const [mine = ''] = ids;
  await claimLead({ actor: ana, input: { leadId: mine } });
  const which = { by: 'look', filter: { ...WHOLE, language: 'es', owner: 'me' } } as const;
  expect(await assignLeads({ actor: ana, input: { which, to: CLEMENT } })).toMatchObject({ done: 1, left: [] });
  expect(await owner`SELECT owner FROM porchlight.lead WHERE id = ${mine}`).toEqual([{ owner: CLEMENT }]);
  expect(await exactly([english])).toEqual(before);
});

test('of many, those that moved since stay when the rest is undone, and one alone can be undone', async () => {
  const [first = '', second = '', third = ''] = await leads(3);
  const before = await exactly([second, third]);
  const batch = batchOf(await closeLeads({ actor: ana, input: { which: some([first, second, third]), ...ENDING } }));
  await owner`UPDATE porchlight.lead SET asks_no_contact = true WHERE id = ${first}`;
  expect(await undoDeed({ actor: ana, input: { batch, leadId: second } })).toMatchObject({ undone: 1, left: 0 });
  expect(await undoDeed({ actor: ana, input: { batch } })).toEqual({ kind: 'undone', undone: 1, left: 2 });
  expect(await exactly([second, third])).toEqual(before);
  expect(await openLead({ actor: ana, input: { leadId: first } })).toMatchObject({ deeds: [{ standing: 'moved' }] });
});
