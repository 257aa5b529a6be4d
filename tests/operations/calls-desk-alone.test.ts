import { expect, test } from 'vitest';
import { env } from '@/env';
import { beginCall } from '@/operations/begin-call';
import { giveCallCode } from '@/operations/give-call-code';
import { openCall } from '@/operations/open-call';
import { saveCall } from '@/operations/save-call';
import { sendCall } from '@/operations/send-call';
import { freshDatabase } from '../fresh-database';
import { ada, fill, HOURS, hire, MARISOL } from '../people';

await freshDatabase();
process.env.PORCHLIGHT_SIDE = 'desk';
delete process.env.PORCHLIGHT_PUBLIC_DATABASE_URL;

test('a process of the desk alone, without the public side’s role, takes a whole call', async () => {
  expect(env()).toMatchObject({ side: 'desk', publicDatabase: null });
  const actor = await hire(await ada(), 'Ana', ['admissions']);
  const begun = await beginCall({ actor, input: { language: 'en' } });
  const key = 'key' in begun ? begun.key : new Uint8Array();
  await saveCall({ actor, input: { key, language: 'en', change: (draft) => fill(draft, MARISOL.pages) } });
  expect(await sendCall({ actor, key, finishing: true, asked: true, hours: HOURS })).toMatchObject({ as: 'whole' });
  expect(await giveCallCode({ actor, input: { key } })).toEqual({ kind: 'given' });
  expect(await openCall({ actor, input: { key } })).toMatchObject({
    kind: 'opened',
    draft: { code: expect.any(String) },
    lead: { urgency: 'urgent_1h', closedAt: null },
  });
});
