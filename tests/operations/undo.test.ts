import { describe, expect, test } from 'vitest';
import type { Outcome } from '@/domain/lead/contact-log';
import { addNote } from '@/operations/add-note';
import { advanceLead } from '@/operations/advance-lead';
import { assignLead } from '@/operations/assign-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { eraseLead } from '@/operations/erase-lead';
import { logContact } from '@/operations/log-contact';
import { openLead } from '@/operations/open-lead';
import { releaseLead } from '@/operations/release-lead';
import { snoozeLead } from '@/operations/snooze-lead';
import { undoDeed } from '@/operations/undo-deed';
import { wakeLead } from '@/operations/wake-lead';
import { withdrawLead } from '@/operations/withdraw-lead';
import { closeLeads } from '@/operations/work-many';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, sendAs } from '../people';
import { deedsOf, during } from './log-of';
import { batchOf, idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const CLEMENT = await idOf(owner, 'Clement');

const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0] ?? {};
/** As the columns are in the database, to the last fraction of a second. */
const exactly = async (leadId: string) =>
  (await owner`SELECT l::text AS row FROM porchlight.lead l WHERE id = ${leadId}`)[0]?.row;
const SAME_DAY = { urgency: 'same_day', rank: 2, attempts: 1 };
const by = <Input extends object>(leadId: string, input: Input) => ({ actor: ana, input: { leadId, ...input } });

async function lead(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { leadId } = await sendAs(MARISOL);
  await owner`UPDATE porchlight.lead SET ${owner({ ...SAME_DAY, ...change })}, due_at = now() + interval '17.123456 minutes'
    WHERE id = ${leadId}`;
  return leadId;
}
const undo = (batch: string, leadId?: string, actor = ana) => undoDeed({ actor, input: { batch, leadId } });
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

type Act = (leadId: string) => Promise<{ kind: string }>;
const claim: Act = (leadId) => claimLead(by(leadId, {}));
const snooze: Act = (leadId) => snoozeLead(by(leadId, { until: later(60), reason: 'At work.', hours: HOURS }));
const close: Act = (leadId) => closeLead(by(leadId, { disposition: 'not_now', nextStep: 'Rings on Monday.' }));
const TRY = { way: 'call', theyCalled: true, hours: HOURS } as const;
const tried = (leadId: string, outcome: Outcome) => logContact(by(leadId, { ...TRY, outcome }));
const nothing: Act = async () => ({ kind: 'nothing' });

/** Each deed that can be undone: its event, what goes before it, and the deed. */
const DEEDS: readonly (readonly [string, Readonly<Record<string, unknown>>, Act, Act])[] = [
  ['lead.claimed', {}, nothing, claim],
  ['lead.released', {}, claim, (leadId) => releaseLead(by(leadId, {}))],
  ['lead.assigned', {}, claim, (leadId) => assignLead(by(leadId, { to: CLEMENT }))],
  ['lead.advanced', { stage: 'talking' }, nothing, (leadId) => advanceLead(by(leadId, {}))],
  ['lead.snoozed', {}, nothing, snooze],
  ['lead.woken', {}, snooze, (leadId) => wakeLead(by(leadId, {}))],
  ['lead.closed', {}, snooze, close],
  ['lead.contact_logged', { attempts: 0 }, nothing, (leadId) => tried(leadId, 'no_answer')],
  ['lead.contact_logged', {}, snooze, (leadId) => tried(leadId, 'talked')],
];

describe('what is undone', () => {
  test.each(DEEDS)('%s leaves the lead exactly as it was, and both in the log', async (deed, change, first, act) => {
    const leadId = await lead(change);
    await first(leadId);
    const before = await exactly(leadId);
    const done = await during(owner, () => act(leadId));
    expect(await exactly(leadId)).not.toEqual(before);
    const undone = await during(owner, () => undo(batchOf(done.result), undefined, clement));
    expect(await exactly(leadId)).toEqual(before);
    expect(undone.result).toEqual({ kind: 'undone', undone: 1, left: 0 });
    expect(deedsOf(done.log)).toEqual([deed]);
    expect(undone.log).toMatchObject([{ deed: 'lead.undone', subject: leadId, detail: deed }]);
  });

  test('cannot be undone again, nor by a batch that is none, nor a day later', async () => {
    const leadId = await lead();
    const batch = batchOf(await claim(leadId));
    await undo(batch);
    expect(await undo(batch)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/undone already/) });
    expect(await undo('00000000-0000-4000-8000-000000000000')).toEqual({ kind: 'not-found' });
    expect(await undo(batch, '00000000-0000-4000-8000-000000000000')).toEqual({ kind: 'not-found' });
    const old = batchOf(await claim(leadId));
    await owner`UPDATE porchlight.lead_before SET done_at = now() - interval '25 hours' WHERE batch = ${old}`;
    expect(await undo(old)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/more than a day/) });
    expect(await rowOf(leadId)).toMatchObject({ owner: expect.any(String) });
  });

  test('by two at once is undone once', async () => {
    const leadId = await lead();
    const batch = batchOf(await close(leadId));
    const { result, log } = await during(owner, () => Promise.all([undo(batch), undo(batch, leadId, clement)]));
    expect(result.map(({ kind }) => kind).sort()).toEqual(['refused', 'undone']);
    expect(log).toHaveLength(1);
  });

  test('was closed: the next step that was written stays, marked undone', async () => {
    const leadId = await lead();
    const batch = batchOf(await close(leadId));
    const seen = () => openLead(by(leadId, {}));
    expect(await seen()).toMatchObject({ deeds: [{ deed: 'lead.closed', standing: 'stands', by: 'Ana' }] });
    await undo(batch);
    const opened = await seen();
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const [note] = opened.notes;
    expect(note).toMatchObject({ kind: 'closing', content: { nextStep: 'Rings on Monday.' } });
    expect(opened.deeds).toMatchObject([{ standing: 'undone', noteId: note?.id }]);
  });

  test.each<[string, Act, number, number]>([
    ['closed before anybody tried', close, 0, 1],
    ['the first try', (leadId) => tried(leadId, 'voicemail_left'), 0, 1],
    ['the second try', (leadId) => tried(leadId, 'voicemail_left'), 1, 0],
  ])('was %s: its ceiling is looked at again where nobody has tried', async (_, act, attempts, more) => {
    const leadId = await lead({ attempts });
    const jobs = async () =>
      (await owner`SELECT FROM graphile_worker._private_jobs WHERE payload->>'leadId' = ${leadId}`).length;
    const batch = batchOf(await act(leadId));
    const before = await jobs();
    await undo(batch);
    expect(await jobs()).toBe(before + more);
  });

  test('was a try: its note stays, marked, and what a person asked for is never taken back', async () => {
    const leadId = await lead();
    await undo(batchOf(await tried(leadId, 'wrong_number')));
    const opened = await openLead(by(leadId, {}));
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.notes).toMatchObject([{ kind: 'contact', content: { outcome: 'wrong_number' } }]);
    expect([...opened.undone]).toEqual(opened.notes.map(({ id }) => id));

    const asked = await tried(leadId, 'asked_not_to_be_contacted');
    expect(asked).toMatchObject({ kind: 'logged', undo: undefined });
    expect(await openLead(by(leadId, {}))).toMatchObject({
      lead: { asksNoContact: true },
      deeds: [{ deed: 'lead.contact_logged', standing: 'undone' }],
    });
  });
});

test('that a person took back what they sent is never undone, told of one lead or of many', async () => {
  const ending = { disposition: 'withdrawn', nextStep: 'Nobody rings them.' } as const;
  const [one, two, three] = [await lead(), await lead(), await lead()];
  const closings = [
    await during(owner, () => closeLead(by(one, ending))),
    await during(owner, () =>
      closeLeads({ actor: ana, input: { which: { by: 'ids', ids: [two, three] }, ...ending } }),
    ),
  ];
  expect(closings.map(({ log }) => deedsOf(log))).toEqual([['lead.closed'], ['lead.closed', 'lead.closed']]);
  expect(closings.map(({ result }) => batchOf(result))).toEqual(['', '']);
  for (const leadId of [one, two, three]) {
    expect(await rowOf(leadId)).toMatchObject({ stage: 'closed', disposition: 'withdrawn', asks_no_contact: true });
    expect(await owner`SELECT FROM porchlight.lead_before WHERE lead_id = ${leadId}`).toHaveLength(0);
  }
});

describe('a lead that has moved since stays as it is', () => {
  test.each<[string, Act]>([
    ['was tried', (leadId) => tried(leadId, 'no_answer')],
    [
      'became an emergency',
      (leadId) => changeUrgency(by(leadId, { urgency: 'emergency_now', reason: 'x', hours: HOURS })),
    ],
    ['was given to a colleague', (leadId) => assignLead(by(leadId, { to: CLEMENT }))],
    ['was closed', close],
  ])('when it %s', async (_, act) => {
    const leadId = await lead();
    const batch = batchOf(await claim(leadId));
    await act(leadId);
    const before = await exactly(leadId);
    const { result, log } = await during(owner, () => undo(batch));
    expect(result).toMatchObject({ kind: 'refused', why: expect.stringMatching(/has moved since/) });
    expect([log, await exactly(leadId)]).toEqual([[], before]);
  });

  test('when its caller took it back, or erased it', async () => {
    for (const act of [withdrawLead, eraseLead]) {
      const { leadId, actor } = await sendAs(MARISOL);
      const batch = batchOf(await close(leadId));
      await act(actor);
      const before = await exactly(leadId);
      expect(await undo(batch)).toMatchObject({ kind: 'refused' });
      expect(await exactly(leadId)).toEqual(before);
    }
  });

  test('and looking at it, or writing a note, is no move', async () => {
    const leadId = await lead();
    const batch = batchOf(await claim(leadId));
    await openLead(by(leadId, {}));
    await addNote(by(leadId, { text: 'Rang twice.' }));
    expect(await undo(batch)).toMatchObject({ kind: 'undone' });
  });
});
