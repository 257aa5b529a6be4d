import { DeskFrame } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { isRefusal, sentenceOf } from '@/app/(desk)/desk/refusal';
import { SetUpForm } from '@/components/desk/SetUpForm';
import { readLink } from '@/operations/join';

const TITLES = {
  set_up: 'Set up the first administrator',
  invite: 'Join the desk',
  reset: 'Set a new password',
  recover: 'Set an administrator up again',
} as const;

/** Where a single-use link leads: a set-up, an invitation, or a new password. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink({ actor: { kind: 'visitor' }, input: { token } });
  if (isRefusal(link))
    return (
      <DeskFrame title="This link is not open" member={null}>
        <p>
          {link.kind === 'refused'
            ? sentenceOf(link)
            : 'This link is not complete. Copy the whole of it, and try again.'}
        </p>
        <p>
          <a href={deskPaths.signIn}>Sign in</a>
        </p>
      </DeskFrame>
    );
  const { name, email } = link;
  return (
    <DeskFrame title={TITLES[link.link]} member={null}>
      <SetUpForm
        action={deskPaths.joinSet(token)}
        known={name !== null && email !== null ? { name, email } : null}
        button={link.link === 'reset' ? 'Set the password' : 'Join'}
      />
    </DeskFrame>
  );
}
