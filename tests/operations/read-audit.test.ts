import { expect, test } from 'vitest';
import { addNote } from '@/operations/add-note';
import { openLead } from '@/operations/open-lead';
import { readAudit } from '@/operations/read-audit';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';
import { during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const uma = await hire(administrator, 'Uma', ['auditor']);
const { leadId } = await sendAs(MARISOL);
await openLead({ actor: ana, input: { leadId } });
await addNote({ actor: ana, input: { leadId, text: 'Wrenfield said so.' } });

const read = async (before: number | null = null) => {
  const outcome = await readAudit({ actor: uma, input: { before } });
  return outcome.kind === 'read' ? outcome.lines : [];
};

test('an auditor reads who did what, the last first, and no word of a caller’s or of staff', async () => {
  const { result, log } = await during(owner, () => readAudit({ actor: uma, input: { before: null } }));
  expect(log).toMatchObject([{ deed: 'audit.read', detail: 'last' }]);
  const lines = result.kind === 'read' ? result.lines : [];
  expect(lines[0]).toMatchObject({ deed: 'lead.noted', who: 'Ana', subject: leadId, refused: false });
  expect(JSON.stringify(lines)).not.toMatch(/Wrenfield|Marisol|detail|example\.org/);
});

test('further back are the lines before, to the first', async () => {
  const [first] = await read();
  const before = first?.seq ?? 0;
  expect((await read(before))[0]?.seq).toBe(before - 1);
  expect(await read(1)).toEqual([]);
  expect(await readAudit({ actor: uma, input: { before: 0 } })).toMatchObject({ kind: 'invalid' });
});

test('a refusal by the policy is a line that says so', async () => {
  expect(await openLead({ actor: uma, input: { leadId } })).toEqual({ kind: 'not-permitted' });
  expect((await read())[0]).toMatchObject({ deed: 'access.refused', who: 'Uma', refused: true });
});
