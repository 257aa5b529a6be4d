import { describe, expect, test } from 'vitest';
import { answerStep } from '@/app/(public)/answer-step';
import { paths } from '@/app/(public)/paths';
import { desk } from '@/db/client';
import { sendParcel as putOnDesk } from '@/db/queries/caller';
import { openCard } from '@/db/queries/lead';
import type { Fields } from '@/domain/intake/draft';
import { check } from '@/domain/intake/steps/check';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { cardSchema } from '@/domain/lead/card';
import type { Caller } from '@/operations/actor';
import { comeBack } from '@/operations/come-back';
import { giveCode } from '@/operations/give-code';
import { openDraft } from '@/operations/open-draft';
import { saveDraft } from '@/operations/save-draft';
import { type How, sendParcel } from '@/operations/send-parcel';
import { viewStatus } from '@/operations/view-status';
import { withdrawLead } from '@/operations/withdraw-lead';
import { freshDatabase } from '../fresh-database';
import { DEE, fill, HOURS, MARISOL, sendAs } from '../people';

// What its caller told us to stop stays so until they ask to be contacted in so many words.

const { owner } = await freshDatabase();

type Own = Caller & { readonly key: Uint8Array };
const send = (actor: Own, how: How) => sendParcel({ actor, hours: HOURS, ...how });
const say = (actor: Own, name: string) =>
  saveDraft({ actor, language: 'en', change: (draft) => fill(draft, [{ slug: 'name', fields: { name: [name] } }]) });

/** One page posted by its Continue, as the door does it. */
const press = (actor: Own, page: number, fields: Fields) =>
  answerStep(
    {
      paths,
      save: ({ offered: _, ...call }) => saveDraft({ actor, ...call }),
      send: (kept, how) => sendParcel({ actor, kept, hours: HOURS, ...how }),
      giveCode: () => giveCode(actor),
    },
    { lang: 'en', page: `${page}`, fields },
  );

const reachOf = async (actor: Own): Promise<Fields> => (await openDraft(actor))?.posted[safeContact.slug] ?? {};
const parcels = async (leadId: string) =>
  (await owner`SELECT 1 FROM porchlight.parcel WHERE lead_id = ${leadId}`).length;
const rowOf = async (leadId: string) => {
  const [row] = await owner`SELECT stage, asks_no_contact AS silent FROM porchlight.lead WHERE id = ${leadId}`;
  return row;
};
const cardOf = async (leadId: string) =>
  cardSchema.parse(await desk().transaction((tx) => openCard(tx, leadId))).safeContact;

const STOPPED = { stage: 'closed', silent: true };
const WAITING = { stage: 'new', silent: false };
const WHO = [
  ['the whole', MARISOL, true],
  ['a part', DEE, false],
] as const;

describe.each(WHO)('who sent %s and told us to stop', (_, person, finishing) => {
  test.each([
    ['says yes as before', {}],
    ['says no', { permission: ['no'] }],
    ['gives another number, with a yes', { phone: ['(802) 555-0177'] }],
    ['will contact us themself', { way: ['i_contact_you'] }],
  ] as const)('and on the page of how to reach them %s, stays stopped; what was changed is kept', async (_, change) => {
    const { actor, leadId } = await sendAs(person, finishing);
    await withdrawLead(actor);
    const said = { ...(await reachOf(actor)), ...change };
    await press(actor, safeContact.page, said);
    expect(await rowOf(leadId)).toEqual(STOPPED);
    expect(await parcels(leadId)).toBe(1);
    expect(await reachOf(actor)).toEqual(said);
    expect((await openDraft(actor))?.stopped).toBe(true);
  });

  test.each([
    ['goes along with an answer', { finishing: false, asked: false, along: 'answer' }],
    ['tells a danger', { finishing: false, asked: false, along: 'danger' }],
    ['leaves it for later', { finishing: false, asked: false, along: 'later' }],
  ] as const)('and %s, sends nothing', async (_, how) => {
    const { actor, leadId } = await sendAs(person, finishing);
    await withdrawLead(actor);
    await say(actor, 'Mari');
    expect(['nothing-new', 'not-yet']).toContain((await send(actor, how)).kind);
    expect(await rowOf(leadId)).toEqual(STOPPED);
    expect(await parcels(leadId)).toBe(1);
  });

  test('and asks by the door "contact me", waits again', async () => {
    const { actor, leadId } = await sendAs(person, finishing);
    await withdrawLead(actor);
    expect(await send(actor, { finishing: false, asked: true })).toMatchObject({ kind: 'sent' });
    expect(await rowOf(leadId)).toEqual(WAITING);
    expect((await openDraft(actor))?.stopped).toBeUndefined();
  });

  test('a moment ago, in another tab: what this one sends along opens nothing, and the draft knows', async () => {
    const { actor, leadId } = await sendAs(person, finishing);
    const kept = await say(actor, 'Mari');
    await withdrawLead(actor);
    const along = { actor, kept, finishing: false, asked: false, hours: HOURS } as const;
    for (const why of ['reach', 'later', 'danger'] as const) {
      expect(['nothing-new', 'not-yet']).toContain((await sendParcel({ ...along, along: why })).kind);
      expect(await rowOf(leadId)).toEqual(STOPPED);
    }
    expect(await parcels(leadId)).toBe(1);
    expect(await openDraft(actor)).toMatchObject({ stopped: true, posted: { name: { name: ['Mari'] } } });
  });

  test('while something was on its way: the draft still knows, and nothing goes by itself', async () => {
    const { actor, leadId } = await sendAs(person, finishing);
    await say(actor, 'Mari');
    await sendParcel({ actor, finishing: false, asked: false, along: 'reach', hours: HOURS }, async (sending) => {
      const outcome = await putOnDesk(sending);
      await withdrawLead(actor);
      return outcome;
    });
    expect(await rowOf(leadId)).toEqual(STOPPED);
    expect((await openDraft(actor))?.stopped).toBe(true);
  });
});

describe('the summary of who told us to stop', () => {
  test('sends what was changed meanwhile, and opens it', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await withdrawLead(actor);
    await press(actor, safeContact.page, { ...(await reachOf(actor)), phone: ['(802) 555-0177'] });
    await press(actor, check.page, {});
    expect(await rowOf(leadId)).toEqual(WAITING);
    expect(await cardOf(leadId)).toMatchObject({ phone: expect.stringContaining('555-0177') });
    expect(await parcels(leadId)).toBe(2);
  });

  test('that did not say so opens nothing when its button is pressed; after that it says so, and does', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await owner`
      UPDATE porchlight.lead SET stage = 'closed', disposition = 'withdrawn', asks_no_contact = true, closed_at = now()
      WHERE id = ${leadId}`;
    await press(actor, check.page, {});
    expect(await rowOf(leadId)).toEqual(STOPPED);
    expect((await openDraft(actor))?.stopped).toBe(true);
    await press(actor, check.page, {});
    expect(await rowOf(leadId)).toEqual(WAITING);
  });
});

describe('a lead that staff have closed', () => {
  const closed = async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await owner`
      UPDATE porchlight.lead SET stage = 'closed', disposition = 'unreachable', closed_at = now() WHERE id = ${leadId}`;
    return { actor, leadId, reach: await reachOf(actor) };
  };

  test('is opened by another number on the page of how to reach them, and not by the same one', async () => {
    const { actor, leadId, reach } = await closed();
    await press(actor, safeContact.page, reach);
    expect(await rowOf(leadId)).toMatchObject({ stage: 'closed' });
    await press(actor, safeContact.page, { ...reach, phone: ['(802) 555-0177'] });
    expect(await rowOf(leadId)).toEqual(WAITING);
  });

  test('is not opened by a no, which the desk is told all the same', async () => {
    const { actor, leadId, reach } = await closed();
    const before = await owner`SELECT due_at, ceiling_at FROM porchlight.lead WHERE id = ${leadId}`;
    await press(actor, safeContact.page, { ...reach, permission: ['no'] });
    expect(await rowOf(leadId)).toEqual({ stage: 'closed', silent: false });
    expect(await cardOf(leadId)).toMatchObject({ permission: 'no' });
    expect(await owner`SELECT due_at, ceiling_at FROM porchlight.lead WHERE id = ${leadId}`).toEqual(before);
  });
});

describe('by when we said that we will try', () => {
  const promiseOf = async (actor: Caller) => (await viewStatus(actor))?.status.promisedBy ?? null;

  test('is still known by the six words when the draft has ended', async () => {
    const { actor, code } = await sendAs(DEE, false);
    const told = await promiseOf(actor);
    expect(told?.getTime()).toBeGreaterThan(Date.now());
    await owner`UPDATE porchlight.draft SET expires_at = now() - interval '1 minute'`;
    const back = await comeBack(code);
    const byWords: Caller = { kind: 'caller', key: null, code: back.kind === 'status' ? back.code : null };
    expect(await promiseOf(byWords)).toEqual(told);
  });

  test('is nothing where nothing was promised, or no more', async () => {
    const { actor } = await sendAs(DEE, false);
    await press(actor, safeContact.page, { ...(await reachOf(actor)), permission: ['no'] });
    expect(await promiseOf(actor)).toBeNull();
  });

  test('is not put off by what is added later', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    const soon = new Date(Date.now() + 60_000);
    await owner`UPDATE porchlight.lead SET promised_by = ${soon} WHERE id = ${leadId}`;
    await say(actor, 'Mari');
    expect(await send(actor, { finishing: true, asked: true })).toMatchObject({ kind: 'sent' });
    expect(await promiseOf(actor)).toEqual(soon);
  });
});
