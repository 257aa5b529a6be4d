import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draftKeys } from '@/db/sealing/draft-key';
import type { Draft } from '@/domain/intake/draft';
import { isOfEarlierForm } from '@/domain/intake/earlier-form';
import { sendable } from '@/domain/intake/sendable';
import type { Caller } from '@/operations/actor';
import { comeBack } from '@/operations/come-back';
import { eraseLead } from '@/operations/erase-lead';
import { giveCode } from '@/operations/give-code';
import { writeDraft } from '@/operations/kept-draft';
import { openDraft } from '@/operations/open-draft';
import { purgeDrafts } from '@/operations/purge-drafts';
import { DraftTooLarge, saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { freshDatabase } from '../fresh-database';
import { DEE, fill, HOURS, keepAs, MARISOL, marisolDraft, STRANGER, SYSTEM, sendAs, TOMAS } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();

const noting = (slug: string, word: string) => (draft: Draft) => ({
  ...draft,
  posted: { ...draft.posted, [slug]: { said: [word] } },
});
const change = (actor: Caller, slug: string, word: string) =>
  saveDraft({ actor, language: 'en', change: noting(slug, word) });
const expire = (key: Uint8Array) =>
  owner`UPDATE porchlight.draft SET expires_at = now() - interval '1 minute' WHERE digest = ${draftKeys(key).digest}`;

describe('a draft', () => {
  test('Marisol’s whole intake is one the desk can have', () => {
    expect(sendable(marisolDraft())).toBe('whole');
  });

  test('is begun for a stranger, kept, and changed', async () => {
    const begun = await change(STRANGER, 'name', 'Marisol');
    expect(begun).toMatchObject({ begun: true, draft: { v: 1, language: 'en', sent: [] } });
    const actor: Caller = { ...STRANGER, key: begun.key };
    const changed = await change(actor, 'name', 'Mari');
    expect(changed).toMatchObject({ begun: false, key: begun.key });
    expect(await openDraft(actor)).toEqual({ ...begun.draft, posted: { name: { said: ['Mari'] } } });
  });

  test('of an earlier form loses no answer, and is of this form once it is changed', async () => {
    const key = randomBytes(32);
    const actor: Caller = { ...STRANGER, key };
    const old: Draft = { ...marisolDraft(), form: 'older', earlier: { gone: { said: ['before'] } } };
    const posted = { ...old.posted, pets: { dog: ['Rex'] } };
    expect(await writeDraft(key, { ...old, posted }, 0, new Date())).toBe(true);
    const read = await openDraft(actor);
    expect(read).toEqual({ ...old, earlier: { gone: { said: ['before'] }, pets: { dog: ['Rex'] } } });
    expect(read && isOfEarlierForm(read)).toBe(true);
    const { draft } = await change(actor, 'name', 'Mari');
    expect(draft.earlier).toEqual(read?.earlier);
    expect(isOfEarlierForm(draft)).toBe(false);
    expect(await openDraft(actor)).toEqual(draft);
  });

  test('opens for nobody without its key', async () => {
    await keepAs(MARISOL);
    expect(await openDraft(STRANGER)).toBeNull();
    expect(await openDraft({ ...STRANGER, key: randomBytes(32) })).toBeNull();
  });

  test('of which nothing was sent is deleted when its caller says so: nothing of it is left, and its words open nothing', async () => {
    const actor = await keepAs(DEE);
    const words = (await giveCode(actor)) ?? '';
    expect(await comeBack(words)).toMatchObject({ kind: 'draft' });
    expect(await eraseLead(actor)).toBe('none');
    const { digest } = draftKeys(actor.key);
    expect(await owner`SELECT 1 FROM porchlight.draft WHERE digest = ${digest}`).toEqual([]);
    expect(await openDraft(actor)).toBeNull();
    expect(await comeBack(words)).toEqual({ kind: 'unknown' });
    expect(await eraseLead(actor)).toBe('none');
  });

  test.each(['forged', 'expired'])('is begun again with these answers when the key is %s', async (kind) => {
    const first = await keepAs(MARISOL);
    if (kind === 'expired') await expire(first.key);
    const actor = kind === 'expired' ? first : { ...first, key: randomBytes(32) };
    const again = await change(actor, 'name', 'Marisol');
    expect(again).toMatchObject({ begun: true, draft: { posted: { name: { said: ['Marisol'] } } } });
    expect(again.key).not.toEqual(actor.key);
    expect(await openDraft({ ...actor, key: again.key })).toEqual(again.draft);
  });

  test('is begun once when the first page is posted twice, one after the other or at once', async () => {
    const post = (offered: Uint8Array) =>
      saveDraft({ actor: STRANGER, offered, language: 'en', change: noting('name', 'Marisol') });
    const offered = randomBytes(32);
    const [first, second] = [await post(offered), await post(offered)];
    expect(second).toEqual({ ...first, version: 2 });
    expect(first.key).toEqual(offered);
    const another = randomBytes(32);
    const leads = (await Promise.all([post(another), post(another), post(another)])).map(({ draft }) => draft.leadId);
    expect(new Set(leads).size).toBe(1);
  });

  test('is begun under another key where the one its page offered is used up, and reaches the desk', async () => {
    const { actor } = await sendAs(DEE, false);
    const before = await openDraft(actor);
    expect(await eraseLead(actor)).toBe('erased');
    const again = (who: Caller) =>
      saveDraft({ actor: who, offered: actor.key, language: 'en', change: (draft) => fill(draft, DEE.pages) });
    for (const who of [STRANGER, { ...STRANGER, key: actor.key }]) {
      const begun = await again(who);
      expect([begun.begun, begun.draft.leadId === before?.leadId]).toEqual([true, false]);
      expect(begun.key).not.toEqual(actor.key);
      const as = { ...STRANGER, key: begun.key };
      const sent = await sendParcel({ actor: as, finishing: false, asked: true, hours: HOURS });
      expect(sent).toMatchObject({ kind: 'sent' });
    }
    // What was sent and lives is still what the page's key opens.
    const { actor: lives } = await sendAs(DEE, false);
    const met = await saveDraft({ actor: STRANGER, offered: lives.key, language: 'en', change: noting('name', 'Dee') });
    expect([met.key, met.draft.leadId]).toEqual([lives.key, (await openDraft(lives))?.leadId]);
  });

  test('that has ended, and is not yet purged, gives way to one under another key', async () => {
    const offered = randomBytes(32);
    const post = () => saveDraft({ actor: STRANGER, offered, language: 'en', change: noting('name', 'Marisol') });
    const { draft } = await post();
    await expire(offered);
    const again = await post();
    expect(again.key).not.toEqual(offered);
    expect(again.draft.leadId).not.toBe(draft.leadId);
    expect(await openDraft({ ...STRANGER, key: again.key })).toEqual({ ...again.draft });
  });

  test('loses nothing when ten tabs save at once', async () => {
    const actor = await keepAs(MARISOL);
    const before = await openDraft(actor);
    const steps = Array.from({ length: 10 }, (_, i) => `page-${i}`);
    await Promise.all(steps.map((step) => change(actor, step, step)));
    const added = Object.fromEntries(steps.map((step) => [step, { said: [step] }]));
    expect((await openDraft(actor))?.posted).toEqual({ ...before?.posted, ...added });
  });

  test('that would grow past half a mebibyte is refused, and stays as it was', async () => {
    const actor = await keepAs(MARISOL);
    const before = await openDraft(actor);
    await expect(change(actor, 'name', 'é'.repeat(300_000))).rejects.toThrow(DraftTooLarge);
    await expect(change(STRANGER, 'name', 'x'.repeat(600_000))).rejects.toThrow(DraftTooLarge);
    expect(await openDraft(actor)).toEqual(before);
  });

  test('that somebody else wrote under its row does not open', async () => {
    const actor = await keepAs(MARISOL);
    const other = await keepAs(TOMAS);
    await owner`UPDATE porchlight.draft SET sealed = (SELECT sealed FROM porchlight.draft WHERE digest = ${draftKeys(other.key).digest})
      WHERE digest = ${draftKeys(actor.key).digest}`;
    expect(await openDraft(actor)).toBeNull();
  });

  test('leaves no line in the log: it is nobody’s but the caller’s', async () => {
    const { log } = await during(owner, () => keepAs(MARISOL));
    expect(log).toEqual([]);
  });
});

describe('a code', () => {
  test('brings a caller back to their draft, however they write it', async () => {
    const actor = await keepAs(MARISOL);
    const code = await giveCode(actor);
    expect(code?.split(' ')).toHaveLength(6);
    for (const typed of [code ?? '', `  ${code?.toUpperCase().replaceAll(' ', '\n-')} `])
      expect(await comeBack(typed)).toEqual({ kind: 'draft', key: Buffer.from(actor.key) });
  });

  test('is the same however often it is asked for, at once too', async () => {
    const actor = await keepAs(TOMAS);
    const codes = await Promise.all([giveCode(actor), giveCode(actor), giveCode(actor)]);
    expect(new Set([...codes, await giveCode(actor)]).size).toBe(1);
    expect(await comeBack(codes[0] ?? '')).toMatchObject({ kind: 'draft' });
  });

  test('of somebody else, a wrong one and nonsense get one answer', async () => {
    const words = (await giveCode(await keepAs(MARISOL)))?.split(' ') ?? [];
    const wrong = [
      words
        .slice(1)
        .concat(words[0] ?? '')
        .join(' '),
      words.slice(1).join(' '),
      '',
      '🕯️',
      'x'.repeat(5000),
    ];
    for (const typed of wrong) expect(await comeBack(typed)).toEqual({ kind: 'unknown' });
  });

  test('gives the status alone when the draft is gone and something was sent', async () => {
    const { actor, code } = await sendAs(MARISOL);
    await expire(actor.key);
    expect(await comeBack(code)).toMatchObject({ kind: 'status' });
    await purgeDrafts({ actor: SYSTEM, input: {} });
    expect(await comeBack(code)).toMatchObject({ kind: 'status' });
  });

  test('gives nothing when the draft is gone and nothing was sent', async () => {
    const actor = await keepAs(MARISOL);
    const code = await giveCode(actor);
    await expire(actor.key);
    expect(await comeBack(code ?? '')).toEqual({ kind: 'unknown' });
  });

  test('is not given to somebody without a draft', async () => {
    expect(await giveCode(STRANGER)).toBeNull();
    expect(await giveCode({ ...STRANGER, key: randomBytes(32) })).toBeNull();
  });

  test('comes with a shorter time to keep the draft, when the caller asks for it', async () => {
    const actor = await keepAs(MARISOL);
    await giveCode(actor, 12);
    const [row] = await owner<{ hours: number }[]>`
      SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM porchlight.draft
      WHERE digest = ${draftKeys(actor.key).digest}`;
    expect(row).toEqual({ hours: 12 });
  });
});

describe('the purge', () => {
  test('deletes the drafts past their time, and no other', async () => {
    await purgeDrafts({ actor: SYSTEM, input: {} });
    const [gone, stays] = [await keepAs(MARISOL), await keepAs(TOMAS)];
    await expire(gone.key);
    const { result, log } = await during(owner, () => purgeDrafts({ actor: SYSTEM, input: {} }));
    expect(result).toEqual({ kind: 'purged', gone: 1 });
    expect(deedsOf(log)).toEqual(['drafts.purged']);
    expect(await openDraft(stays)).not.toBeNull();
    const again = await during(owner, () => purgeDrafts({ actor: SYSTEM, input: {} }));
    expect(again).toEqual({ result: { kind: 'purged', gone: 0 }, log: [] });
  });
});
