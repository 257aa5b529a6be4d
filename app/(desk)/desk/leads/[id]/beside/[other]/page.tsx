import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { Beside } from '@/components/desk/Beside';
import { AGES } from '@/domain/intake/steps/about-you';
import { may } from '@/domain/lead/roles';
import { BECAUSE, BUT } from '@/domain/lead/same-person';
import { compareLeads } from '@/operations/compare-leads';
import type { Listed } from '@/operations/see-person';
import { episodeWords } from '../../person/episode-words';

interface BesidePageProps {
  readonly params: Promise<{ id: string; other: string }>;
}

/** Two leads beside each other, before somebody says that they are of one person. A look at both is an event. */
export default async function BesidePage({ params }: BesidePageProps) {
  const { actor, member } = await signedIn();
  const { id, other } = await params;
  const compared = await compareLeads({ actor, input: { leadId: id, other } });
  if (isRefusal(compared)) turnAway(compared);
  const { mine, theirs, likeness, areOne, apartBy, leads } = compared;
  const lead = { href: deskPaths.lead(mine.lead.id), label: 'Back to the lead' };
  const person = { href: deskPaths.person(mine.lead.id), label: 'Every time this person came' };
  const instead = areOne
    ? { why: 'These two are held to be of one person already.', ...person }
    : apartBy
      ? { why: `${apartBy} said that two of these leads are of two people. If not, take that back first.`, ...lead }
      : may(member.roles, 'person.merge')
        ? null
        : { why: 'Your role does not permit saying so.', ...lead };
  return (
    <DeskFrame title="Are these the same person?" member={member}>
      <p>
        <a href={deskPaths.lead(mine.lead.id)}>Back to the lead</a>
      </p>
      <Beside
        heads={[
          { words: 'This lead', href: deskPaths.lead(mine.lead.id) },
          { words: 'The other lead', href: deskPaths.lead(theirs.lead.id) },
        ]}
        rows={rowsOf(mine, theirs)}
        because={likeness?.because.map((one) => BECAUSE[one]) ?? []}
        but={likeness?.but.map((one) => BUT[one]) ?? []}
        paired={compared.paired}
        instead={instead}
        together={leads.mine + leads.theirs}
        otherId={theirs.lead.id}
        same={deskPaths.leadDeed(mine.lead.id, 'same')}
        notSame={deskPaths.leadDeed(mine.lead.id, 'not-same')}
        leave={deskPaths.lead(mine.lead.id)}
      />
    </DeskFrame>
  );
}

const ageWords = ({ card }: Listed): string => AGES.find(({ value }) => value === card?.age)?.label.en ?? 'Not said';

function rowsOf(mine: Listed, theirs: Listed): readonly (readonly [string, string, string])[] {
  const [ours, others] = [episodeWords(mine), episodeWords(theirs)];
  const facts = ours.facts.map(([label, words], at) => [label, words, others.facts[at]?.[1] ?? ''] as const);
  return [['Came', ours.when, others.when], ...facts, ['Age', ageWords(mine), ageWords(theirs)]];
}
