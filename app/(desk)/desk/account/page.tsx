import { DeskFrame, signedIn } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { DeedButton } from '@/components/desk/DeedButton';
import { ROLE_WORDS } from '@/components/desk/role-words';

/** One's own name and roles, and the way out. */
export default async function AccountPage() {
  const { member } = await signedIn();
  return (
    <DeskFrame title="Your account" member={member} here={deskPaths.account}>
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
      <p>You are signed out by yourself after 15 minutes without a request, and 12 hours in all.</p>
      <DeedButton action={deskPaths.signOut} label="Sign out" />
    </DeskFrame>
  );
}
