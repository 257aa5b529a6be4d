import { expect, test } from 'vitest';
import { queueCsv } from '@/app/(desk)/desk/queue/[deed]/queue-csv';
import { PART_TWO_NOTICE } from '@/domain/lead/part-two';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { claimLead } from '@/operations/claim-lead';
import { exportQueue, MOST_EXPORTED } from '@/operations/export-queue';
import { openLead } from '@/operations/open-lead';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, saying, sendAs } from '../people';
import { dumpOf, found } from '../planted';
import { during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const sunniva = await hire(administrator, 'Sunniva', ['supervisor']);
const { leadId: mine } = await sendAs(saying(MARISOL, { name: { name: ['=cmd|wren'] } }));
const { leadId: other } = await sendAs(MARISOL);
await claimLead({ actor: sunniva, input: { leadId: mine } });

const reason = 'For the nightjar meeting on Monday.';
const take = (more: object = {}, actor = sunniva) =>
  exportQueue({ actor, input: { view: { ...WHOLE_QUEUE, ...more }, reason } });

test('a look is taken with a reason, which is sealed beside each lead of it, and each has its line in the log', async () => {
  const { result, log } = await during(owner, () => take({ owner: 'me' }));
  expect(log).toMatchObject([{ deed: 'lead.exported', subject: mine, detail: 'supervisor 1' }]);
  expect(found(await dumpOf(owner), reason)).toBe(false);
  const opened = await openLead({ actor: ana, input: { leadId: mine } });
  expect(opened).toMatchObject({ notes: [{ kind: 'export', author: 'Sunniva', content: { text: reason } }] });
  if (result.kind !== 'exported') throw new Error(result.kind);
  const file = queueCsv(result.rows, result.at, result.clocks);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="export.csv"');
  const text = await file.text();
  expect(text.split('\r\n')[0]).toContain(PART_TWO_NOTICE);
  expect(text).toContain(`"'=cmd|wren"`);
  expect(text).toContain('"1, at worst life-threatening"');
  expect((await during(owner, () => take())).log.map(({ subject }) => subject).sort()).toEqual([mine, other].sort());
});

test('it is refused without a reason, for nobody, for too many, and to who may not', async () => {
  const before = await owner`SELECT count(*)::int AS n FROM porchlight.note`;
  const without = exportQueue({ actor: sunniva, input: { view: WHOLE_QUEUE, reason: ' ' } });
  expect(await without).toMatchObject({ kind: 'invalid' });
  expect(await take({ stage: 'approved' })).toMatchObject({ kind: 'refused' });
  expect(await take({}, ana)).toEqual({ kind: 'not-permitted' });
  await owner`
    INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
    SELECT gen_random_uuid(), sha256(uuid_send(gen_random_uuid())), 2, now(), 'routine', 'en', 'form', true, now(), now(), now()
    FROM generate_series(1, ${MOST_EXPORTED})`;
  expect(await take()).toMatchObject({ kind: 'refused', why: expect.stringMatching(/more than 200/) });
  expect(await owner`SELECT count(*)::int AS n FROM porchlight.note`).toEqual(before);
});
