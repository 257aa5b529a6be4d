import { expect, test } from 'vitest';
import { closeLead } from '@/operations/close-lead';
import { eraseLead } from '@/operations/erase-lead';
import { askFaceSheet, openFaceSheet } from '@/operations/face-sheet';
import { makeTask } from '@/operations/make-task';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';
import { dumpOf, found } from '../planted';
import { deedsOf, during } from './log-of';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const auditor = await hire(administrator, 'Uma', ['auditor']);
const ANA = await idOf(owner, 'Ana');
const NOBODY = '00000000-0000-4000-8000-000000000000';

const ask = (leadId: string, actor = ana, reason = 'Handed to the nurse at the nightjar door.') =>
  askFaceSheet({ actor, input: { leadId, reason } });
const open = (leadId: string, actor = ana) => openFaceSheet({ actor, input: { leadId } });

test('nobody is shown the sheet who has not said what it is for, and it tells them nothing', async () => {
  const { leadId } = await sendAs(MARISOL);
  const { result, log } = await during(owner, () => open(leadId));
  expect([result, log]).toEqual([{ kind: 'reason_asked' }, []]);
  for (const reason of ['', ' \n', 'x'.repeat(4001)])
    expect(await ask(leadId, ana, reason)).toMatchObject({ kind: 'invalid' });
  expect(await open(leadId)).toEqual({ kind: 'reason_asked' });
});

test('a written reason, sealed, shows it to whoever wrote it, for a while; each look is a reading', async () => {
  const { leadId } = await sendAs(MARISOL);
  await makeTask({ actor: ana, input: { leadId, owner: ANA, dueAt: new Date(Date.now() + 60_000), text: 'Ring.' } });
  const asked = await during(owner, () => ask(leadId));
  expect(deedsOf(asked.log)).toEqual(['lead.sheet_asked']);
  expect(JSON.stringify(asked.log)).not.toContain('nightjar');
  expect(found(await dumpOf(owner), 'Handed to the nurse at the nightjar door.')).toBe(false);
  const { result, log } = await during(owner, () => open(leadId));
  expect(result).toMatchObject({
    kind: 'sheet',
    card: { name: 'Marisol' },
    last: { content: { answers: { name: 'Marisol' } } },
    tasks: [{ text: 'Ring.' }],
  });
  expect(log).toMatchObject([
    { deed: 'lead.opened', subject: leadId, detail: 'admissions' },
    { deed: 'lead.sheet_shown', subject: leadId, detail: 'admissions' },
  ]);
  expect(await open(leadId, clement)).toEqual({ kind: 'reason_asked' });
  await owner`UPDATE porchlight.note SET written_at = now() - interval '16 minutes' WHERE lead_id = ${leadId}`;
  expect(await open(leadId)).toEqual({ kind: 'reason_asked' });
});

test('it can be had of a lead that ended, and not of one erased, or of none, or by who reads no leads', async () => {
  const { actor, leadId } = await sendAs(MARISOL);
  await closeLead({ actor: ana, input: { leadId, disposition: 'not_now', nextStep: 'Has our number.' } });
  await ask(leadId);
  expect(await open(leadId)).toMatchObject({ kind: 'sheet', lead: { stage: 'closed' } });
  for (const act of [ask, open]) {
    expect(await act(leadId, auditor)).toEqual({ kind: 'not-permitted' });
    expect(await act(NOBODY)).toEqual({ kind: 'not-found' });
  }
  await eraseLead(actor);
  expect(await open(leadId)).toEqual({ kind: 'not-found' });
  expect(await ask(leadId)).toMatchObject({ kind: 'refused' });
});
