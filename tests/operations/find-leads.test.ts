import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { closeLead } from '@/operations/close-lead';
import { eraseLead } from '@/operations/erase-lead';
import { askToFind, findLeads } from '@/operations/find-leads';
import { suggestSame } from '@/operations/suggest-same';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, MOTHER, saying, sendAs, TOMAS, VISITOR } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const find = (text: string, actor = ana) => findLeads({ actor, input: { text } });

/** Asked until the database has told what changed, which it does after the change itself. */
const finds = (text: string, leadIds: readonly string[]) =>
  expect
    .poll(async () => {
      const found = await find(text);
      return found.kind === 'found' ? found.rows.map(({ lead }) => lead.id).sort() : found;
    })
    .toEqual(leadIds.toSorted());

test('who sent is found by any of their names, ways and words, also what came after the first look', async () => {
  const marisol = await sendAs(MARISOL);
  await finds('marisol', [marisol.leadId]);
  const mother = await sendAs(MOTHER);
  await finds('marisol', [marisol.leadId, mother.leadId]);
  await finds('rosa', [mother.leadId]);
  await finds('555-0101', [marisol.leadId]);
  await finds('rosa@example.org', [mother.leadId]);
  const tomas = await sendAs(TOMAS);
  await finds('inigo', [tomas.leadId]);
  expect(await find(tomas.code.toUpperCase())).toMatchObject({
    by: 'code',
    count: 1,
    rows: [{ lead: { id: tomas.leadId } }],
  });
  await finds('nobody of that name', []);
});

test('who changed their name is found by the new one; who ended, all the same; who was erased, not', async () => {
  const { leadId, code, actor } = await sendAs(saying(MARISOL, { name: { name: ['Wilhelmina'] } }));
  await finds('wilhelmina', [leadId]);
  const ending = { leadId, disposition: 'not_now', nextStep: 'They have our number.' } as const;
  await owner`UPDATE porchlight.lead SET stage = 'contacting', attempts = 1 WHERE id = ${leadId}`;
  expect(await closeLead({ actor: ana, input: ending })).toMatchObject({ kind: 'closed' });
  await finds('wilhelmina', [leadId]);
  await finds(code, [leadId]);
  await eraseLead(actor);
  await finds(code, []);
  await finds('wilhelmina', []);
});

test('a look is an event that names who was shown, and not a word of what was typed', async () => {
  const { leadId } = await sendAs(saying(MARISOL, { name: { name: ['Zenobia'] } }));
  await finds('zenobia', [leadId]);
  const { log } = await during(owner, () => find('zenobia'));
  expect(log).toMatchObject([{ deed: 'lead.found', subject: '', detail: leadId }]);
  expect(JSON.stringify(log).toLowerCase()).not.toContain('zenobia');
  expect((await during(owner, () => askToFind({ actor: ana, input: { text: 'zenobia' } }))).log).toEqual([]);
});

test('nothing is read for somebody who may not look', async () => {
  globalThis.porchlightTold = undefined;
  expect(await find('marisol', administrator)).toEqual({ kind: 'not-permitted' });
  expect(await suggestSame({ actor: administrator, input: { leadId: randomUUID() } })).toEqual({
    kind: 'not-permitted',
  });
  expect(globalThis.porchlightTold).toBeUndefined();
});

test('nobody else looks for anybody', async () => {
  const asks = [findLeads, askToFind] as readonly ((call: Parameters<typeof findLeads>[0]) => Promise<object>)[];
  for (const act of asks) {
    const refused = await during(owner, () => act({ actor: administrator, input: { text: 'marisol' } }));
    expect(refused.result).toEqual({ kind: 'not-permitted' });
    expect(deedsOf(refused.log)).toEqual(['access.refused']);
    expect(await act({ actor: VISITOR, input: { text: 'marisol' } })).toEqual({ kind: 'not-permitted' });
    expect(await act({ actor: ana, input: { text: '  ' } })).toMatchObject({ kind: 'invalid' });
    expect(await act({ actor: ana, input: { text: 'x'.repeat(201) } })).toMatchObject({ kind: 'invalid' });
  }
});
