import { DeskFrame, signedIn } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { PolicyTable } from '@/components/desk/PolicyTable';

/** The policy, written out from the table that is asked at every deed. */
export default async function PolicyPage() {
  const { member } = await signedIn();
  return (
    <DeskFrame title="Who may do what" member={member} here={deskPaths.policy}>
      <p>
        This is the table that the software asks at every deed. A member of staff may hold several roles, and may then
        do what any of them may. Each deed, and each refusal, is a line in the log.
      </p>
      <PolicyTable />
    </DeskFrame>
  );
}
