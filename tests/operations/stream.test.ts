import { expect, test } from 'vitest';
import { queueStream } from '@/app/(desk)/desk/live/stream';
import { disableStaff } from '@/operations/disable-staff';
import { listStaff } from '@/operations/list-staff';
import { signOut } from '@/operations/sign-out';
import { freshDatabase } from '../fresh-database';
import { ada, type Colleague, DEE, hire, sendAs, signInAs } from '../people';

await freshDatabase();
const administrator = await ada();

/** Opens a stream and reads it until it ends; `over` resolves with all that was heard. */
async function listen(actor: Colleague['actor']) {
  const stream = await queueStream(actor, new AbortController().signal);
  const heard: string[] = [];
  const read = async (): Promise<string> => {
    const text = new TextDecoder();
    for await (const part of stream.body ?? []) heard.push(text.decode(part));
    return heard.join('');
  };
  return { over: read(), heard: () => heard.join('') };
}

test('a stream tells of leads, and ends at once when its reader signs out; another’s goes on', async () => {
  const [rosa, noor] = [
    await hire(administrator, 'Rosa', ['admissions']),
    await hire(administrator, 'Noor', ['clinician']),
  ];
  const [one, other] = [await listen(rosa), await listen(noor)];
  await sendAs(DEE, false);
  await expect.poll(one.heard).toContain('event: changed\ndata: parcel.received.partial ');
  await signOut({ actor: rosa, input: {} });
  expect(await one.over).not.toContain('staff.');
  const { leadId } = await sendAs(DEE, false);
  await expect.poll(other.heard).toContain(leadId);
  expect(one.heard()).not.toContain(leadId);
  expect(other.heard()).not.toContain('staff.');
});

test('and when its reader is disabled', async () => {
  const noor = await listen(await signInAs('Noor'));
  const listed = await listStaff({ actor: administrator, input: {} });
  const staffId = listed.kind === 'listed' ? listed.staff.find(({ name }) => name === 'Noor')?.id : '';
  expect(await disableStaff({ actor: administrator, input: { staffId: staffId ?? '' } })).toEqual({ kind: 'disabled' });
  await noor.over;
});
