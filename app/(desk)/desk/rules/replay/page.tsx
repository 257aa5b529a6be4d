import { turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import type { Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { staffActor } from '@/auth';
import { nameWords } from '@/components/desk/rules/name-words';
import { Moved, ReplayForm, ReplaySoFar } from '@/components/desk/rules/Replay';
import { may } from '@/domain/lead/roles';
import { ruleOf } from '@/domain/triage/rules';
import { PartFrame, readRules } from '../part';
import { type Gone, goThrough } from './go-through';
import { asQuery, readSoFar, seenIn } from './so-far';

/** Who would move, were everything stored judged by the rules of now. It changes nothing, and the log says that it was looked at. */
export default async function ReplayPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  if (!may(read.member.roles, 'rules.replay')) turnAway({ kind: 'not-permitted' });
  const from = readSoFar(await searchParams);
  const gone = from.run === null ? null : await goThrough(await staffActor(), from);
  if (gone && isRefusal(gone)) turnAway(gone);
  return (
    <PartFrame read={read} part="replay" title="Rules: who would move">
      <p>
        What was judged when it was sent is judged again by the rules and thresholds of now, beside what was made of it
        then. Nothing is changed: no urgency, no place in the queue. The log says which leads were looked at.
      </p>
      {gone && <Came gone={gone} />}
      <ReplayForm action={deskPaths.rulesPart('replay')} again={gone !== null} />
    </PartFrame>
  );
}

function Came({ gone: { so, moved, ruleSet, retired, total, whole } }: { gone: Gone }) {
  const named = (id: string): string =>
    [id, nameWords(ruleOf(id)?.name ?? ''), retired.includes(id) ? '(retired)' : ''].filter(Boolean).join(' ');
  return (
    <>
      <ReplaySoFar
        counts={so}
        seen={seenIn(so)}
        total={total}
        rulesChanged={so.by !== ruleSet}
        onward={whole ? null : deskPaths.rulesReplay(asQuery(so))}
      />
      {moved.map((lead) => (
        <Moved key={lead.leadId} lead={lead} href={deskPaths.lead(lead.leadId)} named={named} />
      ))}
    </>
  );
}
