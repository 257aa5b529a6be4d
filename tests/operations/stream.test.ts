import { expect, test } from 'vitest';
import { queueStream } from '@/app/(desk)/desk/live/stream';
import type { Role } from '@/domain/lead/roles';
import { changeRoles } from '@/operations/change-roles';
import { disableStaff } from '@/operations/disable-staff';
import { endSessions } from '@/operations/end-sessions';
import { listStaff } from '@/operations/list-staff';
import { signOut } from '@/operations/sign-out';
import { freshDatabase } from '../fresh-database';
import { ada, type Colleague, DEE, hire, sendAs, signInAs } from '../people';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
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
  // The time is told from the first word on, and nothing else is in a beat.
  await expect.poll(one.heard).toMatch(/^event: beat\ndata: \d{1,2}:\d\d [AaPp][Mm]\n\n/m);
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

test('and when they may see the queue no more, or their sign-ins are ended; with another working role it goes on', async () => {
  const [vera, wim] = [
    await hire(administrator, 'Vera', ['admissions']),
    await hire(administrator, 'Wim', ['admissions']),
  ];
  const [hers, his] = [await listen(vera), await listen(wim)];
  const change = async (name: string, roles: readonly Role[]) => {
    const staffId = await idOf(owner, name);
    return changeRoles({ actor: administrator, input: { staffId, roles: [...roles] } });
  };
  expect(await change('Vera', ['clinician'])).toEqual({ kind: 'roles_changed' });
  const { leadId } = await sendAs(DEE, false);
  await expect.poll(hers.heard).toContain(leadId);
  expect(await change('Vera', ['auditor'])).toEqual({ kind: 'roles_changed' });
  await hers.over;
  const ended = await endSessions({ actor: administrator, input: { staffId: await idOf(owner, 'Wim') } });
  expect(ended).toEqual({ kind: 'sessions_ended' });
  await his.over;
});
