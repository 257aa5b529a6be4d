import { expect, test } from 'vitest';
import { closeLead } from '@/operations/close-lead';
import { eraseLead } from '@/operations/erase-lead';
import { knownLeads } from '@/operations/known-leads';
import { mergeLeads } from '@/operations/merge-leads';
import { suggestSame } from '@/operations/suggest-same';
import { tellApart } from '@/operations/tell-apart';
import { askAgain } from '@/operations/unmerge-leads';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, MOTHER, saying, sendAs } from '../people';
import { during } from './log-of';
import { batchOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);

const suggest = (leadId: string, actor = ana) => suggestSame({ actor, input: { leadId } });
const withPhone = (phone: string, name: string) =>
  saying(MARISOL, { 'safe-contact': { phone: [phone] }, name: { name: [name] } });

/** Whom a lead's page suggests, once what changed has been heard. */
const suggests = (leadId: string, expected: readonly object[]) =>
  expect
    .poll(async () => {
      const found = await suggest(leadId);
      return found.kind === 'suggested'
        ? found.suggested.map(({ row, level, because }) => ({ id: row.lead.id, level, because }))
        : found;
    })
    .toEqual(expected);

test('nobody waits for leads to be read: until then nothing is suggested, and that is known', async () => {
  const { leadId } = await sendAs(withPhone('(802) 555-0110', 'Dana'));
  expect(await suggest(leadId)).toMatchObject({ kind: 'suggested', suggested: [], ended: null });
  await expect.poll(async () => suggest(leadId)).toMatchObject({ ended: { read: 0, of: 0, older: false } });
});

test('who may be the same is suggested with why, also who has ended, and the look names whom it showed', async () => {
  const old = await sendAs(withPhone('(802) 555-0111', 'Wilhelmina'));
  await owner`UPDATE porchlight.lead SET stage = 'contacting', attempts = 1 WHERE id = ${old.leadId}`;
  await closeLead({ actor: ana, input: { leadId: old.leadId, disposition: 'not_now', nextStep: 'Rings in spring.' } });
  const { leadId } = await sendAs(withPhone('802 555 0111', 'Wilhelmina Oak'));
  await suggests(leadId, [{ id: old.leadId, level: 'likely', because: ['phone', 'first_name'] }]);
  const { log } = await during(owner, () => suggest(leadId));
  expect(log).toMatchObject([{ deed: 'person.compared', subject: '', detail: `${leadId},${old.leadId}` }]);
  await eraseLead(old.actor);
  await suggests(leadId, []);
  expect((await during(owner, () => suggest(leadId))).log, 'nobody was shown').toEqual([]);
});

test('who was said to be somebody else is not suggested again, until that is taken back', async () => {
  const first = await sendAs(withPhone('(802) 555-0112', 'Ottilie'));
  const { leadId } = await sendAs(withPhone('(802) 555-0112', 'Ottilie'));
  const likely = [{ id: first.leadId, level: 'likely', because: ['phone', 'first_name'] }];
  await suggests(leadId, likely);
  const said = await tellApart({ actor: ana, input: { leadId, other: first.leadId } });
  await suggests(leadId, []);
  await suggests(first.leadId, []);
  expect(await suggest(leadId)).toMatchObject({
    apart: [{ saying: batchOf(said), by: 'Ana', row: { lead: { id: first.leadId } } }],
  });
  await askAgain({ actor: ana, input: { leadId, saying: batchOf(said) } });
  await suggests(leadId, likely);
});

test('who is one person already is shown as that, and suggested no more', async () => {
  const first = await sendAs(withPhone('(802) 555-0113', 'Philippa'));
  const { leadId } = await sendAs(withPhone('(802) 555-0113', 'Philippa'));
  await mergeLeads({ actor: ana, input: { leadId, other: first.leadId } });
  await suggests(leadId, []);
  expect(await suggest(leadId)).toMatchObject({ episodes: [{ lead: { id: first.leadId } }], joined: [{ by: 'Ana' }] });
});

test('who told of the same person by a link is another caller, and is not suggested', async () => {
  const mother = await sendAs(MOTHER);
  const daughter = await sendAs(saying(MARISOL, { 'safe-contact': { way: ['email'], email: ['rosa@example.org'] } }));
  await expect
    .poll(async () => suggest(daughter.leadId))
    .toMatchObject({ suggested: [{ row: { lead: { id: mother.leadId } } }] });
  const pair = '00000000-0000-4000-8000-00000000000a';
  await owner`UPDATE porchlight.lead SET pair_id = ${pair} WHERE id IN ${owner([mother.leadId, daughter.leadId])}`;
  await suggests(daughter.leadId, []);
});

test('nobody else is shown anything, and an erased lead is like nobody', async () => {
  const { leadId, actor } = await sendAs(MARISOL);
  const refused = await during(owner, () => suggest(leadId, administrator));
  expect(refused.result).toEqual({ kind: 'not-permitted' });
  expect(refused.log).toMatchObject([{ deed: 'access.refused', detail: 'person.see' }]);
  await eraseLead(actor);
  expect(await suggest(leadId)).toEqual({ kind: 'not-found' });
});

test('leads that ended are read behind, the newest first, and how far is known', async () => {
  const { leadId } = await sendAs(withPhone('(802) 555-0114', 'Quentin'));
  await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'not_now', closed_at = now() WHERE id = ${leadId}`;
  const ended =
    await owner`SELECT id FROM porchlight.lead WHERE stage = 'closed' AND erased_at IS NULL ORDER BY arrived_at DESC`;
  globalThis.porchlightTold = undefined;
  const first = await knownLeads();
  expect(first.ended).toEqual({ read: 0, of: ended.length, older: false });
  expect(first.all.some(({ hasEnded }) => hasEnded)).toBe(false);
  await expect.poll(async () => (await knownLeads()).ended.read).toBe(ended.length);
  const { all } = await knownLeads();
  expect(all.filter(({ hasEnded }) => hasEnded).map(({ value }) => value)).toEqual(ended.map(({ id }) => id));
});
