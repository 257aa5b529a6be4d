import { centreTime } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { DeskForm } from '@/components/desk/DeskForm';
import { EVENT_TYPES } from '@/domain/lead/events';
import { may, type Role } from '@/domain/lead/roles';
import type { Standing, Undoable } from '@/domain/lead/undo';

interface Deed {
  readonly batch: string;
  readonly deed: Undoable;
  readonly doneAt: Date;
  readonly by: string;
  readonly standing: Standing;
}

interface LeadUndoProps {
  readonly lead: { readonly id: string };
  /** The last first. */
  readonly deeds: readonly Deed[];
  readonly me: { readonly roles: readonly Role[] };
  readonly now: Date;
}

/** What was done to this lead last, where it can still be undone. */
export function LeadUndo({ lead, deeds, me, now }: LeadUndoProps) {
  const last = deeds.find(({ standing }) => standing === 'stands');
  if (!last || !may(me.roles, 'lead.undo')) return null;
  return (
    <section aria-labelledby="undo">
      <h2 id="undo">Done last</h2>
      <p>
        {last.by} {EVENT_TYPES[last.deed]}, {centreTime(last.doneAt, now)}.
      </p>
      <DeskForm
        action={deskPaths.leadDeed(lead.id, 'undo')}
        hidden={{ batch: last.batch }}
        button="Undo this"
        quiet
        press="z"
      >
        {null}
      </DeskForm>
    </section>
  );
}
