import { describe, expect, test } from 'vitest';
import { eraseLead } from '@/operations/erase-lead';
import { reinstateRule } from '@/operations/reinstate-rule';
import { type Replayed, replayTriage } from '@/operations/replay-triage';
import { retireRule } from '@/operations/retire-rule';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, marisolDraft, SYSTEM, saying, sendAs, TOMAS } from '../people';
import { during } from './log-of';
import { judgedBefore, store, storeShells, without } from './replay-stored';

const { owner } = await freshDatabase();
const nurse = await hire(await ada(), 'Nadia', ['clinician']);
const retire = (rule: string) => retireRule({ actor: nurse, input: { rule, reason: 'As our director reads it.' } });
const putBack = (rule: string) => reinstateRule({ actor: nurse, input: { rule, reason: 'As it was.' } });

/** Every page of a replay, to its end. */
async function replayed(all = false): Promise<{ leads: Replayed[]; pages: number; ruleSets: Set<string> }> {
  const leads: Replayed[] = [];
  const ruleSets = new Set<string>();
  for (let pages = 0, after: string | null = null; ; pages += 1) {
    const page = await replayTriage({ actor: SYSTEM, input: { after, all } });
    if (page.kind !== 'replayed') throw new Error(page.kind);
    ruleSets.add(page.ruleSet);
    if (page.leads.length === 0) return { leads, pages, ruleSets };
    leads.push(...page.leads);
    after = page.leads.at(-1)?.leadId ?? null;
  }
}
const of = async (leadId: string, all = false) => (await replayed(all)).leads.find((lead) => lead.leadId === leadId);

/** All that lies in the database but its audit log. */
async function everything(): Promise<unknown> {
  const tables = await owner<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('porchlight', 'graphile_worker') AND tablename NOT LIKE 'audit%' ORDER BY 1`;
  return Promise.all(
    tables.map(({ name }) =>
      owner.unsafe(`SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS all FROM ${name} t`),
    ),
  );
}

test('a house without leads has nothing to replay, and says nothing was looked at', async () => {
  const { result, log } = await during(owner, () => replayTriage({ actor: SYSTEM, input: { after: null, all: true } }));
  expect(result).toMatchObject({ kind: 'replayed', leads: [], total: 0 });
  expect(log).toEqual([]);
});

describe('under the same rules', () => {
  test('everybody stays where they are', async () => {
    const { leadId } = await sendAs(MARISOL);
    expect((await of(leadId))?.outcome).toMatchObject({ moves: 'stays', came: [], went: [] });
  });

  test('nothing is changed, and the look is one event a page that names its leads', async () => {
    const before = await everything();
    const { result, log } = await during(owner, () =>
      replayTriage({ actor: SYSTEM, input: { after: null, all: false } }),
    );
    if (result.kind !== 'replayed') throw new Error(result.kind);
    const detail = result.leads.map(({ leadId }) => leadId).join(',');
    expect(log).toMatchObject([{ deed: 'triage.replayed', detail, actor: 'system' }]);
    expect(await everything()).toEqual(before);
  });
});

describe('under other rules', () => {
  test('who would move, which way, and for which rules', async () => {
    await retire('T15');
    await retire('T17');
    const { leadId } = await sendAs(MARISOL);
    const [then] = (await replayed()).leads.filter((lead) => lead.leadId === leadId);
    await putBack('T15');
    await putBack('T17');
    const now = await of(leadId);
    expect(then?.outcome).toMatchObject({ moves: 'stays' });
    expect(now?.outcome).toMatchObject({ came: ['T15', 'T17'], went: [], moves: expect.stringMatching(/up|stays/) });
  });

  test('a rule that is retired takes its leads down, and staff’s own decision is told beside', async () => {
    const { leadId } = await sendAs(TOMAS);
    await owner`UPDATE porchlight.lead SET urgency = 'emergency_now', urgency_decided = true WHERE id = ${leadId}`;
    const before = await of(leadId);
    const outcome = before?.outcome;
    if (typeof outcome !== 'object') throw new Error('not judged');
    const { leads } = await (async () => {
      for (const rule of ['T10', 'T34', 'T23', 'T11', 'T09', 'T12', 'T13', 'T15', 'T16', 'T17']) await retire(rule);
      const all = await replayed();
      for (const rule of ['T10', 'T34', 'T23', 'T11', 'T09', 'T12', 'T13', 'T15', 'T16', 'T17']) await putBack(rule);
      return all;
    })();
    const after = leads.find((lead) => lead.leadId === leadId);
    expect(after).toMatchObject({ urgency: 'emergency_now', urgencyDecided: true });
    const moved = leads.filter(({ outcome: o }) => typeof o === 'object' && o.moves === 'down');
    expect(moved.length).toBeGreaterThan(0);
    for (const { outcome: o } of moved) expect(typeof o === 'object' && o.went.length > 0).toBe(true);
  });
});

describe('what older rules judged', () => {
  test('moves up by a rule they did not have, and nobody is moved by being told', async () => {
    const parcel = judgedBefore(marisolDraft(), () => ({ urgency: 'routine', findings: [] }));
    const leadId = await store(owner, 'routine', [parcel]);
    const replayed = await of(leadId);
    expect(replayed).toMatchObject({ urgency: 'routine', urgencyDecided: false });
    expect(replayed?.outcome).toMatchObject({
      before: 'routine',
      moves: 'up',
      went: [],
      ruleSet: parcel.triage.ruleSet,
    });
    const [row] = await owner`SELECT urgency, rank FROM porchlight.lead WHERE id = ${leadId}`;
    expect(row).toEqual({ urgency: 'routine', rank: 2 });
  });

  test('names a rule that is no more, though nobody here knows it', async () => {
    const leadId = await store(owner, 'emergency_now', [
      judgedBefore(marisolDraft(), (now) => ({
        urgency: 'emergency_now',
        findings: [...without(now, 'T12'), ...now.findings.slice(0, 1).map((one) => ({ ...one, rule: 'T99' }))],
      })),
    ]);
    expect((await of(leadId))?.outcome).toMatchObject({ before: 'emergency_now', moves: 'down', went: ['T99'] });
  });
});

describe('what cannot be judged', () => {
  test('an intake its caller erased is told as erased, and only among all of them', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await eraseLead(actor);
    expect(await of(leadId)).toBeUndefined();
    expect((await of(leadId, true))?.outcome).toBe('erased');
  });

  test('a parcel that does not open is told as unreadable, and stops nobody else', async () => {
    const { leadId } = await sendAs(saying(MARISOL, { name: { name: ['Dana'] } }));
    await owner`DELETE FROM porchlight.data_key WHERE lead_id = ${leadId}`;
    const { leads } = await replayed();
    expect(leads.find((lead) => lead.leadId === leadId)?.outcome).toBe('unreadable');
    expect(leads.filter(({ outcome }) => typeof outcome === 'object').length).toBeGreaterThan(1);
  });
});

test('over several pages each lead is met once, and one sent meanwhile is no hindrance', async () => {
  await storeShells(owner, 450);
  const before = await owner<{ id: string }[]>`
    SELECT id FROM porchlight.lead WHERE stage NOT IN ('admitted', 'closed')`;
  const met: string[] = [];
  const sizes: number[] = [];
  for (let after: string | null = null; ; ) {
    const page = await replayTriage({ actor: SYSTEM, input: { after, all: false } });
    if (page.kind !== 'replayed') throw new Error(page.kind);
    if (page.leads.length === 0) break;
    sizes.push(page.leads.length);
    met.push(...page.leads.map(({ leadId }) => leadId));
    after = met.at(-1) ?? null;
    await sendAs(TOMAS);
  }
  expect(sizes.length).toBe(3);
  expect(sizes.slice(0, 2)).toEqual([200, 200]);
  expect(new Set(met).size).toBe(met.length);
  expect(before.filter(({ id }) => !met.includes(id))).toEqual([]);
});
