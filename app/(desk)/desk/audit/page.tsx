import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { AuditTable } from '@/components/desk/AuditTable';
import { EVENT_TYPES, isEventType } from '@/domain/lead/events';
import { AUDIT_PAGE, readAudit } from '@/operations/read-audit';

const NAMES: Readonly<Record<string, string>> = { caller: 'A caller', system: 'Porchlight', visitor: 'A visitor' };

/** The audit log, the last line first. */
export default async function AuditPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const asked = (await oneOf(searchParams, 'before')) ?? '';
  const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null;
  const read = await readAudit({ actor, input: { before } });
  if (isRefusal(read)) turnAway(read);
  const last = read.lines.at(-1);
  return (
    <DeskFrame title="Log" member={member} here={deskPaths.audit()} wide>
      <p>
        Every deed and every look of the desk, the last one first. No line can be changed or taken out. A lead stands
        here by its number alone, and no line holds a word that anybody wrote.
      </p>
      <AuditTable
        lines={read.lines.map(({ seq, at, actorKind, who, deed, subject, refused }) => ({
          seq,
          at: at.toISOString(),
          when: centreMoment(at),
          who: NAMES[actorKind] ?? who ?? 'A former colleague',
          did: `${isEventType(deed) ? EVENT_TYPES[deed] : deed}${refused ? ' by the policy' : ''}`,
          subject,
        }))}
      />
      {last && last.seq > 1 && read.lines.length === AUDIT_PAGE && (
        <p>
          <a href={deskPaths.audit(last.seq)}>Earlier</a>
        </p>
      )}
    </DeskFrame>
  );
}
