import { describe, expect, test } from 'vitest';
import type { Role } from '@/domain/lead/roles';
import type { Actor } from '@/operations/actor';
import { changeRoles } from '@/operations/change-roles';
import { currentMember } from '@/operations/current-member';
import { disableStaff } from '@/operations/disable-staff';
import { enableStaff } from '@/operations/enable-staff';
import { endSessions } from '@/operations/end-sessions';
import { inviteStaff } from '@/operations/invite-staff';
import { join, readLink } from '@/operations/join';
import { listStaff } from '@/operations/list-staff';
import { offerRecovery } from '@/operations/offer-recovery';
import { offerSetUp } from '@/operations/offer-set-up';
import { resetStaff } from '@/operations/reset-staff';
import { signIn } from '@/operations/sign-in';
import { signOut } from '@/operations/sign-out';
import { freshDatabase } from '../fresh-database';
import { emailOf, hire, passwordOf, SYSTEM, ada as setUp, signInAs, VISITOR } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();

// Two links are offered before anybody is there: only the newest is good, and only once.
const offered = [await offerSetUp({ actor: SYSTEM, input: {} }), await offerSetUp({ actor: SYSTEM, input: {} })];
const [olderLink, newerLink] = offered.map((one) => (one.kind === 'offered' ? one.token : ''));
const takeUp = (token: string, name: string) =>
  join({ actor: VISITOR, input: { token, name, email: emailOf(name), password: passwordOf(name) } });
const olderTaken = await takeUp(olderLink ?? '', 'Mallory');
const setUpLog = await during(owner, () => takeUp(newerLink ?? '', 'Ada'));
const ada = await signInAs('Ada');

const knockWith = (email: string, password: string) => signIn({ actor: VISITOR, input: { email, password } });
const isIn = async (actor: Actor) => (await currentMember(actor)) !== null;
async function idOf(name: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`SELECT id FROM porchlight.staff WHERE name = ${name}`;
  return row?.id ?? '';
}
async function inviting(name: string): Promise<string> {
  const invited = await inviteStaff({ actor: ada, input: { name, email: emailOf(name), roles: ['admissions'] } });
  return invited.kind === 'invited' ? invited.token : invited.kind;
}

describe('setting up', () => {
  test('the first administrator is made by the newest link', () => {
    expect(olderTaken).toMatchObject({ kind: 'refused' });
    expect(setUpLog.result).toEqual({ kind: 'joined' });
    expect(deedsOf(setUpLog.log)).toEqual(['setup.completed']);
  });

  test('happens once: neither the same link nor another one opens the house again', async () => {
    expect(await takeUp(newerLink ?? '', 'Mallory')).toMatchObject({ kind: 'refused' });
    expect(await readLink({ actor: VISITOR, input: { token: newerLink ?? '' } })).toMatchObject({ kind: 'refused' });
    expect(await offerSetUp({ actor: SYSTEM, input: {} })).toMatchObject({ kind: 'refused' });
    await expect(setUp()).rejects.toThrow(/refused/);
    expect(await idOf('Mallory')).toBe('');
  });
});

describe('an invitation', () => {
  test('is read, taken up once, and its link is kept nowhere', async () => {
    const token = await inviting('Ana');
    expect(await readLink({ actor: VISITOR, input: { token } })).toMatchObject({
      kind: 'good',
      link: 'invite',
      name: 'Ana',
    });
    const { result, log } = await during(owner, () => takeUp(token, 'Ana'));
    expect(result).toEqual({ kind: 'joined' });
    expect(log).toMatchObject([{ deed: 'staff.joined', actor: 'visitor', subject: await idOf('Ana') }]);
    expect(await takeUp(token, 'Ana')).toMatchObject({ kind: 'refused' });
    const kept = await owner<{ row: string }[]>`SELECT row_to_json(t)::text AS row FROM porchlight.token t`;
    expect(kept.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });

  test('that is too old or unknown is refused', async () => {
    const token = await inviting('Old');
    await owner`UPDATE porchlight.token SET expires_at = now() - interval '1 minute' WHERE used_at IS NULL`;
    for (const link of [token, 'nonsense', '']) expect(await takeUp(link, 'Old')).toMatchObject({ kind: 'refused' });
  });

  test('sent to one address by several at once is one, and the others are told', async () => {
    const invite = (name: string) =>
      inviteStaff({ actor: ada, input: { name, email: 'once@example.org', roles: ['admissions'] } });
    const sent = await during(owner, () => Promise.all(['Wren', 'Lark', 'Swift', 'Siskin'].map(invite)));
    const refused = { kind: 'invalid', problems: [{ field: 'email', message: expect.stringMatching(/already/) }] };
    expect(sent.result.filter(({ kind }) => kind === 'invited')).toHaveLength(1);
    expect(sent.result.filter(({ kind }) => kind !== 'invited')).toEqual([refused, refused, refused]);
    expect(deedsOf(sent.log)).toEqual(['staff.invited']);
  });

  test('asks for a long password that nobody would try first', async () => {
    const token = await inviting('Lee');
    for (const password of ['too short', 'password password password', 'aaaaaaaaaaaaaaaaaaaa'])
      expect(await join({ actor: VISITOR, input: { token, password } })).toMatchObject({
        kind: 'invalid',
        problems: [{ field: 'password' }],
      });
    expect(await takeUp(token, 'Lee')).toEqual({ kind: 'joined' });
  });

  test.each(['Ro\nsa', 'Rosa\u0000', 'Rosa \u202easoR'])(
    'is taken for no name with something unseen in it: %j',
    async (name) => {
      const input = { name, email: 'unseen@example.org', roles: ['clinician' as const] };
      const problem = { field: 'name', message: 'Use only letters, digits and signs that can be seen, on one line.' };
      expect(await inviteStaff({ actor: ada, input })).toEqual({ kind: 'invalid', problems: [problem] });
      const token = await inviting(`Unseen${name.length}${name.charCodeAt(4)}`);
      const joining = { token, name, password: passwordOf('Unseen') };
      expect(await join({ actor: VISITOR, input: joining })).toEqual({ kind: 'invalid', problems: [problem] });
      const email = `x${name.slice(2)}y@example.org`;
      expect(await inviteStaff({ actor: ada, input: { ...input, name: 'X', email } })).toMatchObject({
        kind: 'invalid',
        problems: [{ field: 'email' }],
      });
      expect(await knockWith(email, passwordOf('X'))).toMatchObject({
        kind: 'invalid',
        problems: [{ field: 'email' }],
      });
    },
  );

  test('to an address that is here already is refused, whatever its case', async () => {
    await inviting('Sam');
    const input = { name: 'Sam', email: 'SAM@example.org', roles: ['clinician' as const] };
    expect(await inviteStaff({ actor: ada, input })).toMatchObject({ kind: 'invalid', problems: [{ field: 'email' }] });
  });
});

describe('signing in', () => {
  test('gives a session for the right password, and the log a line', async () => {
    await hire(ada, 'Rosa', ['admissions']);
    const { result, log } = await during(owner, () => knockWith(' ROSA@example.org ', passwordOf('Rosa')));
    expect(result).toMatchObject({ kind: 'signed-in' });
    expect(log).toMatchObject([{ deed: 'staff.signed_in', subject: await idOf('Rosa') }]);
  });

  test('a wrong password, an unknown address, somebody invited and somebody disabled get one answer', async () => {
    await inviting('Invited');
    const gone = await hire(ada, 'Gone', ['admissions']);
    await disableStaff({ actor: ada, input: { staffId: await idOf('Gone') } });
    const { log } = await during(owner, async () => {
      for (const [who, password] of [
        ['Rosa', 'not her password at all'],
        ['Nobody', passwordOf('Nobody')],
        ['Invited', passwordOf('Invited')],
        ['Gone', passwordOf('Gone')],
      ] as const)
        expect(await knockWith(emailOf(who), password)).toEqual({ kind: 'wrong' });
    });
    expect(deedsOf(log)).toEqual(Array(4).fill('staff.sign_in_refused'));
    expect(await isIn(gone)).toBe(false);
  });

  test('keeps neither password nor session in the database', async () => {
    const { session } = await signInAs('Rosa');
    const rows = await owner<{ row: string }[]>`
      SELECT row_to_json(s)::text AS row FROM porchlight.staff s UNION ALL SELECT row_to_json(s)::text FROM porchlight.session s`;
    const all = rows.map(({ row }) => row).join('\n');
    for (const secret of [session, passwordOf('Rosa')]) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

describe('a session', () => {
  const age = (column: 'made_at' | 'seen_at', text: string) =>
    owner`UPDATE porchlight.session SET ${owner(column)} = now() - ${text}::interval
      WHERE staff_id IN (SELECT id FROM porchlight.staff WHERE name = 'Rosa')`;

  test.each([
    ['seen_at', '14 minutes', true],
    ['seen_at', '16 minutes', false],
    ['made_at', '11 hours 59 minutes', true],
    ['made_at', '12 hours 1 minute', false],
  ] as const)('whose %s was %s ago is alive: %s', async (column, ago, alive) => {
    const rosa = await signInAs('Rosa');
    await age(column, ago);
    expect(await isIn(rosa)).toBe(alive);
    const { result, log } = await during(owner, () => signOut({ actor: rosa, input: {} }));
    expect(result.kind).toBe(alive ? 'signed-out-now' : 'signed-out');
    expect(deedsOf(log)).toEqual(alive ? ['staff.signed_out'] : []);
    expect(await isIn(rosa)).toBe(false);
  });

  test('stays awake while it is used', async () => {
    const rosa = await signInAs('Rosa');
    await age('seen_at', '14 minutes');
    await isIn(rosa);
    const [seen] = await owner<{ now: boolean }[]>`
      SELECT max(seen_at) > now() - interval '1 minute' AS now FROM porchlight.session`;
    expect(seen).toEqual({ now: true });
  });

  test('of a made-up secret is nobody’s', async () => {
    expect(await isIn({ kind: 'staff', session: 'made-up' })).toBe(false);
    expect(await listStaff({ actor: { kind: 'staff', session: '' }, input: {} })).toEqual({ kind: 'signed-out' });
  });
});

describe('managing staff', () => {
  test('disabling ends what is open at once; enabling lets them in again', async () => {
    const actor = await hire(ada, 'Noor', ['clinician']);
    const staffId = await idOf('Noor');
    const act = { actor: await signInAs('Ada'), input: { staffId } };
    const disabled = await during(owner, () => disableStaff(act));
    expect(disabled).toMatchObject({
      result: { kind: 'disabled' },
      log: [{ deed: 'staff.disabled', subject: staffId }],
    });
    expect(await isIn(actor)).toBe(false);
    expect(await disableStaff(act)).toMatchObject({ kind: 'refused' });
    expect(await resetStaff(act)).toMatchObject({ kind: 'refused' });
    expect(await during(owner, () => enableStaff(act))).toMatchObject({
      result: { kind: 'enabled' },
      log: [{ deed: 'staff.enabled', subject: staffId }],
    });
    expect(await enableStaff(act)).toMatchObject({ kind: 'refused' });
    expect(await isIn(actor)).toBe(false);
    expect(await isIn(await signInAs('Noor'))).toBe(true);
  });

  test('nobody disables themself', async () => {
    const actor = await signInAs('Ada');
    const { result, log } = await during(owner, async () =>
      disableStaff({ actor, input: { staffId: await idOf('Ada') } }),
    );
    expect(result).toMatchObject({ kind: 'refused' });
    expect(log).toEqual([]);
    expect(await isIn(actor)).toBe(true);
  });

  test('a reset ends sign-ins, and its link sets a new password once', async () => {
    const actor = await hire(ada, 'Ines', ['admissions']);
    const reset = await during(owner, async () =>
      resetStaff({ actor: await signInAs('Ada'), input: { staffId: await idOf('Ines') } }),
    );
    expect(deedsOf(reset.log)).toEqual(['staff.signed_in', 'staff.reset']);
    expect(await isIn(actor)).toBe(false);
    const token = reset.result.kind === 'reset' ? reset.result.token : '';
    const password = 'another sentence by the sea';
    const set = await during(owner, () => join({ actor: VISITOR, input: { token, password } }));
    expect(deedsOf(set.log)).toEqual(['staff.password_set']);
    expect(await knockWith(emailOf('Ines'), passwordOf('Ines'))).toEqual({ kind: 'wrong' });
    expect(await knockWith(emailOf('Ines'), password)).toMatchObject({ kind: 'signed-in' });
    expect(await join({ actor: VISITOR, input: { token, password } })).toMatchObject({ kind: 'refused' });
  });

  test('the list shows who works here, and no hash', async () => {
    const { result, log } = await during(owner, async () => listStaff({ actor: ada, input: {} }));
    const listed = result.kind === 'listed' ? result.staff : [];
    expect(listed.find(({ name }) => name === 'Rosa')).toMatchObject({ joined: true, roles: ['admissions'] });
    expect(listed.find(({ name }) => name === 'Invited')).toMatchObject({ joined: false });
    expect(JSON.stringify(listed)).not.toContain('argon2');
    expect(deedsOf(log)).toEqual(['staff.listed']);
  });

  test('an unknown colleague is not found', async () => {
    const input = { staffId: '00000000-0000-4000-8000-000000000000' };
    for (const act of [disableStaff, enableStaff, resetStaff])
      expect(await act({ actor: await signInAs('Ada'), input })).toEqual({ kind: 'not-found' });
  });
});

describe('a colleague’s roles', () => {
  const change = (actor: Actor, staffId: string, roles: readonly Role[]) =>
    changeRoles({ actor, input: { staffId, roles: [...roles] } });
  const rolesOf = async (actor: Actor) => (await currentMember(actor))?.roles;

  test('are changed by an administrator, hold at the next request of who is signed in, and are an event', async () => {
    const vera = await hire(ada, 'Vera', ['admissions']);
    const id = await idOf('Vera');
    const { result, log } = await during(owner, () => change(ada, id, ['supervisor', 'clinician', 'clinician']));
    expect(result).toEqual({ kind: 'roles_changed' });
    expect(log).toMatchObject([
      { deed: 'staff.roles_changed', subject: id, detail: 'admissions clinician,supervisor' },
    ]);
    expect(await rolesOf(vera)).toEqual(['clinician', 'supervisor']);
    expect(await change(ada, id, ['supervisor', 'clinician'])).toMatchObject({ kind: 'refused' });
  });

  test('are not one’s own to change, nor to be none, nor those of nobody', async () => {
    const wim = await hire(ada, 'Wim', ['admissions']);
    const id = await idOf('Wim');
    expect(await change(wim, id, ['administrator'])).toEqual({ kind: 'not-permitted' });
    expect(await change(ada, id, [])).toMatchObject({ kind: 'invalid', problems: [{ field: 'roles' }] });
    expect(await change(ada, '00000000-0000-4000-8000-000000000000', ['auditor'])).toEqual({ kind: 'not-found' });
    expect(await rolesOf(wim)).toEqual(['admissions']);
  });

  test('the last administrator stays one; with a second, either may stop, and never both', async () => {
    const own = await idOf('Ada');
    expect(await change(ada, own, ['admissions'])).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/left/),
    });
    expect(await change(ada, own, ['administrator', 'admissions'])).toEqual({ kind: 'roles_changed' });
    const bea = await hire(ada, 'Bea', ['administrator']);
    const both = await Promise.all([change(ada, await idOf('Bea'), ['auditor']), change(bea, own, ['auditor'])]);
    expect(both.map(({ kind }) => kind).sort()).not.toEqual(['roles_changed', 'roles_changed']);
    const [left] = await owner<{ n: number }[]>`
      SELECT count(*)::int AS n FROM porchlight.staff WHERE 'administrator' = ANY(roles) AND password_hash IS NOT NULL AND disabled_at IS NULL`;
    expect(left?.n).toBe(1);
    await owner`UPDATE porchlight.staff SET roles = '{administrator}' WHERE name = 'Ada'`;
  });
});

describe('sign-ins of a colleague', () => {
  test('are ended all at once by an administrator, and they may sign in again', async () => {
    const first = await hire(ada, 'Xavi', ['admissions']);
    const second = await signInAs('Xavi');
    const id = await idOf('Xavi');
    expect(await endSessions({ actor: first, input: { staffId: id } })).toEqual({ kind: 'not-permitted' });
    expect(await isIn(first)).toBe(true);
    const { result, log } = await during(owner, () => endSessions({ actor: ada, input: { staffId: id } }));
    expect(result).toEqual({ kind: 'sessions_ended' });
    expect(log).toMatchObject([{ deed: 'staff.sessions_ended', subject: id }]);
    expect([await isIn(first), await isIn(second)]).toEqual([false, false]);
    expect(await isIn(await signInAs('Xavi'))).toBe(true);
    expect(await endSessions({ actor: ada, input: { staffId: '00000000-0000-4000-8000-000000000000' } })).toEqual({
      kind: 'not-found',
    });
  });
});

describe('a lost administrator', () => {
  const offer = async (): Promise<string> => {
    const offered = await offerRecovery({ actor: SYSTEM, input: {} });
    return offered.kind === 'offered' ? offered.token : offered.kind;
  };
  const newPassword = 'a quite new sentence to sign in by';
  const recover = (token: string, name: string) =>
    join({ actor: VISITOR, input: { token, name, email: emailOf(name), password: newPassword } });

  test('is set up again by a link from the machine itself: once, as an event, and whoever had the account is out', async () => {
    const before = await signInAs('Ada');
    const { result: token, log: offered } = await during(owner, offer);
    expect(deedsOf(offered)).toEqual(['setup.recovery_offered']);
    expect(await readLink({ actor: VISITOR, input: { token } })).toMatchObject({ kind: 'good', link: 'recover' });
    expect(await isIn(before)).toBe(true);
    const { result, log } = await during(owner, () => recover(token, 'Ada'));
    expect(result).toEqual({ kind: 'joined' });
    expect(log).toMatchObject([{ deed: 'setup.recovered', actor: 'visitor', subject: await idOf('Ada') }]);
    expect(await isIn(before)).toBe(false);
    expect(await knockWith(emailOf('Ada'), newPassword)).toMatchObject({ kind: 'signed-in' });
    expect(await recover(token, 'Mallory')).toMatchObject({ kind: 'refused' });
  });

  test('may be somebody disabled, or somebody new; a newer link ends the older, and an hour ends each', async () => {
    await hire(await adaAgain(), 'Yara', ['auditor']);
    await owner`UPDATE porchlight.staff SET disabled_at = now() WHERE name = 'Yara'`;
    const [older, newer] = [await offer(), await offer()];
    expect(await recover(older, 'Yara')).toMatchObject({ kind: 'refused' });
    expect(await recover(newer, 'Yara')).toEqual({ kind: 'joined' });
    const listed = await owner`SELECT roles, disabled_at FROM porchlight.staff WHERE name = 'Yara'`;
    expect(listed).toEqual([{ roles: ['auditor', 'administrator'], disabled_at: null }]);
    expect(await recover(await offer(), 'Zoe')).toEqual({ kind: 'joined' });
    const old = await offer();
    await owner`UPDATE porchlight.token SET expires_at = now() - interval '1 minute' WHERE used_at IS NULL`;
    expect(await recover(old, 'Zoe')).toMatchObject({ kind: 'refused' });
  });

  test('is set up by nobody who is signed in: the deed is the machine’s alone', async () => {
    expect(await offerRecovery({ actor: await adaAgain(), input: {} })).toEqual({ kind: 'not-permitted' });
  });

  async function adaAgain(): Promise<Actor> {
    const came = await knockWith(emailOf('Ada'), newPassword);
    return came.kind === 'signed-in' ? { kind: 'staff', session: came.session } : VISITOR;
  }
});
