import { forbidden, notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { staffActor } from '@/auth';
import { DeskAlarm } from '@/components/desk/DeskAlarm';
import { DeskKeys } from '@/components/desk/DeskKeys';
import { DeskLock } from '@/components/desk/DeskLock';
import { DESK_PAGE, DeskShell } from '@/components/desk/DeskShell';
import { DeskTools } from '@/components/desk/DeskTools';
import { FormMessage } from '@/components/desk/FormMessage';
import { Palette } from '@/components/desk/Palette';
import { UndoButton } from '@/components/desk/UndoButton';
import { CENTRE } from '@/content/centre';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { may } from '@/domain/lead/roles';
import type { Actor } from '@/operations/actor';
import { type CurrentMember, currentMember } from '@/operations/current-member';
import type { Refusal } from '@/operations/operation';
import { deskPaths } from './paths';
import { doneWords } from './words';

export interface SignedIn {
  readonly actor: Actor;
  readonly member: CurrentMember;
}

/** Who looks at this page; somebody signed out is sent to sign in. It guards nothing: operations do. */
export async function signedIn(unattended = false): Promise<SignedIn> {
  const asked = await staffActor();
  const actor: Actor = asked.kind === 'staff' ? { ...asked, unattended } : asked;
  const member = await currentMember(actor);
  if (!member) redirect(deskPaths.signIn);
  return { actor, member };
}

const ID = /^[\da-f-]{36}$/;

interface FrameProps {
  /** Left out where the page brings its own heading. */
  readonly title?: string;
  /** Null on the pages before signing in. */
  readonly member: SignedIn['member'] | null;
  readonly here?: string;
  readonly wide?: boolean;
  /** The `done` of this page's address. */
  readonly done?: string;
  /** What was just done can be undone: the `undo` of this page's address, and where that is posted. */
  readonly undo?: { readonly batch: string | undefined; readonly action: string };
  readonly above?: ReactNode;
  /** The lead this page shows. */
  readonly leadId?: string;
  readonly children: ReactNode;
}

/** A page of the desk in its frame, with the links this member may use. */
export function DeskFrame({ title, member, here, wide, done, undo, above, leadId, children }: FrameProps) {
  const links = member ? linksFor(member) : [];
  const said = doneWords(done);
  return (
    <DeskShell
      centre={CENTRE}
      title={title}
      wide={wide}
      above={above}
      links={links.map((link) => ({ ...link, here: link.href === here }))}
      cover={
        member && (
          <DeskLock
            who={member.id}
            minutes={member.lockMinutes}
            lock={deskPaths.lock}
            unlock={deskPaths.unlock}
            signIn={deskPaths.signIn}
            page={DESK_PAGE}
          />
        )
      }
      signedIn={member && { name: member.name, signOutAction: deskPaths.signOut }}
    >
      {member && may(member.roles, 'lead.list') && (
        <DeskTools>
          <DeskKeys on={member.singleKeys} action={deskPaths.keys} />
          <DeskAlarm
            source={leadId ? deskPaths.liveLead(leadId) : deskPaths.live}
            door={deskPaths.alarm}
            queue={deskPaths.queue({ ...WHOLE_QUEUE, urgency: 'emergency_now' })}
            leadBase={deskPaths.leadBase}
            leadId={leadId}
            given={member.alarms}
            soundOn={member.alarmSound}
            soundAction={deskPaths.sound}
            saysLate={leadId !== undefined || here === deskPaths.queue()}
          />
        </DeskTools>
      )}
      {member && <Palette links={links} findAction={may(member.roles, 'lead.find') ? deskPaths.findAsk : null} />}
      {said && (
        <FormMessage kind="success">
          {said}
          {undo?.batch && ID.test(undo.batch) && <UndoButton action={undo.action} batch={undo.batch} />}
        </FormMessage>
      )}
      {children}
    </DeskShell>
  );
}

const linksFor = ({ roles, tasksDue }: SignedIn['member']) => [
  ...(may(roles, 'lead.list') ? [{ href: deskPaths.queue(), label: 'Queue' }] : []),
  ...(may(roles, 'lead.find') ? [{ href: deskPaths.find, label: 'Find' }] : []),
  ...(may(roles, 'task.list')
    ? [{ href: deskPaths.tasks(), label: tasksDue > 0 ? `Tasks (${tasksDue} due)` : 'Tasks' }]
    : []),
  ...(may(roles, 'handover.read') ? [{ href: deskPaths.handover(), label: 'Handover' }] : []),
  ...(may(roles, 'lead.take_call') ? [{ href: deskPaths.call, label: 'Take a call' }] : []),
  ...(may(roles, 'staff.list') ? [{ href: deskPaths.staff, label: 'Staff' }] : []),
  ...(may(roles, 'audit.read') ? [{ href: deskPaths.audit(), label: 'Log' }] : []),
  ...(may(roles, 'rules.read') ? [{ href: deskPaths.rules, label: 'Rules' }] : []),
  ...(may(roles, 'story.list') ? [{ href: deskPaths.stories, label: 'Stories' }] : []),
  ...(may(roles, 'settings.read') ? [{ href: deskPaths.settings, label: 'Settings' }] : []),
  { href: deskPaths.policy, label: 'Who may do what' },
  { href: deskPaths.account, label: 'Account' },
];

/** Answers for a page whose operation refused: sign in, 404 or 403, each a page of its own. */
export function turnAway(refusal: Refusal): never {
  if (refusal.kind === 'signed-out') redirect(deskPaths.signIn);
  if (refusal.kind === 'not-found' || refusal.kind === 'invalid') notFound();
  forbidden();
}
