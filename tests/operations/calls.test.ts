import { describe, expect, test } from 'vitest';
import { normaliseCode } from '@/domain/intake/code';
import type { Language } from '@/domain/language';
import type { Actor } from '@/operations/actor';
import { beginCall } from '@/operations/begin-call';
import { comeBack } from '@/operations/come-back';
import { giveCallCode } from '@/operations/give-call-code';
import { openCall } from '@/operations/open-call';
import { openLead } from '@/operations/open-lead';
import { releaseLead } from '@/operations/release-lead';
import { saveCall } from '@/operations/save-call';
import { sendCall } from '@/operations/send-call';
import { signOut } from '@/operations/sign-out';
import { freshDatabase } from '../fresh-database';
import { ada, DEE, fill, HOURS, hire, keepAs, MARISOL, type Page, saying, signInAs, TOMAS } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const chidi = await hire(administrator, 'Chidi', ['clinician']);

async function begin(actor: Actor, language: Language = 'en'): Promise<Uint8Array> {
  const begun = await beginCall({ actor, input: { language } });
  if (begun.kind !== 'begun') throw new Error(`No call was begun: ${begun.kind}.`);
  return begun.key;
}
const say = (actor: Actor, key: Uint8Array | null, pages: readonly Page[], language: Language = 'en') =>
  saveCall({ actor, input: { key, language, change: (draft) => fill({ ...draft, language }, pages) } });
const send = (actor: Actor, key: Uint8Array, finishing: boolean) =>
  sendCall({ actor, key, finishing, asked: true, hours: HOURS });
const draftOf = async (actor: Actor, key: Uint8Array | null) => {
  const opened = await openCall({ actor, input: { key } });
  return opened.kind === 'opened' ? opened.draft : null;
};
const leadRow = async (leadId: string) =>
  (
    await owner`SELECT l.stage, l.source, l.whole, l.attempts, l.language, s.name AS owner, l.first_attempt_at IS NOT NULL AS tried,
      l.first_conversation_at IS NOT NULL AS talked, l.due_at > now() + interval '1 hour' AS later
      FROM porchlight.lead l LEFT JOIN porchlight.staff s ON s.id = l.owner WHERE l.id = ${leadId}`
  )[0];

describe('a call', () => {
  test('is begun with an event that names the lead it may become, and keeps nothing anybody can read', async () => {
    const { result: key, log } = await during(owner, () => begin(ana));
    const draft = await draftOf(ana, key);
    expect(draft).toMatchObject({ posted: {}, sent: [] });
    expect(log).toMatchObject([{ deed: 'call.begun', subject: draft?.leadId, actor: 'staff' }]);
  });

  test('goes to the desk as a caller’s own does: the first part, then the whole, in the name of who takes it', async () => {
    const key = await begin(ana);
    await say(ana, key, MARISOL.pages.slice(0, 5));
    const first = await during(owner, () => send(ana, key, false));
    expect(first.result).toMatchObject({ kind: 'sent', as: 'partial' });
    expect(deedsOf(first.log)).toEqual(['lead.created', 'parcel.received.partial', 'call.taken', 'lead.claimed']);
    expect(first.log.every(({ actor }) => actor === 'staff')).toBe(true);

    await say(ana, key, MARISOL.pages.slice(5));
    const whole = await during(owner, () => send(ana, key, true));
    expect(whole.result).toMatchObject({ kind: 'sent', as: 'whole' });
    expect(deedsOf(whole.log)).toEqual(['parcel.received.whole']);
    expect(await send(ana, key, true)).toMatchObject({ kind: 'nothing-new' });
  });

  test('makes a lead of the one who took it, talked with, and owed no first try; given back, it stays given back', async () => {
    const key = await begin(chidi, 'es');
    await say(chidi, key, TOMAS.pages, 'es');
    await send(chidi, key, true);
    const leadId = (await draftOf(chidi, key))?.leadId ?? '';
    const row = {
      stage: 'talking',
      source: 'phone',
      whole: true,
      attempts: 1,
      language: 'es',
      tried: true,
      talked: true,
    };
    expect(await leadRow(leadId)).toMatchObject({ ...row, owner: 'Chidi' });
    await releaseLead({ actor: chidi, input: { leadId } });
    await say(chidi, key, saying(TOMAS, { name: { name: ['Iñaki'] } }).pages, 'es');
    await send(chidi, key, true);
    expect(await leadRow(leadId)).toMatchObject({ ...row, owner: null });
  });

  test('says in the lead’s own story who took it', async () => {
    const key = await begin(ana);
    await say(ana, key, DEE.pages);
    await send(ana, key, false);
    const leadId = (await draftOf(ana, key))?.leadId ?? '';
    const opened = await openLead({ actor: chidi, input: { leadId } });
    const events = 'events' in opened ? opened.events : [];
    expect(events.filter(({ deed }) => deed.startsWith('call.'))).toMatchObject([
      { deed: 'call.taken', who: 'Ana' },
      { deed: 'call.begun', who: 'Ana' },
    ]);
  });

  test('gives the caller six words, by which they come back to their own answers', async () => {
    const key = await begin(ana);
    await say(ana, key, DEE.pages);
    await send(ana, key, false);
    await giveCallCode({ actor: ana, input: { key } });
    const code = (await draftOf(ana, key))?.code ?? '';
    expect(normaliseCode(code)).toBe(code);
    expect(await comeBack(code)).toMatchObject({ kind: 'draft', key: Buffer.from(key) });
  });

  test('is due what talking owes, and not a first try, however often more is sent', async () => {
    const key = await begin(ana);
    for (const pages of [MARISOL.pages.slice(0, 5), MARISOL.pages.slice(5)]) {
      await say(ana, key, pages);
      await send(ana, key, pages !== MARISOL.pages);
    }
    expect(await leadRow((await draftOf(ana, key))?.leadId ?? '')).toMatchObject({ later: true });
  });
});

describe('two members of staff', () => {
  test('take two calls that do not meet, even by one cookie', async () => {
    const key = await begin(ana);
    await say(ana, key, DEE.pages);
    expect(await draftOf(chidi, key)).toBeNull();
    expect(await giveCallCode({ actor: chidi, input: { key } })).toEqual({ kind: 'no-call' });
    const { result, log } = await during(owner, () => say(chidi, key, TOMAS.pages.slice(0, 2)));
    expect(result).toMatchObject({ kind: 'saved', begun: true });
    expect(deedsOf(log)).toEqual(['call.begun']);
    expect((await draftOf(ana, key))?.posted.name).toEqual({ name: ['Marisol'] });
    const other = 'key' in result ? result.key : null;
    expect(Object.keys((await draftOf(chidi, other))?.posted ?? {})).toEqual(['privacy', 'who-for']);
  });

  test('never open what a caller writes by themself', async () => {
    const { key } = await keepAs(MARISOL);
    expect(await draftOf(ana, key)).toBeNull();
    expect(await giveCallCode({ actor: ana, input: { key } })).toEqual({ kind: 'no-call' });
    expect(await say(ana, key, DEE.pages)).toMatchObject({ begun: true });
  });
});

test('signed out in the middle, nothing is sent or lost, and signed in again it goes on', async () => {
  const bea = await hire(administrator, 'Bea', ['admissions']);
  const key = await begin(bea);
  await say(bea, key, DEE.pages);
  await signOut({ actor: bea, input: {} });
  expect(await say(bea, key, MARISOL.pages.slice(5, 6))).toEqual({ kind: 'signed-out' });
  expect(await send(bea, key, false)).toEqual({ kind: 'gone' });
  const again = await signInAs('Bea');
  expect((await draftOf(again, key))?.sent).toEqual([]);
  expect(await send(again, key, false)).toMatchObject({ kind: 'sent', as: 'partial' });
});

test('more than can be kept is refused in a sentence, and what was kept stays', async () => {
  const key = await begin(ana);
  await say(ana, key, DEE.pages);
  const huge = [{ slug: 'name', fields: { name: ['x'.repeat(600_000)] } }];
  expect(await say(ana, key, huge)).toMatchObject({ kind: 'invalid' });
  expect((await draftOf(ana, key))?.posted.name).toEqual({ name: ['Marisol'] });
});
