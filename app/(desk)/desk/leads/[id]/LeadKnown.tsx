import type { ReactNode } from 'react';
import { centreMoment } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { CoUseMap } from '@/components/desk/CoUseMap';
import { CoUseTable } from '@/components/desk/CoUseTable';
import type { DismissalDoors, ShownDismissal } from '@/components/desk/Dismissal';
import { Findings } from '@/components/desk/Findings';
import { LastUseLadder } from '@/components/desk/LastUseLadder';
import { MixesTold } from '@/components/desk/MixesTold';
import { toldMixes } from '@/components/desk/mix-numbers';
import { PermissionsGiven } from '@/components/desk/PermissionsGiven';
import { Screenings } from '@/components/desk/Screenings';
import { SubstancesTable } from '@/components/desk/SubstancesTable';
import { Transcript } from '@/components/desk/Transcript';
import { linesInEnglish } from '@/domain/intake/in-english';
import { screeningsOf, talkedInWords } from '@/domain/intake/screenings';
import { coUseOf } from '@/domain/lead/card';
import { coUseMap } from '@/domain/lead/co-use-map';
import { lastUseLadder } from '@/domain/lead/last-use';
import type { Parcel } from '@/domain/lead/parcel';
import { ruleOf } from '@/domain/triage/rules';

interface SentParcel {
  readonly id: string;
  readonly kind: Parcel['kind'];
  readonly sentAt: Date;
  readonly content: Parcel | null;
}

const KIND_WORDS: Readonly<Record<Parcel['kind'], string>> = {
  partial: 'the first part',
  whole: 'everything',
  addition: 'a change or more',
};

/** A record may name a rule of its day that is no longer there to be read. */
const ruleHref = (id: string): string | null => (ruleOf(id) ? deskPaths.rule(id) : null);

const readable = (parcels: readonly SentParcel[]) =>
  parcels.flatMap(({ sentAt, content }) => (content ? [{ sentAt, answers: content.answers }] : []));

function mapOf({ answers }: Parcel): ReactNode {
  const map = coUseMap(answers);
  return map && <CoUseMap map={map} />;
}

interface LeadKnownProps {
  readonly parcels: readonly SentParcel[];
  /** Where staff set the urgency: what, who and why. */
  readonly decided: string | null;
  /** What somebody else told of the same person. */
  readonly beside: ReactNode;
  readonly now: Date;
  /** What staff dismissed of the findings, and where they do. */
  readonly dismissed: ReadonlyMap<string, ShownDismissal>;
  readonly dismissing: DismissalDoors | null;
  /** What staff screened for. */
  readonly screened: ReactNode;
  /** What a decision waits for. */
  readonly needed: ReactNode;
}

/** What is known of a lead: why this urgency, what was taken and together with what, and the answers as they were asked. */
export function LeadKnown({ parcels, decided, beside, now, dismissed, dismissing, screened, needed }: LeadKnownProps) {
  const newestFirst = parcels.toReversed();
  const latest = newestFirst.find(({ content }) => content !== null)?.content;
  return (
    <>
      {latest ? (
        <>
          <Findings
            result={latest.triage}
            decided={decided}
            ruleHref={ruleHref}
            dismissed={dismissed}
            doors={dismissing}
          />
          {needed}
          <SubstancesTable substances={latest.answers.substances} />
          <LastUseLadder ladder={lastUseLadder(readable(parcels), now)} moment={centreMoment} />
          <CoUseTable coUse={coUseOf(latest.answers)} told={toldMixes(latest.answers)} map={mapOf(latest)} />
          <MixesTold answers={latest.answers} />
          <Screenings
            screenings={screeningsOf(latest.answers)}
            talked={talkedInWords(latest.answers.talkedOfDying)}
            ruleSet={latest.triage.ruleSet}
          />
          {screened}
          <PermissionsGiven permissions={latest.answers.permissions} />
          {beside}
        </>
      ) : (
        <p>The answers were erased. Only times and what staff did are kept.</p>
      )}
      {latest && (
        <section aria-labelledby="answers">
          <h2 id="answers">The answers, as asked</h2>
          {newestFirst.map((parcel) => (
            <details key={parcel.id}>
              <summary>
                Sent {centreMoment(parcel.sentAt)}: {KIND_WORDS[parcel.kind]}
              </summary>
              {parcel.content ? (
                <Transcript
                  lines={parcel.content.transcript}
                  english={parcel.content.language === 'en' ? [] : linesInEnglish(parcel.content)}
                  language={parcel.content.language}
                  sent={
                    parcel.content.language === 'es'
                      ? 'Asked and answered in Spanish.'
                      : 'Asked and answered in English.'
                  }
                />
              ) : (
                <p>(erased)</p>
              )}
            </details>
          ))}
        </section>
      )}
    </>
  );
}
