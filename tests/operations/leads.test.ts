import { describe, expect, test, vi } from 'vitest';
import { DISPOSITIONS, type Disposition, STAGES, type Stage, stageAfter } from '@/domain/lead/lifecycle';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { addNote } from '@/operations/add-note';
import { advanceLead } from '@/operations/advance-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { decideLead } from '@/operations/decide-lead';
import { eraseLead } from '@/operations/erase-lead';
import { escalateLead } from '@/operations/escalate-lead';
import { listQueue } from '@/operations/list-queue';
import { logContact } from '@/operations/log-contact';
import { openLead } from '@/operations/open-lead';
import { overrideContact } from '@/operations/override-contact';
import { releaseLead } from '@/operations/release-lead';
import { reopenLead } from '@/operations/reopen-lead';
import { withdrawLead } from '@/operations/withdraw-lead';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, partsNow, SYSTEM, saying, sendAs, signInAs, TOMAS } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);

const NOT_NOW = saying(MARISOL, { 'safe-contact': { never: [...partsNow(new Date())] } });

async function leadAt(stage: Stage, person = MARISOL): Promise<string> {
  const { leadId } = await sendAs(person);
  const disposition = stage === 'admitted' ? 'admitted' : stage === 'closed' ? 'not_now' : null;
  await owner`UPDATE porchlight.lead SET stage = ${stage}, disposition = ${disposition} WHERE id = ${leadId}`;
  return leadId;
}
async function rowOf(leadId: string) {
  const [row] = await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`;
  return row ?? {};
}
const notesOf = async (leadId: string) => {
  const opened = await openLead({ actor: clement, input: { leadId } });
  return opened.kind === 'opened' ? opened.notes.map(({ kind, content }) => ({ kind, ...content })) : [];
};
const contact = (leadId: string, more: Partial<Parameters<typeof logContact>[0]['input']> = {}) =>
  logContact({
    actor: ana,
    input: { leadId, way: 'call', outcome: 'no_answer', theyCalled: false, hours: HOURS, ...more },
  });

/** Refused, and nothing at all was changed or written. */
async function refusedWhole(leadId: string, act: () => Promise<{ kind: string }>, why?: RegExp) {
  const before = await rowOf(leadId);
  const { result, log } = await during(owner, act);
  expect(result).toMatchObject({ kind: 'refused', ...(why ? { why: expect.stringMatching(why) } : {}) });
  expect(log).toEqual([]);
  expect(await rowOf(leadId)).toEqual(before);
}

describe('claiming', () => {
  test('gives the lead an owner, who can give it back', async () => {
    const leadId = await leadAt('new');
    const claimed = await during(owner, () => claimLead({ actor: ana, input: { leadId } }));
    expect(claimed).toMatchObject({ result: { kind: 'claimed' }, log: [{ deed: 'lead.claimed', subject: leadId }] });
    await refusedWhole(leadId, () => claimLead({ actor: clement, input: { leadId } }), /Someone else/);
    await refusedWhole(leadId, () => releaseLead({ actor: clement, input: { leadId } }), /do not have/);
    const released = await during(owner, () => releaseLead({ actor: ana, input: { leadId } }));
    expect(released).toMatchObject({ result: { kind: 'released' }, log: [{ deed: 'lead.released' }] });
    expect(await rowOf(leadId)).toMatchObject({ owner: null });
  });

  test('by two at once is won by one', async () => {
    const leadId = await leadAt('new');
    const both = await during(owner, () =>
      Promise.all([ana, clement].map((actor) => claimLead({ actor, input: { leadId } }))),
    );
    expect(both.result.map(({ kind }) => kind).sort()).toEqual(['claimed', 'refused']);
    expect(deedsOf(both.log)).toEqual(['lead.claimed']);
  });

  test.each(['closed', 'admitted'] as const)('is refused on one that is %s', async (stage) => {
    const leadId = await leadAt(stage);
    await refusedWhole(leadId, () => claimLead({ actor: ana, input: { leadId } }));
  });

  test('of a lead that is not there is not found, and leaves no line', async () => {
    const leadId = '00000000-0000-4000-8000-000000000000';
    const { result, log } = await during(owner, () => claimLead({ actor: ana, input: { leadId } }));
    expect([result, log]).toEqual([{ kind: 'not-found' }, []]);
  });
});

describe('writing down a try to reach somebody', () => {
  test('counts it, owns the lead, and says when the next is owed', async () => {
    const leadId = await leadAt('new');
    const { result, log } = await during(owner, () => contact(leadId, { text: 'Rang out.' }));
    expect(result).toMatchObject({ kind: 'logged' });
    expect(deedsOf(log)).toEqual(['lead.contact_logged']);
    const row = await rowOf(leadId);
    expect(row).toMatchObject({ stage: 'contacting', attempts: 1, owner: expect.any(String) });
    expect(row.first_attempt_at).toEqual(row.last_contact_at);
    expect(row.due_at.getTime()).toBeGreaterThan(Date.now());
    expect(await notesOf(leadId)).toMatchObject([{ kind: 'contact', outcome: 'no_answer', text: 'Rang out.' }]);
    await contact(leadId, { outcome: 'talked' });
    expect(await rowOf(leadId)).toMatchObject({
      stage: 'talking',
      attempts: 2,
      first_conversation_at: expect.any(Date),
    });
  });

  test('is refused outside their safe hours, unless a reason is written, which is kept and logged', async () => {
    const leadId = await leadAt('new', NOT_NOW);
    await refusedWhole(leadId, () => contact(leadId), /not a safe time/);
    await refusedWhole(leadId, () => contact(leadId, { override: '   ' }), /not a safe time/);
    const { result, log } = await during(owner, () => contact(leadId, { override: 'She asked for a call tonight.' }));
    expect(result).toMatchObject({ kind: 'logged' });
    expect(log).toMatchObject([
      { deed: 'lead.contact_overridden', subject: leadId, detail: 'time' },
      { deed: 'lead.contact_logged' },
    ]);
    expect(JSON.stringify(log)).not.toContain('tonight');
    expect(await notesOf(leadId)).toMatchObject([{ kind: 'override', reason: 'She asked for a call tonight.' }]);
  });

  test('is refused by another way than the one they offered', async () => {
    const leadId = await leadAt('new');
    await refusedWhole(leadId, () => contact(leadId, { way: 'text' }), /did not offer/);
    await refusedWhole(leadId, () => contact(leadId, { way: 'email', override: 'Any reason' }), /nothing to reach/);
  });

  test('wants a reason for a voicemail they did not agree to, which is kept and logged', async () => {
    const leadId = await leadAt('new');
    const left = (more: Parameters<typeof contact>[1] = {}) => contact(leadId, { outcome: 'voicemail_left', ...more });
    await refusedWhole(leadId, left, /^They asked for no voicemail\. Write why one was left\.$/);
    await refusedWhole(leadId, () => left({ override: '  ' }), /no voicemail/);
    const { result, log } = await during(owner, () => left({ override: 'It recorded before I could hang up.' }));
    expect(result).toMatchObject({ kind: 'logged' });
    expect(log).toMatchObject([
      { deed: 'lead.contact_overridden', subject: leadId, detail: 'voicemail' },
      { deed: 'lead.contact_logged' },
    ]);
    expect(JSON.stringify(log)).not.toContain('recorded');
    const reason = 'It recorded before I could hang up.';
    expect(await notesOf(leadId)).toMatchObject([{ kind: 'override', outcome: 'voicemail_left', reason }]);
    expect(await left({ theyCalled: true })).toMatchObject({ kind: 'logged' });
  });

  test('takes a voicemail they agreed to without a reason', async () => {
    const leadId = await leadAt('new', saying(MARISOL, { 'safe-contact': { voicemail: ['yes'] } }));
    const { log } = await during(owner, () => contact(leadId, { outcome: 'voicemail_left' }));
    expect(deedsOf(log)).toEqual(['lead.contact_logged']);
  });

  test('is always taken when they phoned us', async () => {
    const leadId = await leadAt('new', NOT_NOW);
    expect(await contact(leadId, { theyCalled: true, outcome: 'talked' })).toMatchObject({ kind: 'logged' });
  });

  test('obeys from then on when they ask not to be contacted, whatever reason anybody writes', async () => {
    const leadId = await leadAt('new', NOT_NOW);
    expect(await contact(leadId, { outcome: 'asked_not_to_be_contacted' })).toMatchObject({ kind: 'logged' });
    expect(await rowOf(leadId)).toMatchObject({ asks_no_contact: true });
    await refusedWhole(leadId, () => contact(leadId, { override: 'A good reason' }), /asked not to be contacted/);
  });

  test('is refused for somebody who will contact us themself', async () => {
    const leadId = await leadAt('new', TOMAS);
    await refusedWhole(leadId, () => contact(leadId, { override: 'A reason' }), /permission/);
  });

  test('is refused after the end; that they asked not to be contacted is taken even then', async () => {
    const leadId = await leadAt('closed');
    await refusedWhole(leadId, () => contact(leadId), /closed/);
    expect(await contact(leadId, { outcome: 'asked_not_to_be_contacted' })).toMatchObject({ kind: 'logged' });
  });

  test('keeps nothing more about somebody whose answers were erased', async () => {
    const { leadId, actor } = await sendAs(MARISOL);
    await eraseLead(actor);
    await refusedWhole(leadId, () => contact(leadId, { outcome: 'asked_not_to_be_contacted', text: 'x' }), /erased/);
  });
});

describe('going outside the rule beforehand', () => {
  const override = (leadId: string, reason: string) =>
    overrideContact({ actor: ana, input: { leadId, way: 'call', reason } });

  test('wants a reason, and is refused where none is needed or none helps', async () => {
    const leadId = await leadAt('new', NOT_NOW);
    const { result, log } = await during(owner, () => override(leadId, 'The hospital rang.'));
    expect(result).toEqual({ kind: 'overridden' });
    expect(log).toMatchObject([{ deed: 'lead.contact_overridden', detail: 'time' }]);
    expect(await notesOf(leadId)).toMatchObject([{ kind: 'override', reason: 'The hospital rang.' }]);
    expect(await override(leadId, ' ')).toMatchObject({ kind: 'invalid' });
    const free = await leadAt('new');
    await refusedWhole(free, () => override(free, 'A reason'), /allowed now/);
    const tomas = await leadAt('new', TOMAS);
    await refusedWhole(tomas, () => override(tomas, 'A reason'), /permission/);
  });
});

describe('a note', () => {
  test.each(STAGES)('may be written on a lead that is %s', async (stage) => {
    const leadId = await leadAt(stage);
    const { result, log } = await during(owner, () => addNote({ actor: ana, input: { leadId, text: ' Kept. \n' } }));
    expect(result).toEqual({ kind: 'noted' });
    expect(deedsOf(log)).toEqual(['lead.noted']);
    expect(await notesOf(leadId)).toEqual([{ kind: 'note', text: ' Kept. \n' }]);
  });

  test('of nothing, or of too much, is not one', async () => {
    const leadId = await leadAt('new');
    for (const text of ['', ' \n ', 'x'.repeat(4001)])
      expect(await addNote({ actor: ana, input: { leadId, text } })).toMatchObject({ kind: 'invalid' });
  });
});

describe('the urgency', () => {
  const change = (leadId: string, urgency: 'routine' | 'emergency_now') =>
    changeUrgency({ actor: ana, input: { leadId, urgency, reason: 'She told me more.', hours: HOURS } });

  test('is changed with a reason, both values are logged, and the queue follows', async () => {
    const leadId = await leadAt('new');
    const { urgency } = await rowOf(leadId);
    const { log } = await during(owner, () => change(leadId, 'emergency_now'));
    expect(log).toMatchObject([{ deed: 'lead.urgency_changed', detail: `${urgency} emergency_now` }]);
    expect(await rowOf(leadId)).toMatchObject({ urgency: 'emergency_now', rank: 0, urgency_decided: true });
    await change(leadId, 'routine');
    expect(await rowOf(leadId)).toMatchObject({ urgency: 'routine', rank: 2 });
    expect(await notesOf(leadId)).toMatchObject([
      { kind: 'urgency', text: 'She told me more.', to: 'emergency_now' },
      { from: 'emergency_now', to: 'routine' },
    ]);
  });

  test('of a lead nobody tried moves its ceiling, and a job looks at it then', async () => {
    const leadId = await leadAt('new');
    await change(leadId, 'routine');
    const { ceiling_at } = await rowOf(leadId);
    const jobs = await owner<{ at: Date }[]>`
      SELECT j.run_at AS at FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id
      WHERE p.payload->>'leadId' = ${leadId}`;
    expect(jobs.map(({ at }) => at.getTime())).toContain(ceiling_at.getTime());
  });

  test.each(['closed', 'admitted'] as const)('of a lead that is %s stays', async (stage) => {
    const leadId = await leadAt(stage);
    await refusedWhole(leadId, () => change(leadId, 'routine'), /ended/);
  });
});

describe('moving on', () => {
  test.each(STAGES)('from %s goes where the table of moves says, or nowhere', async (stage) => {
    const leadId = await leadAt(stage);
    const to = stageAfter(stage, 'advance');
    const act = () => advanceLead({ actor: ana, input: { leadId } });
    if (to === null) return refusedWhole(leadId, act);
    expect(await during(owner, act)).toMatchObject({
      result: { kind: 'advanced' },
      log: [{ deed: 'lead.advanced', detail: to }],
    });
    expect(await rowOf(leadId)).toMatchObject({ stage: to });
  });

  test.each(STAGES)('a clinician decides at the clinical decision only: %s', async (stage) => {
    const leadId = await leadAt(stage);
    const act = () => decideLead({ actor: clement, input: { leadId, told: 'We have a place for you.' } });
    if (stage !== 'clinical_decision') return refusedWhole(leadId, act);
    expect(deedsOf((await during(owner, act)).log)).toEqual(['lead.decided']);
    expect(await rowOf(leadId)).toMatchObject({ stage: 'insurance' });
    expect(await notesOf(leadId)).toMatchObject([{ kind: 'decision', text: 'We have a place for you.' }]);
  });
});

describe('the end', () => {
  const close = (leadId: string, disposition: Disposition, more: { referredTo?: string; why?: string } = {}) =>
    closeLead({ actor: ana, input: { leadId, disposition, nextStep: 'She calls on Monday.', ...more } });
  const details = { referredTo: 'Harbor Clinic', why: 'We do not treat this.' };

  test.each(STAGES)('each disposition is allowed or refused from %s as the table says', async (stage) => {
    for (const disposition of DISPOSITIONS) {
      const leadId = await leadAt(stage);
      const to = stageAfter(stage, disposition === 'admitted' ? 'admit' : 'close');
      const act = () => close(leadId, disposition, details);
      if (to === null) {
        await refusedWhole(leadId, act);
        continue;
      }
      expect(await during(owner, act)).toMatchObject({
        result: { kind: 'closed' },
        log: [
          { deed: 'lead.closed', detail: disposition },
          ...(disposition === 'referred_out' ? [{ deed: 'task.made' }] : []),
        ],
      });
      expect(await rowOf(leadId)).toMatchObject({ stage: to, disposition, closed_at: expect.any(Date) });
    }
  });

  test('wants a next step, a place for a referral, a reason for “not suitable”', async () => {
    const leadId = await leadAt('talking');
    await refusedWhole(leadId, () => close(leadId, 'referred_out'), /where/);
    await refusedWhole(leadId, () => close(leadId, 'not_suitable', { why: ' ' }), /reason/);
    const without = { leadId, disposition: 'not_now' as const, nextStep: '  ' };
    expect(await closeLead({ actor: ana, input: without })).toMatchObject({ problems: [{ field: 'nextStep' }] });
  });

  test('is undone with a reason, by who then owns it; what the caller took back stays', async () => {
    const reopen = (leadId: string) =>
      reopenLead({ actor: ana, input: { leadId, why: 'She rang again.', hours: HOURS } });
    const leadId = await leadAt('closed');
    expect(deedsOf((await during(owner, () => reopen(leadId))).log)).toEqual(['lead.reopened']);
    expect(await rowOf(leadId)).toMatchObject({ stage: 'contacting', disposition: null, owner: expect.any(String) });
    for (const stage of ['new', 'admitted'] as const) {
      const other = await leadAt(stage);
      await refusedWhole(other, () => reopen(other));
    }
    const back = await sendAs(MARISOL);
    await close(back.leadId, 'not_now');
    await withdrawLead(back.actor);
    await refusedWhole(back.leadId, () => reopen(back.leadId), /took back/);
    const erased = await sendAs(MARISOL);
    await eraseLead(erased.actor);
    await refusedWhole(erased.leadId, () => reopen(erased.leadId), /erased/);
  });
});

describe('a lead that staff open again', () => {
  const reopened = async (change: Readonly<Record<string, unknown>>) => {
    const leadId = await leadAt('closed');
    await owner`
      UPDATE porchlight.lead SET ${owner({ urgency: 'routine', ...change })}, ceiling_at = now() - interval '1 day' WHERE id = ${leadId}`;
    const why = 'She rang again.';
    expect(await reopenLead({ actor: ana, input: { leadId, why, hours: HOURS } })).toMatchObject({ kind: 'reopened' });
    const jobs = await owner<{ at: Date }[]>`
      SELECT j.run_at AS at FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id
      WHERE p.payload->>'leadId' = ${leadId} AND j.task_identifier = 'escalate-lead' AND j.key IS NULL`;
    return { row: await rowOf(leadId), looks: jobs.map(({ at }) => at) };
  };

  test('stands where its urgency puts it, though it was raised before somebody tried', async () => {
    const { row, looks } = await reopened({ rank: 1, attempts: 2, escalated_at: new Date() });
    expect(row).toMatchObject({ rank: 2, attempts: 2 });
    expect(looks).toEqual([]);
  });

  test('has its ceiling looked at again, where nobody has tried', async () => {
    const { row, looks } = await reopened({ rank: 2, attempts: 0 });
    expect(row.ceiling_at.getTime()).toBeGreaterThan(Date.now());
    expect(looks).toEqual([row.ceiling_at]);
  });
});

describe('a lead nobody tried in time', () => {
  const escalate = (leadId: string) => escalateLead({ actor: SYSTEM, input: { leadId } });
  const late = (leadId: string) =>
    owner`UPDATE porchlight.lead SET ceiling_at = now() - interval '1 minute', urgency = 'routine', rank = 2 WHERE id = ${leadId}`;

  test('rises, once', async () => {
    const leadId = await leadAt('new');
    await late(leadId);
    expect(deedsOf((await during(owner, () => escalate(leadId))).log)).toEqual(['lead.escalated']);
    expect(await rowOf(leadId)).toMatchObject({ rank: 1, urgency: 'routine', escalated_at: expect.any(Date) });
    await refusedWhole(leadId, () => escalate(leadId));
  });

  test('rises by the clock that its job came by, whatever this machine holds the time to be', async () => {
    const leadId = await leadAt('new');
    await late(leadId);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 600_000 });
    try {
      expect(await escalate(leadId)).toEqual({ kind: 'escalated' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('stays where it is when its time has not come, it was tried, or it has ended', async () => {
    const early = await leadAt('new');
    await owner`UPDATE porchlight.lead SET ceiling_at = now() + interval '1 hour' WHERE id = ${early}`;
    await refusedWhole(early, () => escalate(early));
    const tried = await leadAt('new');
    await contact(tried);
    await late(tried);
    await refusedWhole(tried, () => escalate(tried));
    const ended = await leadAt('closed');
    await late(ended);
    await refusedWhole(ended, () => escalate(ended));
  });

  test('stays where it is when no try is owed: they will contact us, or asked not to be contacted', async () => {
    const theirs = await leadAt('new', TOMAS);
    expect((await rowOf(theirs)).ceiling_at.getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000);
    await late(theirs);
    await refusedWhole(theirs, () => escalate(theirs), /will contact us/);
    const asks = await leadAt('new');
    await owner`UPDATE porchlight.lead SET asks_no_contact = true WHERE id = ${asks}`;
    await late(asks);
    await refusedWhole(asks, () => escalate(asks), /no try is owed/);
  });
});

describe('looking', () => {
  test('at the queue is one event that names the leads seen; a live refresh is none', async () => {
    const leadId = await leadAt('new');
    await owner`UPDATE porchlight.lead SET rank = 0, due_at = now() - interval '9 days' WHERE id = ${leadId}`;
    const { result, log } = await during(owner, () =>
      listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } }),
    );
    expect(result).toMatchObject({
      kind: 'listed',
      rows: [{ lead: { id: leadId }, card: { name: 'Marisol' } }, ...Array(49).fill(expect.anything())],
    });
    expect(log).toMatchObject([{ deed: 'queue.viewed', detail: expect.stringContaining(leadId) }]);
    expect(JSON.stringify(result)).not.toMatch(/callerDigest|codeDigest/);
    const live = await during(owner, () =>
      listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: true } }),
    );
    expect(live.log).toEqual([]);
  });

  test('a live refresh names the leads this reader was not logged for, and no others', async () => {
    const reader = await hire(await signInAs('Ada'), 'Nia', ['admissions']);
    const look = (live: boolean) =>
      during(owner, () => listQueue({ actor: reader, input: { show: 'open', view: WHOLE_QUEUE, live } }));
    const unseen = await look(true);
    expect(unseen.log).toMatchObject([{ deed: 'queue.viewed' }]);
    expect((await look(true)).log).toEqual([]);
    const leadId = await leadAt('new');
    await owner`UPDATE porchlight.lead SET rank = 0, due_at = now() - interval '2 days' WHERE id = ${leadId}`;
    expect((await look(true)).log).toMatchObject([{ deed: 'queue.viewed', detail: leadId }]);
    expect((await look(true)).log).toEqual([]);
    expect((await look(false)).log).toMatchObject([{ detail: expect.stringContaining(leadId) }]);
  });

  test('at the leads that ended finds the last one first, and is the same event', async () => {
    const closed = await leadAt('closed');
    const admitted = await leadAt('admitted');
    const open = await leadAt('new');
    await owner`UPDATE porchlight.lead SET closed_at = now() + interval '1 day' WHERE id = ${closed}`;
    await owner`UPDATE porchlight.lead SET closed_at = now() + interval '2 days' WHERE id = ${admitted}`;
    const { result, log } = await during(owner, () =>
      listQueue({ actor: ana, input: { show: 'closed', view: WHOLE_QUEUE, live: false } }),
    );
    expect(result).toMatchObject({ kind: 'listed', count: expect.any(Number) });
    const ids = result.kind === 'listed' ? result.rows.map(({ lead }) => lead.id) : [];
    expect(ids.slice(0, 2)).toEqual([admitted, closed]);
    expect(ids).not.toContain(open);
    expect(log).toMatchObject([{ deed: 'queue.viewed', detail: ids.join(',') }]);
  });

  test('into a lead is an event with the reader’s roles', async () => {
    const leadId = await leadAt('new');
    const { result, log } = await during(owner, () => openLead({ actor: clement, input: { leadId } }));
    expect(result).toMatchObject({ kind: 'opened', card: { name: 'Marisol' }, parcels: [{ content: { v: 1 } }] });
    expect(log).toMatchObject([{ deed: 'lead.opened', subject: leadId, detail: 'clinician', actor: 'staff' }]);
  });
});
