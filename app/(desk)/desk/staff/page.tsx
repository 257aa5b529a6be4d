import { centreTime } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { InviteForm } from '@/components/desk/InviteForm';
import { StaffTable } from '@/components/desk/StaffTable';
import { type Deed, may } from '@/domain/lead/roles';
import { listStaff } from '@/operations/list-staff';

/** Who works here, for those who manage staff. */
export default async function StaffPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const listed = await listStaff({ actor, input: {} });
  if (isRefusal(listed)) turnAway(listed);
  const now = new Date();
  const can = (deed: Deed) => may(member.roles, deed);
  const rows = listed.staff.map((one) => {
    const hidden = { staffId: one.id };
    const deed = (name: string, label: string) => ({ action: deskPaths.staffDeed(name), label, hidden });
    const seen = one.seenAt ? `, last seen ${centreTime(one.seenAt, now)}` : '';
    return {
      ...one,
      rolesAction: can('staff.change_roles') ? deskPaths.staffDeed('roles') : null,
      state: one.disabledAt ? 'Disabled' : one.joined ? `Active${seen}` : 'Invited, has not joined',
      deeds: one.disabledAt
        ? [...(can('staff.enable') ? [deed('enable', 'Enable')] : [])]
        : [
            ...(can('staff.reset') ? [deed('reset', one.joined ? 'New password link' : 'New invitation')] : []),
            ...(can('staff.end_sessions') && one.joined ? [deed('end-sessions', 'Sign out everywhere')] : []),
            ...(can('staff.disable') && one.id !== member.id ? [deed('disable', 'Disable')] : []),
          ],
    };
  });
  return (
    <DeskFrame title="Staff" member={member} here={deskPaths.staff} done={await oneOf(searchParams, 'done')}>
      <StaffTable rows={rows} />
      {can('staff.invite') && (
        <section aria-labelledby="invite">
          <h2 id="invite">Invite a colleague</h2>
          <InviteForm action={deskPaths.staffDeed('invite')} />
        </section>
      )}
    </DeskFrame>
  );
}
