import { expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { type Deed, POLICY } from '@/domain/lead/roles';
import { closeLead } from '@/operations/close-lead';
import { eraseLead } from '@/operations/erase-lead';
import { knownLeads } from '@/operations/known-leads';
import { listQueue } from '@/operations/list-queue';
import { mergeLeads } from '@/operations/merge-leads';
import { tellApart } from '@/operations/tell-apart';
import { askAgain, unmergeLeads } from '@/operations/unmerge-leads';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, saying, sendAs } from '../people';
import { deedsOf, during } from './log-of';
import { batchOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);

const lead = async (phone: string, name: string) =>
  sendAs(saying(MARISOL, { 'safe-contact': { phone: [phone] }, name: { name: [name] } }));
const look = (show: 'open' | 'closed' = 'open') =>
  listQueue({ actor: ana, input: { show, view: WHOLE_QUEUE, live: false } });

/** What the queue says beside each of these leads, once what changed has been heard. */
const says = (ids: readonly string[], expected: readonly (string | undefined)[]) =>
  expect
    .poll(async () => {
      const seen = await look();
      return seen.kind === 'listed' ? ids.map((id) => seen.alike?.get(id)) : seen;
    })
    .toEqual(expected);

test('nothing is read for it: until the open leads are held, nobody is marked', async () => {
  await lead('(802) 555-0110', 'Dana');
  await lead('(802) 555-0110', 'Dana');
  expect(await look()).toMatchObject({ kind: 'listed', alike: null });
  expect(globalThis.porchlightTold?.isReady).toBe(false);
  await knownLeads();
});

test('who shares a number is marked on each row, also with one that ended; a first name alone marks nobody', async () => {
  const old = await lead('(802) 555-0111', 'Wilhelmina');
  await owner`UPDATE porchlight.lead SET stage = 'contacting', attempts = 1 WHERE id = ${old.leadId}`;
  await closeLead({ actor: ana, input: { leadId: old.leadId, disposition: 'not_now', nextStep: 'Rings in spring.' } });
  const same = await lead('802 555 0111', 'Wilhelmina Oak');
  const house = await lead('+1 802 555 0111', 'Piet');
  const other = await lead('(802) 555-0112', 'Wilhelmina');
  const ids = [same, house, other].map(({ leadId }) => leadId);
  await says(ids, ['likely', 'maybe', undefined]);
  const { log } = await during(owner, look);
  expect(deedsOf(log), 'nobody else is shown by it').toEqual(['queue.viewed']);
  expect(await look('closed')).toMatchObject({ alike: null });
  await eraseLead(same.actor);
  await eraseLead(old.actor);
  await says(ids, [undefined, undefined, undefined]);
});

test('what staff said of two leads is no longer asked, until it is taken back; a third is still marked', async () => {
  const [one, two] = [await lead('(802) 555-0113', 'Ottilie'), await lead('(802) 555-0113', 'Ottilie')];
  const ids = [one.leadId, two.leadId];
  await says(ids, ['likely', 'likely']);
  const [leadId, other] = [one.leadId, two.leadId];
  const apart = await tellApart({ actor: ana, input: { leadId, other } });
  await says(ids, [undefined, undefined]);
  await askAgain({ actor: ana, input: { leadId, saying: batchOf(apart) } });
  await says(ids, ['likely', 'likely']);
  const merged = await mergeLeads({ actor: ana, input: { leadId, other } });
  await says(ids, [undefined, undefined]);
  const third = await lead('(802) 555-0113', 'Otto');
  await says([...ids, third.leadId], ['maybe', 'maybe', 'maybe']);
  // Said of one of a person's leads, it is known of all of them.
  await tellApart({ actor: ana, input: { leadId: third.leadId, other } });
  await says([...ids, third.leadId], [undefined, undefined, undefined]);
  await unmergeLeads({ actor: ana, input: { leadId, saying: batchOf(merged) } });
  await says([...ids, third.leadId], ['likely', 'likely', 'maybe']);
});

test('who told of the same person by a link is another caller, and not marked', async () => {
  const [one, two] = [await lead('(802) 555-0114', 'Philippa'), await lead('(802) 555-0114', 'Philippa')];
  const ids = [one.leadId, two.leadId];
  await says(ids, ['likely', 'likely']);
  await owner`UPDATE porchlight.lead SET pair_id = '00000000-0000-4000-8000-00000000000a' WHERE id IN ${owner(ids)}`;
  await says(ids, [undefined, undefined]);
});

test('whoever may list the queue and not see who is whom is told of nobody', async () => {
  const [one, two] = [await lead('(802) 555-0115', 'Quentin'), await lead('(802) 555-0115', 'Quentin')];
  await says([one.leadId, two.leadId], ['likely', 'likely']);
  const deeds = POLICY.admissions as Set<Deed>;
  deeds.delete('person.see');
  try {
    expect(await look()).toMatchObject({ kind: 'listed', alike: null });
  } finally {
    deeds.add('person.see');
  }
});
