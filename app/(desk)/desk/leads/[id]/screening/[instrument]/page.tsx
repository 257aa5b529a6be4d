import { notFound } from 'next/navigation';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { ReviewLine } from '@/components/desk/rules/ReviewLine';
import { ScreeningForm } from '@/components/desk/ScreeningForm';
import { may } from '@/domain/lead/roles';
import { STAFF_INSTRUMENTS } from '@/domain/screening/instruments';
import { openLead } from '@/operations/open-lead';

interface ScreeningPageProps {
  readonly params: Promise<{ id: string; instrument: string }>;
  readonly searchParams: Query;
}

/** One screening to fill in with one person. It opens the lead, since it says whose it is. */
export default async function ScreeningPage({ params, searchParams }: ScreeningPageProps) {
  const { actor, member } = await signedIn();
  const { id, instrument: asked } = await params;
  const instrument = STAFF_INSTRUMENTS.find((one) => one.id === asked);
  if (!instrument) notFound();
  if (!may(member.roles, 'lead.screen')) turnAway({ kind: 'not-permitted' });
  const opened = await openLead({ actor, input: { leadId: id } });
  if (isRefusal(opened)) turnAway(opened);
  const { lead, card, ruleSet } = opened;
  const lang = (await oneOf(searchParams, 'in')) === 'es' ? 'es' : 'en';
  const here = deskPaths.screening(lead.id, instrument.id);
  return (
    <DeskFrame title={`${instrument.name} with ${nameOf(card)}`} member={member}>
      <p>
        <a href={deskPaths.lead(lead.id)}>Back to the lead</a> ·{' '}
        {lang === 'es' ? (
          <a href={here}>Show the questions in English</a>
        ) : (
          <a href={`${here}?in=es`}>Show the questions in Spanish</a>
        )}
      </p>
      <p>
        {instrument.about.en} {instrument.scoring.en}
      </p>
      {instrument.warn && <p>{instrument.warn.en}</p>}
      <p>
        Nothing has to be answered. What is left out makes it incomplete, and is said so.
        {lang === 'es' && ' The Spanish is ours until it is checked.'}
      </p>
      {lead.closedAt || lead.erasedAt ? (
        <p>This lead has ended. Open it again first.</p>
      ) : (
        <ScreeningForm instrument={instrument} action={deskPaths.leadDeed(lead.id, 'screen')} lang={lang} />
      )}
      <p>{instrument.licence}</p>
      <p>Rule set {ruleSet}.</p>
      <ReviewLine of={instrument.id} ruleSet={ruleSet} />
    </DeskFrame>
  );
}
