import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  dropDraft,
  eraseLead,
  getDraft,
  leadReads,
  leadStatus,
  putDraft,
  type Sending,
  sendParcel,
  sendParcelKeeping,
  setCode,
  withdrawLead,
  wrappedKeyByCode,
} from '@/db/queries/caller';
import { sealForDesk } from '@/db/sealing/desk-side';
import { freshDatabase } from '../fresh-database';

const { owner } = await freshDatabase();
const soon = () => new Date(Date.now() + 3_600_000);
const bytes = () => randomBytes(32);

async function sending(change: Partial<Sending> = {}): Promise<Sending> {
  const leadId = change.leadId ?? randomUUID();
  const parcel = await sealForDesk({ v: 1 }, 'parcel', leadId, change.parcelId ?? randomUUID());
  const card = await sealForDesk({ v: 1 }, 'card', leadId);
  return {
    leadId,
    caller: bytes(),
    code: null,
    parcelId: parcel.id,
    kind: 'partial',
    sealed: parcel.sealed,
    key: parcel.key,
    cardId: card.id,
    cardSealed: card.sealed,
    cardKey: card.key,
    urgency: 'same_day',
    rank: 2,
    dueAt: soon(),
    ceilingAt: soon(),
    language: 'en',
    source: 'form',
    joins: true,
    opens: 'closed',
    promisedBy: null,
    ...change,
  };
}

async function kept(leadId: string) {
  const [row] = await owner`
    SELECT (SELECT count(*)::int FROM porchlight.lead WHERE id = ${leadId}) AS leads,
      (SELECT count(*)::int FROM porchlight.parcel WHERE lead_id = ${leadId}) AS parcels,
      (SELECT count(*)::int FROM porchlight.card WHERE lead_id = ${leadId}) AS cards,
      (SELECT count(*)::int FROM porchlight.data_key WHERE lead_id = ${leadId}) AS keys,
      (SELECT count(*)::int FROM porchlight.audit_event WHERE subject = ${leadId}) AS events,
      (SELECT count(*)::int FROM graphile_worker.jobs WHERE key = ${`escalate:${leadId}`}) AS jobs`;
  return row;
}
const ONCE = { leads: 1, parcels: 1, cards: 1, keys: 2, events: 2, jobs: 1 };

async function urgencyOf(leadId: string) {
  const [row] = await owner`SELECT urgency, rank FROM porchlight.lead WHERE id = ${leadId}`;
  return row;
}

describe('sending a parcel and keeping the draft that knows of it', () => {
  const draft = async () => {
    const digest = bytes();
    await putDraft(digest, Buffer.from('before'), 0, soon());
    return {
      digest,
      sealed: Buffer.from('after'),
      version: 1,
      expires: soon(),
      code: { digest: bytes(), wrapped: bytes() },
    };
  };
  const textOf = async (digest: Uint8Array) => Buffer.from((await getDraft(digest))?.sealed ?? []).toString();

  test('does both, and the code opens both', async () => {
    const [one, after] = [await sending(), await draft()];
    expect(await sendParcelKeeping(one, after)).toEqual({ outcome: 'sent', kept: true, coded: true });
    expect(await kept(one.leadId)).toEqual(ONCE);
    expect(await textOf(after.digest)).toBe('after');
    expect(await wrappedKeyByCode(after.code.digest)).toEqual(after.code.wrapped);
    expect(await leadStatus({ code: after.code.digest, caller: null })).toMatchObject({ leadId: one.leadId });
  });

  test('without a code gives none', async () => {
    const [one, after] = [await sending(), await draft()];
    const outcome = await sendParcelKeeping(one, { ...after, code: null });
    expect(outcome).toEqual({ outcome: 'sent', kept: true, coded: false });
    expect(await wrappedKeyByCode(after.code.digest)).toBeNull();
  });

  test('sends all the same where the draft has moved on, and leaves that and its code alone', async () => {
    const [one, after] = [await sending(), await draft()];
    await putDraft(after.digest, Buffer.from('of another tab'), 1, soon());
    expect(await sendParcelKeeping(one, after)).toEqual({ outcome: 'sent', kept: false, coded: false });
    expect(await kept(one.leadId)).toEqual(ONCE);
    expect(await textOf(after.digest)).toBe('of another tab');
    expect(await wrappedKeyByCode(after.code.digest)).toBeNull();
    expect(await leadStatus({ code: after.code.digest, caller: null })).toBeNull();
  });

  test('keeps nothing where nothing was sent', async () => {
    const [one, after] = [await sending(), await draft()];
    await sendParcel(one);
    const stranger = await sending({ leadId: one.leadId });
    expect(await sendParcelKeeping(stranger, after)).toEqual({ outcome: 'refused', kept: false, coded: false });
    await eraseLead({ code: null, caller: one.caller });
    const later = await sending({ leadId: one.leadId, caller: one.caller });
    expect(await sendParcelKeeping(later, after)).toEqual({ outcome: 'erased', kept: false, coded: false });
    expect(await textOf(after.digest)).toBe('before');
    expect(await wrappedKeyByCode(after.code.digest)).toBeNull();
  });

  test('leaves a code that the draft has already', async () => {
    const [one, after] = [await sending(), await draft()];
    const [first, wrapped] = [bytes(), bytes()];
    await setCode(after.digest, one.caller, first, wrapped);
    expect(await sendParcelKeeping(one, after)).toEqual({ outcome: 'sent', kept: true, coded: false });
    expect(await wrappedKeyByCode(first)).toEqual(wrapped);
    expect(await wrappedKeyByCode(after.code.digest)).toBeNull();
  });

  test('and codes given to the same caller meanwhile never wait for each other in a ring', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, after] = [await sending(), await draft()];
      const { digest, wrapped } = after.code;
      const again = { ...after, version: 2 };
      await sendParcel(one);
      await Promise.all([
        sendParcelKeeping({ ...one, parcelId: randomUUID(), cardId: randomUUID() }, after),
        ...[1, 2, 3].map(() => setCode(after.digest, one.caller, digest, wrapped)),
        sendParcelKeeping({ ...one, parcelId: randomUUID(), cardId: randomUUID() }, again),
      ]);
      expect(await kept(one.leadId)).toMatchObject({ leads: 1, parcels: 3, cards: 1 });
    }
  });
});

describe('sending a parcel', () => {
  test('keeps lead, parcel, card, keys, events and job together', async () => {
    const one = await sending();
    expect(await sendParcel(one)).toBe('sent');
    expect(await kept(one.leadId)).toEqual(ONCE);
  });

  test('the same parcel again is the same, however often, and nothing is doubled', async () => {
    const one = await sending();
    expect(await Promise.all([1, 2, 3, 4, 5].map(() => sendParcel(one)))).toEqual(
      expect.arrayContaining(['sent', 'again', 'again', 'again', 'again']),
    );
    expect(await sendParcel(await sending({ ...one, cardId: randomUUID() }))).toBe('again');
    expect(await kept(one.leadId)).toEqual(ONCE);
  });

  test('a retry writes something all the same, so that a standby has it too', async () => {
    const one = await sending();
    await sendParcel(one);
    const sentAt = () => owner`SELECT sent_at FROM porchlight.lead WHERE id = ${one.leadId}`;
    const before = await sentAt();
    await sendParcel(one);
    expect(await sentAt()).not.toEqual(before);
  });

  test('another caller cannot add to a lead, though they know its id', async () => {
    const one = await sending();
    await sendParcel(one);
    expect(await sendParcel(await sending({ leadId: one.leadId }))).toBe('refused');
    expect(await kept(one.leadId)).toEqual(ONCE);
  });

  test('a parcel’s id belongs to one lead', async () => {
    const one = await sending();
    await sendParcel(one);
    const other = await sending({ parcelId: one.parcelId });
    await expect(sendParcel(other)).rejects.toMatchObject({ code: '23001' });
    expect(await kept(other.leadId)).toEqual({ leads: 0, parcels: 0, cards: 0, keys: 0, events: 0, jobs: 0 });
  });

  test('what is added raises the urgency, and never lowers a whole one or one that staff set', async () => {
    const one = await sending({ kind: 'whole', urgency: 'urgent_1h', rank: 1 });
    await sendParcel(one);
    const add = async (urgency: Sending['urgency'], rank: number) =>
      sendParcel(await sending({ leadId: one.leadId, caller: one.caller, kind: 'addition', urgency, rank }));
    await add('routine', 2);
    expect(await urgencyOf(one.leadId)).toEqual({ urgency: 'urgent_1h', rank: 1 });
    await add('emergency_now', 0);
    expect(await urgencyOf(one.leadId)).toEqual({ urgency: 'emergency_now', rank: 0 });
    await owner`UPDATE porchlight.lead SET urgency = 'routine', rank = 2, urgency_decided = true WHERE id = ${one.leadId}`;
    await add('routine', 2);
    expect(await urgencyOf(one.leadId)).toEqual({ urgency: 'routine', rank: 2 });
  });

  test('what is added may bring the ceiling nearer, and the one job of the lead moves with it', async () => {
    const one = await sending({ ceilingAt: soon() });
    await sendParcel(one);
    const sooner = new Date(Date.now() + 60_000);
    const later = new Date(Date.now() + 9_000_000);
    for (const ceilingAt of [sooner, later])
      await sendParcel(await sending({ leadId: one.leadId, caller: one.caller, kind: 'addition', ceilingAt }));
    const rows = await owner`
      SELECT l.ceiling_at, j.run_at FROM porchlight.lead l
      JOIN graphile_worker.jobs j ON j.key = 'escalate:' || l.id WHERE l.id = ${one.leadId}`;
    expect([...rows]).toEqual([{ ceiling_at: sooner, run_at: sooner }]);
  });

  test('a first part with too few answers to judge may turn out to be routine', async () => {
    const one = await sending({ urgency: 'same_day' });
    await sendParcel(one);
    await sendParcel(await sending({ leadId: one.leadId, caller: one.caller, kind: 'whole', urgency: 'routine' }));
    expect(await urgencyOf(one.leadId)).toEqual({ urgency: 'routine', rank: 2 });
  });

  test.each([
    ['its caller stopped', true, 'stopped', 'sent', 'new'],
    ['its caller stopped', true, 'closed', 'stopped', 'closed'],
    ['its caller stopped', true, 'nothing', 'stopped', 'closed'],
    ['staff closed', false, 'stopped', 'sent', 'new'],
    ['staff closed', false, 'closed', 'sent', 'new'],
    ['staff closed', false, 'nothing', 'sent', 'closed'],
  ] as const)('of a lead that %s (%s), what opens "%s": %s, and it is %s', async (_, stops, opens, outcome, stage) => {
    const one = await sending();
    await sendParcel(one);
    if (stops) await withdrawLead({ code: null, caller: one.caller });
    else
      await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'unreachable', closed_at = now(),
        owner = NULL WHERE id = ${one.leadId}`;
    const [before] = await owner`SELECT sent_at FROM porchlight.lead WHERE id = ${one.leadId}`;
    expect(await sendParcel(await sending({ leadId: one.leadId, caller: one.caller, kind: 'whole', opens }))).toBe(
      outcome,
    );
    expect(await leadStatus({ code: null, caller: one.caller })).toMatchObject({ stage });
    const [after] = await owner`SELECT sent_at FROM porchlight.lead WHERE id = ${one.leadId}`;
    // What was not kept leaves no trace of having come.
    if (outcome === 'stopped') expect([after, (await kept(one.leadId))?.parcels]).toEqual([before, 1]);
  });

  test('who stops while something is on its way stays stopped, whichever comes first', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const one = await sending();
      await sendParcel(one);
      const later = await sending({ leadId: one.leadId, caller: one.caller, kind: 'whole' });
      await Promise.all([withdrawLead({ code: null, caller: one.caller }), sendParcel(later)]);
      expect(await leadStatus({ code: null, caller: one.caller })).toMatchObject({ stage: 'closed' });
    }
  });
});

describe('taking back', () => {
  const ended = async (stage: string, disposition: string) => {
    const one = await sending();
    await sendParcel(one);
    await owner`UPDATE porchlight.lead SET stage = ${stage}, disposition = ${disposition} WHERE id = ${one.leadId}`;
    expect(await withdrawLead({ code: null, caller: one.caller })).toBe('withdrawn');
    return leadStatus({ code: null, caller: one.caller });
  };

  test('a lead closed for another reason is withdrawn from then on', async () => {
    expect(await ended('closed', 'not_now')).toMatchObject({ stage: 'closed', disposition: 'withdrawn' });
  });

  test('an admission stays one', async () => {
    expect(await ended('admitted', 'admitted')).toMatchObject({ stage: 'admitted', disposition: 'admitted' });
  });

  test('somebody who holds a draft of their own is never taken for whoever’s code was left on the phone', async () => {
    const [mine, theirs] = [await sending({ code: bytes() }), await sending({ code: bytes() })];
    for (const one of [theirs, mine]) await sendParcel(one);
    const drafts = { mine: bytes(), theirs: bytes() };
    for (const who of ['mine', 'theirs'] as const) {
      const code = (who === 'mine' ? mine : theirs).code ?? bytes();
      await putDraft(drafts[who], bytes(), 0, soon());
      await setCode(drafts[who], bytes(), code, bytes());
    }
    await owner`SELECT porchlight.audit_append('staff', 'x', 'lead.opened', ${theirs.leadId}, '', 'done', 'clinician', false)`;
    const both = { code: theirs.code, caller: mine.caller };
    expect(await leadStatus(both)).toMatchObject({ leadId: mine.leadId });
    expect(await leadReads(both)).toHaveLength(0);
    expect(await withdrawLead(both)).toBe('withdrawn');
    expect(await eraseLead(both)).toBe('erased');
    expect(await leadStatus({ code: theirs.code, caller: null })).toMatchObject({ stage: 'new', erasedAt: null });
    expect(await getDraft(drafts.theirs)).not.toBeNull();
    expect(await getDraft(drafts.mine)).toBeNull();
    expect(await leadStatus({ code: mine.code, caller: bytes() })).toMatchObject({ leadId: mine.leadId });
    expect(await leadReads({ code: theirs.code, caller: null })).toHaveLength(1);
  });

  test('somebody without a lead takes nothing back', async () => {
    expect(await withdrawLead({ code: bytes(), caller: bytes() })).toBe('none');
    expect(await withdrawLead({ code: null, caller: null })).toBe('none');
  });
});

describe('asking that it be deleted', () => {
  const eventsOf = async (leadId: string) =>
    (
      await owner<{ deed: string }[]>`
        SELECT deed FROM porchlight.audit_event WHERE subject = ${leadId} AND deed LIKE 'lead.eras%' ORDER BY seq`
    ).map(({ deed }) => deed);
  const aLead = async () => {
    const one = await sending({ code: bytes() });
    await sendParcel(one);
    const draft = bytes();
    await putDraft(draft, bytes(), 0, soon());
    await setCode(draft, one.caller, one.code ?? bytes(), bytes());
    return { ...one, draft, claim: { code: null, caller: one.caller } };
  };
  const hold = (leadId: string, at: Date | null) =>
    owner`UPDATE porchlight.lead SET held_at = ${at} WHERE id = ${leadId}`;
  const admit = (leadId: string) =>
    owner`UPDATE porchlight.lead SET stage = 'admitted', disposition = 'admitted', closed_at = now() WHERE id = ${leadId}`;

  test.each([
    ['under legal hold', (id: string) => hold(id, new Date())],
    ['admitted', admit],
    [
      'closed by staff after an admission',
      async (id: string) => {
        await admit(id);
        await owner`UPDATE porchlight.lead SET stage = 'closed' WHERE id = ${id}`;
      },
    ],
    [
      'closed, and under legal hold',
      async (id: string) => {
        await hold(id, new Date());
        await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'unreachable', closed_at = now() WHERE id = ${id}`;
      },
    ],
  ] as const)('of a lead that is %s deletes nothing, and is kept once for staff', async (_, stands) => {
    const { leadId, claim, draft } = await aLead();
    await stands(leadId);
    const row = async () =>
      (await owner`SELECT to_jsonb(l) - 'erasure_asked_at' AS l FROM porchlight.lead l WHERE id = ${leadId}`)[0];
    const [before, keys] = [await row(), (await kept(leadId))?.keys];
    expect(await leadStatus(claim)).toMatchObject({ erasureAskedAt: null });
    expect(await eraseLead(claim)).toBe('person_replies');
    const asked = await leadStatus(claim);
    expect(asked?.erasureAskedAt).toBeInstanceOf(Date);
    expect(await eraseLead(claim)).toBe('person_replies');
    expect(await leadStatus(claim)).toMatchObject({ erasedAt: null, erasureAskedAt: asked?.erasureAskedAt });
    expect(await row()).toEqual(before);
    expect((await kept(leadId))?.keys).toBe(keys);
    expect(await getDraft(draft)).not.toBeNull();
    expect(await eventsOf(leadId)).toEqual(['lead.erasure_asked']);
    // Asked anew once it was answered, it is told anew.
    await owner`UPDATE porchlight.lead SET erasure_asked_at = NULL WHERE id = ${leadId}`;
    expect(await eraseLead(claim)).toBe('person_replies');
    expect(await eventsOf(leadId)).toEqual(['lead.erasure_asked', 'lead.erasure_asked']);
  });

  test('of any other lead deletes it at once, also one whose hold was lifted, and nobody waits for an answer then', async () => {
    const { leadId, claim, draft } = await aLead();
    await hold(leadId, new Date());
    expect(await eraseLead(claim)).toBe('person_replies');
    await hold(leadId, null);
    expect(await eraseLead(claim)).toBe('erased');
    expect(await leadStatus(claim)).toMatchObject({ erasedAt: expect.any(Date), erasureAskedAt: null });
    expect((await kept(leadId))?.keys).toBe(0);
    expect(await getDraft(draft)).toBeNull();
    expect(await eventsOf(leadId)).toEqual(['lead.erasure_asked', 'lead.erased']);
  });

  test('with a code or a draft of somebody else asks nothing, and tells nothing', async () => {
    const { leadId, code, claim } = await aLead();
    const other = await aLead();
    await hold(leadId, new Date());
    for (const foreign of [
      { code: bytes(), caller: bytes() },
      { code: null, caller: null },
    ])
      expect([await eraseLead(foreign), await leadStatus(foreign)]).toEqual(['none', null]);
    expect(await eventsOf(leadId)).toEqual([]);
    expect(await eraseLead({ code, caller: bytes() })).toBe('person_replies');
    expect(await leadStatus(other.claim)).toMatchObject({ erasureAskedAt: null });
    expect(await leadStatus(claim)).toMatchObject({ erasureAskedAt: expect.any(Date) });
  });

  test('while it is being put under hold does one or the other, whole', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const { leadId, claim } = await aLead();
      const held = owner`UPDATE porchlight.lead SET held_at = now() WHERE id = ${leadId} AND erased_at IS NULL RETURNING 1`;
      const [outcome, rows] = await Promise.all([eraseLead(claim), held]);
      expect([outcome, rows.length]).toEqual(rows.length ? ['person_replies', 1] : ['erased', 0]);
      expect((await kept(leadId))?.keys).toBe(rows.length ? 2 : 0);
    }
  });
});

describe('keeping a draft', () => {
  test('only over the version that was read', async () => {
    const digest = bytes();
    expect(await putDraft(digest, Buffer.from('one'), 0, soon())).toBe(1);
    expect(await putDraft(digest, Buffer.from('again'), 0, soon())).toBeNull();
    expect(await putDraft(digest, Buffer.from('two'), 1, soon())).toBe(2);
    expect(await putDraft(digest, Buffer.from('late'), 1, soon())).toBeNull();
    expect(await getDraft(digest)).toEqual({ sealed: Buffer.from('two'), version: 2 });
    const put = () => putDraft(digest, bytes(), 2, soon());
    expect((await Promise.all([put(), put(), put()])).filter((version) => version === 3)).toHaveLength(1);
  });

  test('for eight days at most, whatever is asked for', async () => {
    const digest = bytes();
    const far = new Date(Date.now() + 365 * 86_400_000);
    const days = () => owner`
      SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM porchlight.draft WHERE digest = ${digest}`;
    await putDraft(digest, bytes(), 0, far);
    expect([...(await days())]).toEqual([{ days: 8 }]);
    await putDraft(digest, bytes(), 1, far);
    expect([...(await days())]).toEqual([{ days: 8 }]);
  });

  test('one that has expired or was dropped is gone, and does not come back by being changed', async () => {
    const [expired, dropped] = [bytes(), bytes()];
    await putDraft(expired, bytes(), 0, new Date(Date.now() - 1000));
    await putDraft(dropped, bytes(), 0, soon());
    await dropDraft(dropped);
    for (const digest of [expired, dropped, bytes()]) {
      expect(await getDraft(digest)).toBeNull();
      expect(await putDraft(digest, bytes(), 1, soon())).toBeNull();
    }
  });

  test('one of more than 4 MiB is refused', async () => {
    await expect(putDraft(bytes(), Buffer.alloc(4_194_305), 0, soon())).rejects.toMatchObject({ code: '54000' });
  });

  test('has one code, which also finds a lead that was made in between', async () => {
    const [digest, caller, code, wrapped] = [bytes(), bytes(), bytes(), bytes()];
    await putDraft(digest, bytes(), 0, soon());
    expect(await setCode(digest, caller, code, wrapped)).toBe(true);
    expect(await setCode(digest, caller, bytes(), bytes())).toBe(false);
    expect(await wrappedKeyByCode(code)).toEqual(wrapped);
    await sendParcel(await sending({ caller }));
    expect(await leadStatus({ code, caller: null })).toBeNull();
    expect(await setCode(digest, caller, code, wrapped)).toBe(true);
    expect(await leadStatus({ code, caller: null })).not.toBeNull();
    expect(await setCode(bytes(), caller, bytes(), bytes())).toBe(false);
  });
});
