import { centreMoment } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { stageOf, tellerOf } from '@/app/(desk)/desk/words';
import { ToldByTwo } from '@/components/desk/ToldByTwo';
import type { Parcel } from '@/domain/lead/parcel';
import { sideBySide } from '@/domain/lead/side-by-side';
import type { PlainLead } from '@/operations/lead-facts';

interface SentParcel {
  readonly sentAt: Date;
  readonly content: Parcel | null;
}

interface LeadBesideProps {
  readonly parcels: readonly SentParcel[];
  /** The other side of the pair; null for one that is gone. */
  readonly others: readonly ({ readonly lead: PlainLead; readonly last: SentParcel | null } | null)[];
}

/** What somebody else told of the same person, beside what was told here. Nothing where nobody else did. */
export function LeadBeside({ parcels, others }: LeadBesideProps) {
  const mine = parcels.findLast(({ content }) => content !== null);
  if (others.length === 0 || !mine?.content) return null;
  const here = { answers: mine.content.answers, sentAt: mine.sentAt };
  return (
    <section aria-labelledby="two">
      <h2 id="two">Told by two</h2>
      <p>
        One of them made a private link for the other. Whoever held the link wrote what came by it: ask, as with
        anybody, who is speaking.
      </p>
      {others.map((other) => {
        if (!other) return <p key="gone">The other side is gone.</p>;
        const { lead, last } = other;
        if (!last?.content) return <p key={lead.id}>The answers of the other side cannot be read.</p>;
        const there = { answers: last.content.answers, sentAt: last.sentAt };
        return (
          <ToldByTwo
            key={lead.id}
            mine={{ who: tellerOf(here.answers), sent: `sent ${centreMoment(here.sentAt)}` }}
            theirs={{ who: tellerOf(there.answers), sent: `sent ${centreMoment(there.sentAt)}` }}
            href={deskPaths.lead(lead.id)}
            note={noteOf(lead)}
            parts={sideBySide(here, there)}
          />
        );
      })}
    </section>
  );
}

const noteOf = (lead: PlainLead): string | null => {
  if (lead.asksNoContact) return 'The other side asked us not to contact them.';
  return lead.closedAt ? `The other side’s lead: ${stageOf(lead)}.` : null;
};
