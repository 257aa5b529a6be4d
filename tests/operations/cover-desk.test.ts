import { expect, test } from 'vitest';
import { coverDesk, uncoverDesk } from '@/operations/cover-desk';
import { currentMember } from '@/operations/current-member';
import { disableStaff } from '@/operations/disable-staff';
import { openLead } from '@/operations/open-lead';
import { signOut } from '@/operations/sign-out';
import { freshDatabase } from '../fresh-database';
import { ada, type Colleague, DEE, hire, passwordOf, sendAs, signInAs, VISITOR } from '../people';
import { during } from './log-of';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
await hire(administrator, 'Ana', ['admissions']);
await hire(administrator, 'Noor', ['clinician']);
const [anaId, noorId] = [await idOf(owner, 'Ana'), await idOf(owner, 'Noor')];
const { leadId } = await sendAs(DEE, false);

const uncover = ({ session }: Colleague['actor'], password = passwordOf('Ana'), who = anaId) =>
  uncoverDesk({ actor: VISITOR, input: { session, who, password } });
const covered = async () => {
  const actor = await signInAs('Ana');
  expect(await coverDesk({ actor, input: {} })).toEqual({ kind: 'covered' });
  return actor;
};

test('a covered desk is served nothing, and its password begins a new session in its place', async () => {
  const actor = await covered();
  expect(await openLead({ actor, input: { leadId } })).toEqual({ kind: 'signed-out' });
  expect(await currentMember(actor)).toBeNull();
  const { result, log } = await during(owner, () => uncover(actor));
  expect(log).toMatchObject([{ deed: 'staff.unlocked', subject: anaId }]);
  if (result.kind !== 'uncovered' || !result.session) throw new Error(result.kind);
  expect(result.session).not.toBe(actor.session);
  const again = { kind: 'staff', session: result.session } as const;
  expect(await currentMember(again)).toMatchObject({ name: 'Ana', lockMinutes: 10 });
  // The old one is over: what uncovered it once does not do so again.
  expect(await currentMember(actor)).toBeNull();
  expect(await uncover(actor)).toEqual({ kind: 'gone' });
});

test('another password, or another member’s, does not', async () => {
  const actor = await covered();
  const { result, log } = await during(owner, () => uncover(actor, 'not the password at all'));
  expect(result).toEqual({ kind: 'wrong' });
  expect(log).toMatchObject([{ deed: 'staff.sign_in_refused', subject: anaId }]);
  expect(await uncover(actor, passwordOf('Noor'))).toEqual({ kind: 'wrong' });
  expect(await uncover(actor, passwordOf('Noor'), noorId)).toEqual({ kind: 'gone' });
  expect(await currentMember(actor)).toBeNull();
});

test('one that idled out meanwhile is uncovered too; one that was ended, is half a day old, or of somebody disabled is not', async () => {
  const idle = await covered();
  await owner`UPDATE porchlight.session SET seen_at = now() - interval '2 hours' WHERE locked_at IS NOT NULL AND ended_at IS NULL`;
  expect(await currentMember(idle)).toBeNull();
  expect(await uncover(idle)).toMatchObject({ kind: 'uncovered' });

  const out = await signInAs('Ana');
  await signOut({ actor: out, input: {} });
  expect(await uncover(out)).toEqual({ kind: 'gone' });

  const old = await covered();
  await owner`UPDATE porchlight.session SET made_at = now() - interval '13 hours' WHERE locked_at IS NOT NULL AND ended_at IS NULL`;
  expect(await uncover(old)).toEqual({ kind: 'gone' });

  const disabled = await covered();
  await disableStaff({ actor: administrator, input: { staffId: anaId } });
  expect(await uncover(disabled)).toEqual({ kind: 'gone' });
});
