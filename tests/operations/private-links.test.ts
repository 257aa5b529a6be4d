import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftKeys } from '@/db/sealing/draft-key';
import { linkKeys } from '@/db/sealing/private-link';
import { hasOnlyAsked, pressCallMe } from '@/domain/intake/call-me-door';
import type { Draft } from '@/domain/intake/draft';
import { FORM_SHAPE } from '@/domain/intake/earlier-form';
import { toldOn } from '@/domain/intake/hand-over';
import { post } from '@/domain/intake/keep';
import type { Caller } from '@/operations/actor';
import { comeBack } from '@/operations/come-back';
import { eraseLead } from '@/operations/erase-lead';
import { giveCode } from '@/operations/give-code';
import { newDraft } from '@/operations/kept-draft';
import { makeLink, wordsOfLink } from '@/operations/make-link';
import { openDraft } from '@/operations/open-draft';
import { openLead } from '@/operations/open-lead';
import { openLink } from '@/operations/open-link';
import { partDraft } from '@/operations/part-draft';
import { purgeDrafts } from '@/operations/purge-drafts';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { freshDatabase } from '../fresh-database';
import { ada, fill, HOURS, hire, keepAs, MARISOL, MOTHER, STRANGER, SYSTEM, sendAs } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const ana = await hire(await ada(), 'Ana', ['admissions']);
let mother: Caller;
beforeEach(async () => {
  mother = await keepAs(MOTHER);
});

const made = async (offered: Uint8Array | null = null, language: 'en' | 'es' = 'en') => {
  const token = await makeLink({ actor: mother, offered, language });
  if (!token) throw new Error('No link was made.');
  return token;
};
const opened = async (token: Uint8Array, offered = randomBytes(32)) => {
  const link = await openLink(token, offered);
  return link && ({ ...STRANGER, key: link.key } satisfies Caller);
};
const linksKept = async () => (await owner`SELECT 1 FROM porchlight.private_link`).length;
const pairOf = async (leadId: string) =>
  (await owner<{ pair: string | null }[]>`SELECT pair_id AS pair FROM porchlight.lead WHERE id = ${leadId}`)[0]?.pair;

describe('a private link', () => {
  test('begins a draft for oneself, in the language chosen, with nothing in it of whoever made it', async () => {
    const person = await opened(await made(null, 'es'));
    const draft = person && (await openDraft(person));
    const { pair } = (await openDraft(mother)) ?? {};
    expect(draft).toEqual({
      v: 1,
      form: FORM_SHAPE,
      language: 'es',
      posted: { 'who-for': { forWhom: ['me'] } },
      left: ['who-for'],
      leadId: expect.any(String),
      sent: [],
      pair,
      cameBy: expect.any(String),
    });
    expect(pair).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('begins nothing that its person told: who only asks to be contacted then has only asked', async () => {
    const person = await opened(await made());
    if (!person) throw new Error('It did not open.');
    const told = async () => toldOn((await openDraft(person)) ?? newDraft('en'));
    expect(await told()).toEqual([]);
    const press = (draft: Draft) => pressCallMe(draft, { name: ['Dana'], reach: ['(802) 555-0188'] });
    await saveDraft({ actor: person, language: 'en', change: press });
    const sent = await sendParcel({ actor: person, finishing: false, asked: true, hours: HOURS });
    expect('draft' in sent && hasOnlyAsked(sent.draft)).toBe(true);
    await saveDraft({ actor: person, language: 'en', change: (draft) => fill(draft, MARISOL.pages) });
    expect(await told()).toContain('who-for');
    expect(hasOnlyAsked((await openDraft(person)) ?? newDraft('en'))).toBe(false);
  });

  test('works once: after that it is as dead as one nobody ever made', async () => {
    const token = await made();
    expect(await opened(token)).not.toBeNull();
    expect(await opened(token)).toBeNull();
    expect(await openLink(token, null)).toBeNull();
    expect(await opened(randomBytes(32))).toBeNull();
    expect(await openLink(null, null)).toBeNull();
  });

  test('opened twice by the same page, one after the other or at once, is one draft', async () => {
    const offered = randomBytes(32);
    const token = await made();
    const [first, second] = [await openLink(token, offered), await openLink(token, offered)];
    expect(first).toMatchObject({ language: 'en' });
    expect(second).toEqual(first);
    const [next, again] = [await made(), randomBytes(32)];
    const all = await Promise.all([1, 2, 3].map(() => openLink(next, again)));
    expect(all[0]).not.toBeNull();
    expect(all).toEqual([all[0], all[0], all[0]]);
  });

  test('opened by several at once is opened by one', async () => {
    const token = await made();
    const all = await Promise.all(Array.from({ length: 8 }, () => opened(token)));
    expect(all.filter((one) => one !== null)).toHaveLength(1);
  });

  test('and its words are one: whichever is used first ends both', async () => {
    const first = await made();
    const words = wordsOfLink(first, 'en');
    expect(words.split(' ')).toHaveLength(6);
    const byWords = await comeBack(words.toUpperCase(), randomBytes(32));
    expect(byWords.kind).toBe('draft');
    expect(await opened(first)).toBeNull();
    expect(await comeBack(words)).toEqual({ kind: 'unknown' });
    const third = await made();
    expect(await opened(third)).not.toBeNull();
    expect(await comeBack(wordsOfLink(third, 'en'))).toEqual({ kind: 'unknown' });
  });

  test('opened from a page whose key is in use, or that opened another, begins a draft of its own', async () => {
    const offered = Buffer.from(mother.key ?? []);
    const first = await opened(await made(), offered);
    const before = await openDraft(mother);
    const second = await opened(await made(), offered);
    expect(new Set([first, second, mother].map((one) => one?.key?.toString())).size).toBe(3);
    expect((await openDraft(mother))?.posted).toEqual(before?.posted);
  });

  test('is over after its time, and then purged', async () => {
    const token = await made();
    await owner`UPDATE porchlight.private_link SET expires_at = now() - interval '1 minute'`;
    expect(await opened(token)).toBeNull();
    expect(await comeBack(wordsOfLink(token, 'en'))).toEqual({ kind: 'unknown' });
    expect(await linksKept()).toBeGreaterThan(0);
    await purgeDrafts({ actor: SYSTEM, input: {} });
    expect(await linksKept()).toBe(0);
  });

  test('is kept for a week', async () => {
    const token = await made();
    const [row] = await owner`
      SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM porchlight.private_link
      WHERE link = ${linkKeys(token).digest}`;
    expect(row).toEqual({ hours: 168 });
  });
});

describe('whoever makes links', () => {
  test('makes one however often the button is pressed, and nothing more is known of it', async () => {
    const offered = randomBytes(32);
    const all = await Promise.all([1, 2, 3].map(() => made(offered)));
    expect(all).toEqual([offered, offered, offered]);
    expect((await openDraft(mother))?.handed).toHaveLength(1);
    expect(await opened(offered)).not.toBeNull();
    // The page is posted again after it was opened: it says the same, and opens nothing.
    expect(await made(offered)).toEqual(offered);
    expect(await opened(offered)).toBeNull();
  });

  test('ends the one from before when it was not opened, and touches nothing when it was', async () => {
    const first = await made();
    const second = await made();
    expect(await opened(first)).toBeNull();
    const person = await opened(second);
    const before = person && (await openDraft(person));
    const third = await made();
    expect(person && (await openDraft(person))).toEqual(before);
    expect(await opened(third)).not.toBeNull();
  });

  test('does not bring one back to life by an old page', async () => {
    const offered = randomBytes(32);
    await made(offered);
    await opened(offered);
    await made();
    const again = await made(offered);
    expect(again).not.toEqual(offered);
    expect(await opened(offered)).toBeNull();
    expect(await opened(again)).not.toBeNull();
  });

  test('answers the same and keeps the same whether it was opened or not', async () => {
    const before = await openDraft(mother);
    const shape = async () => Object.keys((await openDraft(mother)) ?? {}).sort();
    await made();
    const unopened = await shape();
    await opened(await made());
    expect(await shape()).toEqual(unopened);
    expect(await openDraft(mother)).toEqual({ ...before, pair: expect.any(String), handed: expect.any(Array) });
  });

  test.each([
    ['asks for themself', async () => keepAs(MARISOL)],
    ['has no draft', async () => STRANGER],
    [
      'came by a link, though they say it is for someone',
      async () => {
        const person = await opened(await made());
        if (!person) throw new Error('It did not open.');
        const say = [{ slug: 'who-for', fields: { forWhom: ['someone'] } }];
        await saveDraft({ actor: person, language: 'en', change: (draft) => fill(draft, say) });
        return person;
      },
    ],
  ] as const)('is not somebody who %s', async (_, who) => {
    expect(await makeLink({ actor: await who(), offered: null, language: 'en' })).toBeNull();
  });
});

describe('the pair', () => {
  const finish = (actor: Caller) => sendParcel({ actor, finishing: true, asked: true, hours: HOURS });
  const person = async (token: Uint8Array) => {
    const actor = await opened(token);
    if (!actor) throw new Error('It did not open.');
    await saveDraft({ actor, language: 'en', change: (draft) => fill(draft, MARISOL.pages) });
    return actor;
  };
  const leadIdOf = async (actor: Caller) => (await openDraft(actor))?.leadId ?? '';

  test('joins the lead of a link made before anything was sent, and of one made after', async () => {
    const token = await made();
    await finish(mother);
    const dana = await person(token);
    await finish(dana);
    const pair = await pairOf(await leadIdOf(mother));
    expect(pair).toEqual((await openDraft(mother))?.pair);
    expect(await pairOf(await leadIdOf(dana))).toBe(pair);

    const { actor: later, leadId } = await sendAs(MOTHER);
    expect(await pairOf(leadId)).toBeNull();
    const log = await during(owner, () => makeLink({ actor: later, offered: null, language: 'en' }));
    expect(log.log).toMatchObject([{ deed: 'link.made', subject: leadId, actor: 'caller' }]);
    expect(await pairOf(leadId)).toBe((await openDraft(later))?.pair);
  });

  test('is none for a lead by itself, and none of what is sent again changes it', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await finish(actor);
    expect(await pairOf(leadId)).toBeNull();
  });

  test('is left by whoever made the link, once what they send is about themself, and joined again when it is not', async () => {
    const dana = await person(await made());
    await Promise.all([finish(mother), finish(dana)]);
    const [hers, danas] = [await leadIdOf(mother), await leadIdOf(dana)];
    const others = async () => (await openLead({ actor: ana, input: { leadId: danas } })) as { others: unknown[] };
    expect((await others()).others).toHaveLength(1);
    const saysFor = (forWhom: string) =>
      saveDraft({
        actor: mother,
        language: 'en',
        change: (draft) =>
          post(draft, { key: 'who-for' }, { forWhom: [forWhom], callerName: ['Rosa'], relation: ['child'] }),
      });
    await saysFor('me');
    // What the desk has of her is still what she told of her daughter.
    expect(await pairOf(hers)).not.toBeNull();
    expect(await finish(mother)).toMatchObject({ kind: 'sent' });
    expect(await pairOf(hers)).toBeNull();
    expect((await others()).others).toEqual([]);
    expect(await pairOf(danas)).not.toBeNull();
    await saysFor('someone');
    expect(await finish(mother)).toMatchObject({ kind: 'sent' });
    expect(await pairOf(hers)).toBe(await pairOf(danas));
  });

  test('is never joined by who made a link, and sends the first time about themself', async () => {
    await made();
    const change = (draft: Draft) => post(draft, { key: 'who-for' }, { forWhom: ['me'] });
    await saveDraft({ actor: mother, language: 'en', change });
    const sent = await sendParcel({ actor: mother, finishing: false, asked: false, along: 'reach', hours: HOURS });
    expect(sent).toMatchObject({ kind: 'sent' });
    expect(await pairOf(await leadIdOf(mother))).toBeNull();
  });

  test('is not joined by what its maker sent of themself, until they send what they say now', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    const forHer = { forWhom: ['someone'], callerName: ['Rosa'], relation: ['child'] };
    await saveDraft({ actor, language: 'en', change: (draft) => post(draft, { key: 'who-for' }, forHer) });
    expect(await makeLink({ actor, offered: null, language: 'en' })).not.toBeNull();
    const { pair } = (await openDraft(actor)) ?? {};
    expect([pair, await pairOf(leadId)]).toEqual([expect.any(String), null]);
    expect(await sendParcel({ actor, finishing: false, asked: true, hours: HOURS })).toMatchObject({ kind: 'sent' });
    expect(await pairOf(leadId)).toBe(pair);
  });

  test('is not joined by who came by a link and asks for somebody else', async () => {
    const actor = await opened(await made());
    if (!actor) throw new Error('It did not open.');
    await saveDraft({ actor, language: 'en', change: (draft) => fill(draft, MOTHER.pages) });
    expect(await finish(actor)).toMatchObject({ kind: 'sent' });
    expect(await pairOf(await leadIdOf(actor))).toBeNull();
  });

  test('is left by whoever wants to stand alone, as long as nothing was sent', async () => {
    const dana = await person(await made());
    expect(await partDraft(dana)).toBe(true);
    expect(await partDraft(dana)).toBe(false);
    await finish(dana);
    expect(await pairOf(await leadIdOf(dana))).toBeNull();
    const stays = await person(await made());
    await finish(stays);
    expect(await partDraft(stays)).toBe(false);
    expect(await partDraft(mother)).toBe(false);
    expect(await partDraft(STRANGER)).toBe(false);
    expect((await openDraft(stays))?.pair).toBe((await openDraft(mother))?.pair);
  });

  test('opens nothing of one side to the other: keys, codes, and what is erased are each one’s own', async () => {
    await finish(mother);
    const token = await made();
    const dana = await person(token);
    await finish(dana);
    const [codeOfMother, codeOfDana] = [await giveCode(mother), await giveCode(dana)];
    expect(codeOfMother).not.toBe(codeOfDana);
    expect(await leadIdOf(mother)).not.toBe(await leadIdOf(dana));
    expect(draftKeys(dana.key ?? new Uint8Array()).callerDigest).not.toEqual(
      draftKeys(mother.key ?? new Uint8Array()).callerDigest,
    );
    const danas = await openDraft(dana);
    expect(deedsOf((await during(owner, () => eraseLead(mother))).log)).toEqual(['lead.erased']);
    expect(await openDraft(dana)).toEqual(danas);
    expect(await comeBack(codeOfDana ?? '')).toMatchObject({ kind: 'draft' });
    const [row] = await owner`SELECT stage, erased_at FROM porchlight.lead WHERE id = ${danas?.leadId ?? ''}`;
    expect(row).toEqual({ stage: 'new', erased_at: null });
  });
});
