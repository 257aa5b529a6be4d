import { describe, expect, test } from 'vitest';
import { answerErasure } from '@/operations/answer-erasure';
import { eraseLead } from '@/operations/erase-lead';
import { holdLead } from '@/operations/hold-lead';
import { liftHold } from '@/operations/lift-hold';
import { listTasks } from '@/operations/list-tasks';
import { openDraft } from '@/operations/open-draft';
import { openLead } from '@/operations/open-lead';
import { viewStatus } from '@/operations/view-status';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs, TOMAS } from '../people';
import { dumpOf, found } from '../planted';
import { during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const sol = await hire(administrator, 'Sol', ['supervisor']);
const NOBODY = '00000000-0000-4000-8000-000000000000';
const reason = 'Letter from the wren’s attorney.';

const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0] ?? {};
const hold = (leadId: string, why = reason) => holdLead({ actor: sol, input: { leadId, reason: why } });
const lift = (leadId: string, why = reason) => liftHold({ actor: sol, input: { leadId, reason: why } });
const answer = (leadId: string) => answerErasure({ actor: ana, input: { leadId } });
const admit = (leadId: string) =>
  owner`UPDATE porchlight.lead SET stage = 'admitted', disposition = 'admitted', closed_at = now() WHERE id = ${leadId}`;
const waiting = async () => {
  const listed = await listTasks({ actor: ana, input: { show: 'mine' } });
  return listed.kind === 'listed' ? listed.askedToDelete : [];
};

describe('a legal hold', () => {
  test.each([
    ['new', null],
    ['talking', null],
    ['admitted', 'admitted'],
    ['closed', 'not_now'],
  ])('is put on a lead that is %s, with its reason sealed, and lifted again', async (stage, disposition) => {
    const { leadId } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET stage = ${stage}, disposition = ${disposition} WHERE id = ${leadId}`;
    const before = await rowOf(leadId);
    const { result, log } = await during(owner, () => hold(leadId));
    expect([result, log]).toMatchObject([{ kind: 'held' }, [{ deed: 'lead.held', subject: leadId, detail: '' }]]);
    expect(await rowOf(leadId)).toEqual({ ...before, held_at: expect.any(Date) });
    expect(found(await dumpOf(owner), reason)).toBe(false);
    const lifted = await during(owner, () => lift(leadId, 'The case is over.'));
    expect(lifted).toMatchObject({ result: { kind: 'hold_lifted' }, log: [{ deed: 'lead.hold_lifted' }] });
    expect(await rowOf(leadId)).toEqual(before);
    expect(await openLead({ actor: ana, input: { leadId } })).toMatchObject({
      notes: [
        { kind: 'hold', author: 'Sol', content: { reason } },
        { kind: 'hold_lifted', author: 'Sol', content: { reason: 'The case is over.' } },
      ],
    });
  });

  const erased = async (): Promise<string> => {
    const { leadId, actor } = await sendAs(MARISOL);
    await eraseLead(actor);
    return leadId;
  };
  const fresh = async (): Promise<string> => (await sendAs(MARISOL)).leadId;
  const held = async (): Promise<string> => {
    const leadId = await fresh();
    await hold(leadId);
    return leadId;
  };
  type Refused = readonly [string, string, () => Promise<string>, (id: string) => Promise<{ kind: string }>, string];
  const REFUSED: readonly Refused[] = [
    ['put on', 'a lead that is held already', held, hold, 'refused'],
    ['put on', 'one that was erased', erased, hold, 'refused'],
    ['put on', 'no lead', async () => NOBODY, hold, 'not-found'],
    ['put on', 'a lead without a reason', fresh, (id: string) => hold(id, ' \n'), 'invalid'],
    ['put on', 'a lead with too long a reason', fresh, (id: string) => hold(id, 'x'.repeat(4001)), 'invalid'],
    ['lifted from', 'a lead that is not held', fresh, lift, 'refused'],
    ['lifted from', 'one that was erased', erased, lift, 'refused'],
    ['lifted from', 'no lead', async () => NOBODY, lift, 'not-found'],
    ['lifted from', 'a lead without a reason', held, (id: string) => lift(id, ''), 'invalid'],
  ];
  test.each(REFUSED)('is not %s %s', async (_, __, make, act, kind) => {
    const leadId = await make();
    const before = await rowOf(leadId);
    const { result, log } = await during(owner, () => act(leadId));
    expect([result.kind, log]).toEqual([kind, []]);
    expect(await rowOf(leadId)).toEqual(before);
  });

  test('of two who put it on at once is put on once', async () => {
    const leadId = await fresh();
    const kinds = (await Promise.all([hold(leadId), hold(leadId)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['held', 'refused']);
  });
});

describe('who asks that their answers be deleted', () => {
  test('under hold keeps them and their draft, and is listed for staff until somebody says that they have replied', async () => {
    const { actor, leadId } = await sendAs(TOMAS);
    await hold(leadId);
    const { result, log } = await during(owner, async () => [await eraseLead(actor), await eraseLead(actor)]);
    expect(result).toEqual(['person_replies', 'person_replies']);
    expect(log).toMatchObject([{ deed: 'lead.erasure_asked', subject: leadId, actor: 'caller', detail: '' }]);
    expect(await openDraft(actor)).not.toBeNull();
    expect(await openLead({ actor: ana, input: { leadId } })).toMatchObject({
      lead: { erasedAt: null, heldAt: expect.any(Date), erasureAskedAt: expect.any(Date) },
      parcels: [{ content: { v: 1 } }],
    });
    expect(await viewStatus(actor)).toMatchObject({ status: { erasureAskedAt: expect.any(Date) } });
    // He said that he will contact us.
    expect(await waiting()).toMatchObject([{ leadId, name: 'Íñigo', mayReply: false }]);

    // Lifting the hold alone deletes nothing, and does not answer them.
    await lift(leadId);
    expect(await waiting()).toMatchObject([{ leadId }]);
    const answered = await during(owner, () => answer(leadId));
    expect(answered).toMatchObject({
      result: { kind: 'erasure_answered' },
      log: [{ deed: 'lead.erasure_answered', subject: leadId, actor: 'staff', detail: '' }],
    });
    expect([await waiting(), await viewStatus(actor)]).toMatchObject([[], { status: { erasureAskedAt: null } }]);
    expect(await eraseLead(actor)).toBe('erased');
  });

  test('after an admission is listed too, who has waited longest first; the look names their leads', async () => {
    const [first, second] = [await sendAs(MARISOL), await sendAs(TOMAS)];
    for (const one of [second, first]) await admit(one.leadId);
    for (const one of [first, second]) expect(await eraseLead(one.actor)).toBe('person_replies');
    const { result, log } = await during(owner, waiting);
    expect(result.map(({ leadId, mayReply }) => [leadId, mayReply])).toEqual([
      [first.leadId, true],
      [second.leadId, false],
    ]);
    expect(log).toMatchObject([{ deed: 'task.listed', detail: `${first.leadId},${second.leadId}` }]);
    for (const { leadId } of [first, second]) await answer(leadId);
    expect(await waiting()).toEqual([]);
  });

  test('and is deleted at once waits for nobody', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await hold(leadId);
    await eraseLead(actor);
    await lift(leadId);
    expect(await eraseLead(actor)).toBe('erased');
    expect([await waiting(), (await answer(leadId)).kind]).toEqual([[], 'refused']);
  });

  test('is not answered where nobody asked, nor twice, nor on no lead', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    expect((await answer(leadId)).kind).toBe('refused');
    await admit(leadId);
    await eraseLead(actor);
    expect((await Promise.all([answer(leadId), answer(leadId)])).map(({ kind }) => kind).sort()).toEqual([
      'erasure_answered',
      'refused',
    ]);
    expect((await answer(NOBODY)).kind).toBe('not-found');
  });
});
