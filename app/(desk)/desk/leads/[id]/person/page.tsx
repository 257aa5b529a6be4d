import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { Episodes } from '@/components/desk/Episodes';
import { JoinedList } from '@/components/desk/SamePerson';
import { dispositionsFrom } from '@/domain/lead/lifecycle';
import { may } from '@/domain/lead/roles';
import { seePerson } from '@/operations/see-person';
import { otherLeads } from '../LeadPerson';
import { joinedWords } from '../person-words';
import { episodeWords } from './episode-words';

interface PersonPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

/** Every time one person came, in order, with what each was about and how it ended. A look at it is an event. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { actor, member } = await signedIn();
  const { id } = await params;
  const seen = await seePerson({ actor, input: { leadId: id } });
  if (isRefusal(seen)) turnAway(seen);
  const { episodes, joined } = seen;
  const to = (deed: string): string => deskPaths.leadDeed(id, deed);
  const takeApart = may(member.roles, 'person.unmerge') ? to('take-apart') : null;
  const mayClose = episodes.length > 1 && may(member.roles, 'lead.close');
  const shown = episodes.map((one) => ({
    ...episodeWords(one),
    here: one.lead.id === id,
    duplicate:
      mayClose && dispositionsFrom(one.lead.stage).includes('duplicate')
        ? {
            form: `duplicate-${one.lead.id}`,
            action: deskPaths.leadDeed(one.lead.id, 'close'),
            others: otherLeads(episodes.filter(({ lead }) => lead.id !== one.lead.id)),
          }
        : null,
  }));
  const card = episodes.find(({ lead }) => lead.id === id)?.card ?? null;
  return (
    <DeskFrame
      title={`${nameOf(card)}: ${episodes.length > 1 ? `came ${episodes.length} times` : 'came once, as far as we know'}`}
      member={member}
      done={await oneOf(searchParams, 'done')}
      undo={{ batch: await oneOf(searchParams, 'undo'), action: to('take-apart') }}
    >
      <p>
        <a href={deskPaths.lead(id)}>Back to the lead</a>
        {may(member.roles, 'lead.find') && (
          <>
            {' · '}
            <a href={deskPaths.findFor(id)}>Find another lead of this person</a>
          </>
        )}
      </p>
      {shown.some(({ duplicate }) => duplicate) && (
        <p>If two of these are the same request, close one of them here: it names the lead that goes on.</p>
      )}
      <Episodes episodes={shown} />
      {joined.length > 0 && (
        <section aria-labelledby="joined">
          <h2 id="joined">Who said that they are one person</h2>
          <p>Taken apart, each lead is what it was before. What was said of the others stands.</p>
          <JoinedList joined={joined.map((one) => joinedWords(one, episodes))} action={takeApart} />
        </section>
      )}
    </DeskFrame>
  );
}
