import { DeskFrame, signedIn } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { DeedButton } from '@/components/desk/DeedButton';
import { KeysList, KeysSwitch } from '@/components/desk/KeysList';
import { ROLE_WORDS } from '@/components/desk/role-words';
import { IDLE_MINUTES, LIFE_HOURS } from '@/operations/sign-in';

/** One's own name and roles, and the way out. */
export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const { member } = await signedIn();
  return (
    <DeskFrame title="Your account" member={member} here={deskPaths.account} done={await oneOf(searchParams, 'done')}>
      <p>
        You are signed in as <strong>{member.name}</strong>.
      </p>
      <ul>
        {member.roles.map((role) => (
          <li key={role}>
            {ROLE_WORDS[role].label}: {ROLE_WORDS[role].hint}
          </li>
        ))}
      </ul>
      <p>
        <a href={deskPaths.policy}>See all that each role may do.</a> To change your name, your roles or your password,
        ask an administrator.
      </p>
      <p>
        The desk covers itself after {member.lockMinutes} minutes without a key or a pointer, and asks for your
        password. You are signed out by yourself after {IDLE_MINUTES} minutes without a request, and {LIFE_HOURS} hours
        in all.
      </p>
      <h2>Keys</h2>
      <KeysList />
      <KeysSwitch on={member.singleKeys} action={deskPaths.keys} />
      <h2>Leave</h2>
      <DeedButton action={deskPaths.signOut} label="Sign out" />
    </DeskFrame>
  );
}
