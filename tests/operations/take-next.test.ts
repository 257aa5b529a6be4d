import { describe, expect, test } from 'vitest';
import { currentMember } from '@/operations/current-member';
import { logContact } from '@/operations/log-contact';
import { setKeys } from '@/operations/set-keys';
import { snoozeLead } from '@/operations/snooze-lead';
import { takeNext } from '@/operations/take-next';
import { undoDeed } from '@/operations/undo-deed';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, type Person, partsNow, saying, sendAs, TOMAS } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const bo = await hire(administrator, 'Bo', ['admissions']);
const NOT_NOW = saying(MARISOL, { 'safe-contact': { never: [...partsNow(new Date())] } });

/** A lead that is due at this minute, and no emergency; every other is taken by then. */
async function lead(due: number, person: Person = MARISOL, urgency = 'same_day'): Promise<string> {
  const { leadId } = await sendAs(person);
  const change = { urgency, rank: urgency === 'emergency_now' ? 0 : 2, due_at: new Date(Date.now() + due * 60_000) };
  await owner`UPDATE porchlight.lead SET ${owner(change)} WHERE id = ${leadId}`;
  return leadId;
}
const clear = () => owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'not_now'`;
const next = async (actor = ana) => {
  const taken = await takeNext({ actor, input: {} });
  return taken.kind === 'claimed' ? taken.leadId : taken.kind;
};

describe('the next person', () => {
  test('is the first that nobody has, and then theirs; it is a claim, and can be undone', async () => {
    await clear();
    const [second, first] = [await lead(10), await lead(5)];
    const { result, log } = await during(owner, () => takeNext({ actor: ana, input: {} }));
    expect(result).toMatchObject({ kind: 'claimed', leadId: first });
    expect(log).toMatchObject([{ deed: 'lead.claimed', subject: first }]);
    expect(await next(bo)).toBe(second);
    expect(await next()).toBe('refused');
    const batch = 'undo' in result && typeof result.undo === 'string' ? result.undo : '';
    await undoDeed({ actor: ana, input: { batch } });
    expect(await next(bo)).toBe(first);
  });

  test('is nobody who cannot be reached now, who asked for none, or who is put off', async () => {
    await clear();
    await lead(1, NOT_NOW);
    await lead(2, TOMAS);
    const asks = await lead(3);
    await owner`UPDATE porchlight.lead SET asks_no_contact = true WHERE id = ${asks}`;
    const off = await lead(4);
    const tried = { way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS } as const;
    await logContact({ actor: bo, input: { leadId: off, ...tried } });
    await owner`UPDATE porchlight.lead SET owner = NULL WHERE id = ${off}`;
    const until = new Date(Date.now() + 60 * 60_000);
    await snoozeLead({ actor: bo, input: { leadId: off, until, reason: 'At work.', hours: HOURS } });
    const free = await lead(90);
    expect(await next()).toBe(free);
    const { result, log } = await during(owner, () => takeNext({ actor: ana, input: {} }));
    expect(result).toMatchObject({ kind: 'refused', why: expect.stringMatching(/nobody without an owner/) });
    expect(deedsOf(log)).toEqual([]);
  });

  test('is an emergency at any hour', async () => {
    await clear();
    const grave = await lead(5, NOT_NOW, 'emergency_now');
    expect(await next()).toBe(grave);
  });

  test('is found beyond the first fifty who cannot be reached', async () => {
    await clear();
    await owner`
      INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
      SELECT gen_random_uuid(), sha256(uuid_send(gen_random_uuid())), 1, now(), 'urgent_1h', 'en', 'form', true, now(), now(), now()
      FROM generate_series(1, 60)`;
    const free = await lead(5);
    expect(await next()).toBe(free);
  });

  test('is another for each of many who ask at once, and nobody is left', async () => {
    await clear();
    const names = ['Cy', 'Di', 'Ed', 'Flo', 'Gil', 'Hal'];
    const all = [ana, bo];
    for (const name of names) all.push(await hire(administrator, name, ['admissions']));
    const waiting = new Set<string>();
    for (let due = 1; due <= all.length; due += 1) waiting.add(await lead(due));
    const taken = await Promise.all(all.map((actor) => next(actor)));
    expect(new Set(taken)).toEqual(waiting);
  });
});

describe('single keys', () => {
  test('are on for everybody until they turn them off, and for nobody else', async () => {
    const on = async (actor = ana) => (await currentMember(actor))?.singleKeys;
    expect(await on()).toBe(true);
    const { result, log } = await during(owner, () => setKeys({ actor: ana, input: { singleKeys: false } }));
    expect([result, deedsOf(log)]).toEqual([{ kind: 'keys_off' }, ['staff.keys_set']]);
    expect([await on(), await on(bo)]).toEqual([false, true]);
    expect(await setKeys({ actor: ana, input: { singleKeys: true } })).toEqual({ kind: 'keys_on' });
    expect(await on()).toBe(true);
  });
});
