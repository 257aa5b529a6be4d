import { expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { comeBack } from '@/operations/come-back';
import { exportQueue } from '@/operations/export-queue';
import { askFaceSheet, openFaceSheet } from '@/operations/face-sheet';
import { openDraft } from '@/operations/open-draft';
import { openLead } from '@/operations/open-lead';
import { viewStatus } from '@/operations/view-status';
import { withdrawLead } from '@/operations/withdraw-lead';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const sunniva = await hire(administrator, 'Sunniva', ['supervisor', 'clinician']);

const readsOf = async (actor: Parameters<typeof viewStatus>[0]) =>
  (await viewStatus(actor))?.reads.map(({ deed, roles }) => [deed, roles]);

test('a caller sees each time their answers were opened, put on a sheet or taken in a file, and in what role', async () => {
  const { actor, leadId } = await sendAs(MARISOL);
  expect(await readsOf(actor)).toEqual([]);
  await openLead({ actor: clement, input: { leadId } });
  await askFaceSheet({ actor: ana, input: { leadId, reason: 'For the nurse.' } });
  await openFaceSheet({ actor: ana, input: { leadId } });
  const file = await exportQueue({ actor: sunniva, input: { view: WHOLE_QUEUE, reason: 'For the meeting.' } });
  expect(file).toMatchObject({ kind: 'exported' });
  expect(await readsOf(actor)).toEqual([
    ['lead.exported', 'supervisor,clinician'],
    ['lead.sheet_shown', 'admissions'],
    ['lead.opened', 'admissions'],
    ['lead.opened', 'clinician'],
  ]);
  // A file from before roles stood in the log is a reading too, by nobody in particular.
  await owner`SELECT porchlight.audit_append('staff', 'x', 'lead.exported', ${leadId}, '', 'done', '12', false)`;
  expect((await readsOf(actor))?.[0]).toEqual(['lead.exported', '']);
  // What was refused was no reading; and another's reading is not theirs.
  await owner`SELECT porchlight.audit_append('staff', 'x', 'lead.opened', ${leadId}, '', 'refused', 'billing', false)`;
  const { actor: other } = await sendAs(MARISOL);
  expect([(await readsOf(actor))?.length, await readsOf(other)]).toEqual([5, []]);
});

test('once their time is over six words open no answers; they still tell how things stand, and stop us', async () => {
  const { actor, code } = await sendAs(MARISOL);
  await owner`UPDATE porchlight.draft SET expires_at = now() - interval '1 second'`;
  expect(await openDraft(actor)).toBeNull();
  const back = await comeBack(code);
  if (back.kind !== 'status') throw new Error(back.kind);
  const byCode = { kind: 'caller', key: null, code: back.code } as const;
  expect((await viewStatus(byCode))?.status).toMatchObject({ stage: 'new' });
  expect(await withdrawLead(byCode)).toBe('withdrawn');
  expect((await viewStatus(byCode))?.status).toMatchObject({ stage: 'closed', disposition: 'withdrawn' });
});
