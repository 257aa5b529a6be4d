import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { desk } from '@/db/client';
import { openCard, openParcels } from '@/db/queries/lead';
import { cardSchema } from '@/domain/lead/card';
import { parcelSchema } from '@/domain/lead/parcel';
import type { Caller } from '@/operations/actor';
import { addNote } from '@/operations/add-note';
import { isChangeUnsent } from '@/operations/change-unsent';
import { comeBack } from '@/operations/come-back';
import { eraseLead } from '@/operations/erase-lead';
import { giveCode } from '@/operations/give-code';
import { openDraft } from '@/operations/open-draft';
import { openLead } from '@/operations/open-lead';
import { saveDraft } from '@/operations/save-draft';
import { isCoded, sendParcel } from '@/operations/send-parcel';
import { viewStatus } from '@/operations/view-status';
import { withdrawLead } from '@/operations/withdraw-lead';
import { freshDatabase } from '../fresh-database';
import { ada, DEE, fill, HOURS, hire, keepAs, MARISOL, type Page, STRANGER, saying, sendAs, TOMAS } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const ana = await hire(await ada(), 'Ana', ['admissions']);

const finish = (actor: Caller) => sendParcel({ actor, finishing: true, asked: true, hours: HOURS });
const pause = (actor: Caller) => sendParcel({ actor, finishing: false, asked: false, hours: HOURS });
const say = (actor: Caller, pages: readonly Page[]) =>
  saveDraft({ actor, language: 'en', change: (draft) => fill(draft, pages) });
const newName = (name: string): Page[] => [{ slug: 'name', fields: { name: [name] } }];

async function kindsOf(leadId: string): Promise<string[]> {
  const rows = await owner<
    { kind: string }[]
  >`SELECT kind FROM porchlight.parcel WHERE lead_id = ${leadId} ORDER BY sent_at`;
  return rows.map(({ kind }) => kind);
}

const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0] ?? {};

describe('somebody who told us to stop', () => {
  test('is not sent to the desk again by answering a question', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await withdrawLead(actor);
    await say(actor, newName('Deirdre'));
    expect(await pause(actor)).toEqual({ kind: 'not-yet' });
    expect(await kindsOf(leadId)).toEqual(['partial']);
    expect((await viewStatus(actor))?.status).toMatchObject({ stage: 'closed', disposition: 'withdrawn' });
  });

  test.each([
    ['the whole', MARISOL, true, ['whole', 'addition']],
    ['the two fields', DEE, false, ['partial', 'partial']],
  ] as const)('and asks again with %s unchanged is waiting again', async (_, person, finishing, kinds) => {
    const { actor, leadId } = await sendAs(person, finishing);
    await withdrawLead(actor);
    const again = await sendParcel({ actor, finishing, asked: true, hours: HOURS });
    expect(again).toMatchObject({ kind: 'sent' });
    expect(await sendParcel({ actor, finishing, asked: true, hours: HOURS })).toMatchObject({ kind: 'nothing-new' });
    expect((await viewStatus(actor))?.status).toMatchObject({ stage: 'new', disposition: null });
    expect(await kindsOf(leadId)).toEqual(kinds);
  });
});

describe('a change that we do not have yet', () => {
  const waits = async (actor: Caller) => {
    const draft = await openDraft(actor);
    return draft && isChangeUnsent(draft);
  };

  test('is told of what was changed after all was sent, until it is sent or changed back', async () => {
    const { actor } = await sendAs(MARISOL);
    expect(await waits(actor)).toBe(false);
    const help: Page = { slug: 'would-help', fields: { help: ['talk'] } };
    await say(actor, [help]);
    expect(await waits(actor)).toBe(true);
    await say(actor, [{ ...help, fields: { help: ['stop_safely', 'place_to_stay'] } }]);
    expect(await waits(actor)).toBe(false);
    await say(actor, [help]);
    await finish(actor);
    expect(await waits(actor)).toBe(false);
  });

  test('is none in another language, nor what goes by itself, nor once they told us to stop', async () => {
    const { actor } = await sendAs(MARISOL);
    await saveDraft({ actor, language: 'es', change: (draft) => ({ ...draft, language: 'es' }) });
    expect(await waits(actor)).toBe(false);
    await say(actor, newName('Mari'));
    expect(await waits(actor)).toBe(true);
    await sendParcel({ actor, finishing: false, asked: false, along: 'later', hours: HOURS });
    expect(await waits(actor)).toBe(false);
    await withdrawLead(actor);
    expect(await waits(actor)).toBe(false);
  });

  test('is not told before all was sent: what is missing then is still being asked', async () => {
    const { actor } = await sendAs(DEE, false);
    await say(actor, newName('Deirdre'));
    expect(await waits(actor)).toBe(false);
  });
});

describe('what is sent with the six words', () => {
  const statusBy = async (code: string) => (await comeBack(code)).kind;

  test('gives them, and they open the draft and find the lead', async () => {
    const actor = await keepAs(DEE);
    const sent = await sendParcel({ actor, finishing: false, asked: true, withCode: true, hours: HOURS });
    expect(isCoded(sent)).toBe(true);
    const draft = await openDraft(actor);
    const code = draft?.code ?? '';
    expect(code.split(' ')).toHaveLength(6);
    expect(draft?.sent).toHaveLength(1);
    expect(await comeBack(code)).toMatchObject({ kind: 'draft', key: Buffer.from(actor.key) });
    expect(await giveCode(actor)).toBe(code);
    await owner`DELETE FROM porchlight.draft WHERE wrapped_key IS NOT NULL`;
    expect(await statusBy(code)).toBe('status');
  });

  test('twice at once, from two tabs, is one parcel under one code', async () => {
    const actor = await keepAs(DEE);
    const asking = { actor, finishing: false, asked: true, withCode: true, hours: HOURS };
    const sent = await Promise.all([sendParcel(asking), sendParcel(asking), sendParcel(asking)]);
    for (const one of sent) if (!isCoded(one)) await giveCode(actor);
    const draft = await openDraft(actor);
    expect(draft?.sent).toHaveLength(1);
    expect(await kindsOf(draft?.leadId ?? '')).toEqual(['partial']);
    expect(await comeBack(draft?.code ?? '')).toMatchObject({ kind: 'draft', key: Buffer.from(actor.key) });
    await owner`DELETE FROM porchlight.draft WHERE wrapped_key IS NOT NULL`;
    expect(await statusBy(draft?.code ?? '')).toBe('status');
  });

  test('of a draft that was kept a moment ago, and has moved on since, loses nothing of either', async () => {
    const actor = await keepAs(DEE);
    const kept = await say(actor, newName('Dee'));
    await say(actor, [{ slug: 'would-help', fields: { help: ['talk'] } }]);
    const sent = await sendParcel({ actor, kept, finishing: false, asked: true, withCode: true, hours: HOURS });
    expect(sent).toMatchObject({ kind: 'sent', coded: false });
    const draft = await openDraft(actor);
    expect(draft?.sent).toHaveLength(1);
    expect(draft?.posted['would-help']).toEqual({ help: ['talk'] });
    expect(draft?.code).toBeUndefined();
  });
});

describe('what goes to the desk along with an answer', () => {
  const along = (actor: Caller, how: 'answer' | 'danger' | 'later' = 'answer') =>
    sendParcel({ actor, finishing: false, asked: false, along: how, hours: HOURS });
  const overdose = (said: string): Page[] => [{ slug: 'overdose', fields: { overdose: [said] } }];

  test('is what makes it more urgent, once; and nothing else', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await say(actor, [{ slug: 'would-help', fields: { help: ['talk'] } }]);
    expect(await along(actor)).toEqual({ kind: 'not-yet' });
    await say(actor, overdose('h48'));
    expect(await along(actor)).toMatchObject({ kind: 'sent', as: 'partial' });
    expect(await along(actor)).toEqual({ kind: 'not-yet' });
    await say(actor, overdose('never'));
    expect(await along(actor)).toEqual({ kind: 'not-yet' });
    expect(await kindsOf(leadId)).toEqual(['partial', 'partial']);
    const [row] = await owner<{ urgency: string }[]>`SELECT urgency FROM porchlight.lead WHERE id = ${leadId}`;
    expect(row?.urgency).toBe('urgent_1h');
  });

  test('is a danger that the emergency page meets, though the rest was as urgent already; once', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await say(actor, overdose('h48'));
    expect(await along(actor)).toMatchObject({ kind: 'sent', as: 'partial' });
    await say(actor, [{ slug: 'safety', fields: { wish_dead: ['yes'] } }]);
    expect(await along(actor)).toEqual({ kind: 'not-yet' });
    expect(await along(actor, 'danger')).toMatchObject({ kind: 'sent', as: 'partial' });
    expect(await along(actor, 'danger')).toMatchObject({ kind: 'nothing-new' });
    const { parcels } = await desk().transaction(async (tx) => ({ parcels: await openParcels(tx, leadId) }));
    const last = parcelSchema.parse(parcels.at(-1)?.content);
    expect(last.answers.suicide).toMatchObject({ wish_dead: 'yes', thoughts_week: 'no_answer' });
    expect(last.triage.findings.map(({ rule }) => rule)).toContain('T03');
  });

  test('of a danger is an addition after the whole, and nothing of somebody who told us to stop', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await say(actor, [{ slug: 'safety', fields: { attempt_ever: ['yes'] } }]);
    expect(await along(actor, 'danger')).toMatchObject({ kind: 'sent', as: 'addition' });
    await withdrawLead(actor);
    await say(actor, [{ slug: 'safety', fields: { wish_dead: ['yes'] } }]);
    expect(await along(actor, 'danger')).toMatchObject({ kind: 'nothing-new' });
    expect(await kindsOf(leadId)).toEqual(['whole', 'addition']);
  });

  test('with "Finish later" is all that was told so far, once', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await say(actor, [{ slug: 'would-help', fields: { help: ['talk'] } }]);
    expect(await along(actor, 'later')).toMatchObject({ kind: 'sent', as: 'partial' });
    expect(await along(actor, 'later')).toMatchObject({ kind: 'nothing-new' });
    expect(await kindsOf(leadId)).toEqual(['partial', 'partial']);
  });

  test('after the whole is an addition, when it is more urgent or left for later', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await say(actor, newName('Mari'));
    expect(await along(actor)).toMatchObject({ kind: 'nothing-new' });
    await say(actor, [{ slug: 'right-now', fields: { danger: ['suicide'] } }]);
    expect(await along(actor)).toMatchObject({ kind: 'sent', as: 'addition' });
    await say(actor, newName('Marisol'));
    expect(await along(actor, 'later')).toMatchObject({ kind: 'sent', as: 'addition' });
    expect(await along(actor, 'later')).toMatchObject({ kind: 'nothing-new' });
    expect(await kindsOf(leadId)).toEqual(['whole', 'addition', 'addition']);
  });

  test('is nothing, of somebody who gave no permission or told us to stop', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await withdrawLead(actor);
    await say(actor, overdose('h48'));
    expect([await along(actor), await along(actor, 'later')]).toEqual([{ kind: 'not-yet' }, { kind: 'not-yet' }]);
    expect(await kindsOf(leadId)).toEqual(['partial']);
    const quiet = await keepAs(saying(DEE, { 'safe-contact': { permission: ['no'] } }));
    await say(quiet, overdose('h48'));
    expect([await along(quiet), await along(quiet, 'later')]).toEqual([{ kind: 'not-yet' }, { kind: 'not-yet' }]);
  });
});

describe('sending', () => {
  test('a first part, then the whole, then an addition: one lead, three parcels', async () => {
    const actor = await keepAs(DEE);
    const first = await during(owner, () => pause(actor));
    expect(first.result).toMatchObject({ kind: 'sent', as: 'partial' });
    expect(deedsOf(first.log)).toEqual(['lead.created', 'parcel.received.partial']);
    await say(actor, MARISOL.pages.slice(5));
    const whole = await during(owner, () => finish(actor));
    expect(whole.result).toMatchObject({ kind: 'sent', as: 'whole' });
    expect(deedsOf(whole.log)).toEqual(['parcel.received.whole']);
    await say(actor, newName('Mari'));
    const added = await finish(actor);
    expect(added).toMatchObject({ kind: 'sent', as: 'addition' });
    const leadId = 'draft' in added ? added.draft.leadId : '';
    expect(await kindsOf(leadId)).toEqual(['partial', 'whole', 'addition']);
  });

  test('what arrives is what was said, and its card shows the newest', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await say(actor, newName('Mari'));
    await finish(actor);
    const { parcels, card } = await desk().transaction(async (tx) => ({
      parcels: await openParcels(tx, leadId),
      card: await openCard(tx, leadId),
    }));
    const [first, second] = parcels.map(({ content }) => parcelSchema.parse(content));
    expect([first?.answers.name, second?.answers.name]).toEqual(['Marisol', 'Mari']);
    expect(first?.answers.mixes).toMatchObject([{ which: ['alcohol', 'alprazolam'], whatFor: 'to sleep' }]);
    expect(cardSchema.parse(card)).toMatchObject({ name: 'Mari', mixMark: { mixes: 1, level: 'life_threatening' } });
  });

  test('the same answers twice are nothing new', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    const again = await during(owner, () => finish(actor));
    expect(again.result).toMatchObject({ kind: 'nothing-new' });
    expect(again.log).toEqual([]);
    expect(await pause(actor)).toMatchObject({ kind: 'nothing-new' });
    expect(await kindsOf(leadId)).toEqual(['whole']);
  });

  test.each([
    ['a first part', DEE, false, ['partial', 'partial', 'partial']],
    ['the whole', MARISOL, true, ['whole', 'addition', 'addition']],
  ] as const)(
    'what was changed and changed back after %s is what the desk has last',
    async (_, person, finishing, kinds) => {
      const { actor, leadId } = await sendAs(person, finishing);
      const before = (await openDraft(actor))?.posted.name?.name ?? [];
      for (const name of [['Somebody'], before]) {
        await say(actor, [{ slug: 'name', fields: { name } }]);
        const again = { actor, finishing, asked: true, hours: HOURS };
        expect(await sendParcel(again)).toMatchObject({ kind: 'sent' });
        expect(await sendParcel(again)).toMatchObject({ kind: 'nothing-new' });
      }
      expect(await kindsOf(leadId)).toEqual(kinds);
      const card = await desk().transaction((tx) => openCard(tx, leadId));
      expect(cardSchema.parse(card).name).toBe(before[0]);
    },
  );

  test('who asks again after staff closed the lead is waiting again, though nothing is new', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    const { arrivedAt } = (await viewStatus(actor))?.status ?? {};
    await owner`
      UPDATE porchlight.lead SET stage = 'closed', disposition = 'unreachable', closed_at = now(), arrived_at = now() - interval '3 days'
      WHERE id = ${leadId}`;
    expect(await pause(actor)).toMatchObject({ kind: 'nothing-new' });
    const asking = { actor, finishing: false, asked: true, hours: HOURS };
    const sent = await Promise.all([sendParcel(asking), sendParcel(asking)]);
    expect(sent.map(({ kind }) => kind)).toContain('sent');
    expect(await kindsOf(leadId)).toEqual(['partial', 'partial']);
    const status = (await viewStatus(actor))?.status;
    expect(status).toMatchObject({ stage: 'new', disposition: null, closedAt: null });
    // What is promised is counted from now, not from what was promised days ago.
    expect(status?.arrivedAt.getTime()).toBeGreaterThan(arrivedAt?.getTime() ?? Infinity);
    expect(await sendParcel(asking)).toMatchObject({ kind: 'nothing-new' });
  });

  test.each([
    ['raised because nobody has tried yet stays as high', { rank: 1, attempts: 0 }, 1],
    ['raised, then tried, stands where its urgency puts it', { rank: 2, attempts: 1 }, 2],
    ['raised, and more urgent than that by what is added, goes above', { rank: 1, attempts: 0 }, 0],
  ] as const)('an addition that raises the urgency never lowers: a lead %s', async (_, stood, rank) => {
    const { actor, leadId } = await sendAs(DEE, false);
    await owner`
      UPDATE porchlight.lead SET ${owner({ ...stood, urgency: 'routine' })}, escalated_at = now() WHERE id = ${leadId}`;
    await say(actor, rank === 0 ? [{ slug: 'right-now', fields: { danger: ['suicide'] } }] : newName('Deirdre'));
    expect(await sendParcel({ actor, finishing: false, asked: true, hours: HOURS })).toMatchObject({ kind: 'sent' });
    const urgency = rank === 0 ? 'emergency_now' : 'same_day';
    expect(await rowOf(leadId)).toMatchObject({ urgency, rank, escalated_at: expect.any(Date) });
  });

  test('who asks again after they were raised, tried and talked with is owed both anew, where their urgency puts them', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    await owner`
      UPDATE porchlight.lead SET stage = 'closed', disposition = 'unreachable', closed_at = now(), rank = 1, escalated_at = now(),
        attempts = 2, first_attempt_at = now(), first_conversation_at = now() WHERE id = ${leadId}`;
    expect(await sendParcel({ actor, finishing: false, asked: true, hours: HOURS })).toMatchObject({ kind: 'sent' });
    const unmet = { attempts: 0, first_attempt_at: null, first_conversation_at: null };
    const placed = { stage: 'new', urgency: 'same_day', rank: 2, escalated_at: null };
    expect(await rowOf(leadId)).toMatchObject({ ...unmet, ...placed });
  });

  test('a yes taken back before the end is told: nobody calls who was told not to', async () => {
    const { actor, leadId } = await sendAs(DEE, false);
    const reach = (await openDraft(actor))?.posted['safe-contact'] ?? {};
    await say(actor, [{ slug: 'safe-contact', fields: { ...reach, permission: ['no'] } }]);
    const told = { actor, finishing: false, asked: false, along: 'reach', hours: HOURS } as const;
    expect(await sendParcel(told)).toMatchObject({ kind: 'sent', as: 'partial' });
    const card = await desk().transaction((tx) => openCard(tx, leadId));
    expect(cardSchema.parse(card).safeContact).toMatchObject({ permission: 'no' });
    // Later answers go nowhere by themselves, as of anybody who said no.
    await say(actor, newName('Deirdre'));
    expect(await pause(actor)).toEqual({ kind: 'not-yet' });
  });

  test('two clicks at once are one parcel', async () => {
    const actor = await keepAs(MARISOL);
    const sent = await Promise.all([finish(actor), finish(actor), finish(actor)]);
    const leads = new Set(sent.map((one) => ('draft' in one ? one.draft.leadId : one.kind)));
    expect(leads.size).toBe(1);
    expect(await kindsOf([...leads][0] ?? '')).toEqual(['whole']);
    expect((await openDraft(actor))?.sent).toHaveLength(1);
  });

  // Many times over: they meet where neither has found the other's lead only now and then.
  test('however many clicks at once, each is answered, and they are one parcel', async () => {
    for (let round = 0; round < 60; round += 1) {
      const actor = await keepAs(MARISOL);
      const sent = await Promise.all(Array.from({ length: 6 }, () => finish(actor)));
      const leads = sent.flatMap((one) => ('draft' in one ? [one.draft.leadId] : [one.kind]));
      expect(new Set(leads).size).toBe(1);
      expect(await kindsOf(leads[0] ?? '')).toEqual(['whole']);
    }
  }, 60_000);

  test('a retry after the answer was lost is the same parcel', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await saveDraft({ actor, language: 'en', change: (draft) => ({ ...draft, sent: [] }) });
    expect(await finish(actor)).toMatchObject({ kind: 'sent', as: 'whole' });
    expect(await kindsOf(leadId)).toEqual(['whole']);
  });

  test('too little is not sent, and without a draft nothing is', async () => {
    const actor = await keepAs({ ...MARISOL, pages: MARISOL.pages.slice(0, 4) });
    expect([await pause(actor), await finish(actor)]).toEqual([{ kind: 'not-yet' }, { kind: 'not-yet' }]);
    expect(await finish(await keepAs(DEE))).toEqual({ kind: 'not-yet' });
    expect(await finish(STRANGER)).toEqual({ kind: 'gone' });
    expect(await finish({ ...STRANGER, key: randomBytes(32) })).toEqual({ kind: 'gone' });
  });

  test('who did not give permission is not sent in part', async () => {
    const pages = DEE.pages.map((page) =>
      page.slug === 'safe-contact' ? { ...page, fields: { ...page.fields, permission: ['no'] } } : page,
    );
    expect(await pause(await keepAs({ ...DEE, pages }))).toEqual({ kind: 'not-yet' });
  });
});

describe('a caller’s own lead', () => {
  test('is seen by its draft and by its code, with who has opened it', async () => {
    const { actor, leadId, code } = await sendAs(TOMAS);
    expect(await viewStatus(actor)).toMatchObject({ status: { leadId, stage: 'new', attempts: 0 }, reads: [] });
    await openLead({ actor: ana, input: { leadId } });
    await owner`UPDATE porchlight.draft SET expires_at = now() - interval '1 minute'`;
    const back = await comeBack(code);
    const byCode: Caller = { ...STRANGER, code: back.kind === 'status' ? back.code : null };
    const { result, log } = await during(owner, () => viewStatus(byCode));
    expect(result).toMatchObject({ status: { leadId }, reads: [{ roles: 'admissions' }] });
    expect(deedsOf(log)).toEqual(['status.viewed']);
  });

  test('is nobody else’s', async () => {
    const { leadId } = await sendAs(TOMAS);
    for (const other of [STRANGER, { ...STRANGER, key: randomBytes(32), code: randomBytes(32) }]) {
      const { log } = await during(owner, async () => {
        expect(await viewStatus(other)).toBeNull();
        expect([await withdrawLead(other), await eraseLead(other)]).toEqual(['none', 'none']);
      });
      expect(log).toEqual([]);
    }
    expect(await kindsOf(leadId)).toEqual(['whole']);
  });

  test('is taken back at once', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    const { result, log } = await during(owner, () => withdrawLead(actor));
    expect(result).toBe('withdrawn');
    expect(deedsOf(log)).toEqual(['lead.withdrawn']);
    const opened = await openLead({ actor: ana, input: { leadId } });
    expect(opened).toMatchObject({ lead: { stage: 'closed', disposition: 'withdrawn', asksNoContact: true } });
  });

  test('is erased: nothing of it opens any more, what staff wrote of it too', async () => {
    const { actor, leadId, code } = await sendAs(MARISOL);
    await addNote({ actor: ana, input: { leadId, text: 'She sounds tired.' } });
    const before = await openLead({ actor: ana, input: { leadId } });
    expect(before).toMatchObject({
      parcels: [{ content: { v: 1 } }],
      notes: [{ content: { text: 'She sounds tired.' } }],
    });
    const { result, log } = await during(owner, () => eraseLead(actor));
    expect(result).toBe('erased');
    expect(deedsOf(log)).toEqual(['lead.erased']);
    const after = await openLead({ actor: ana, input: { leadId } });
    expect(after).toMatchObject({ card: null, parcels: [{ content: null }], notes: [{ content: null }] });
    expect(await owner`SELECT 1 FROM porchlight.data_key WHERE lead_id = ${leadId}`).toHaveLength(0);
    expect(await openDraft(actor)).toBeNull();
    expect(await comeBack(code)).toMatchObject({ kind: 'status' });
    expect(await addNote({ actor: ana, input: { leadId, text: 'More.' } })).toMatchObject({ kind: 'refused' });
    expect(await finish(actor)).toEqual({ kind: 'gone' });
  });

  test('is erased by its code as well, with the draft', async () => {
    const { actor, code } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.draft SET expires_at = now() - interval '1 minute'`;
    const back = await comeBack(code);
    expect(await eraseLead({ ...STRANGER, code: back.kind === 'status' ? back.code : null })).toBe('erased');
    expect(
      await owner`SELECT 1 FROM porchlight.draft WHERE code_digest IS NOT NULL AND expires_at > now()`,
    ).toHaveLength(0);
    expect(await openDraft(actor)).toBeNull();
  });

  test('of somebody admitted is answered by a person, and nothing is erased', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET stage = 'admitted', disposition = 'admitted' WHERE id = ${leadId}`;
    const { result, log } = await during(owner, () => eraseLead(actor));
    expect([result, deedsOf(log)]).toEqual(['person_replies', ['lead.erasure_asked']]);
    expect(await openDraft(actor)).not.toBeNull();
    expect(await openLead({ actor: ana, input: { leadId } })).toMatchObject({ parcels: [{ content: { v: 1 } }] });
  });
});
