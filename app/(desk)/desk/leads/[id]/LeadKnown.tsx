import { centreMoment } from '@/app/(desk)/desk/clocks';
import { CoUseTable } from '@/components/desk/CoUseTable';
import { Findings } from '@/components/desk/Findings';
import { MixesTold } from '@/components/desk/MixesTold';
import { bandWords, SubstancesTable } from '@/components/desk/SubstancesTable';
import { Transcript } from '@/components/desk/Transcript';
import type { Answers } from '@/domain/intake/answers';
import { HOW_OFTEN } from '@/domain/intake/bands';
import { coUseOf } from '@/domain/lead/card';
import type { Parcel } from '@/domain/lead/parcel';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';

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

/** What is known of a lead: why this urgency, what was taken and together with what, and the answers as they were asked. */
export function LeadKnown({ parcels }: { parcels: readonly SentParcel[] }) {
  const newestFirst = parcels.toReversed();
  const latest = newestFirst.find(({ content }) => content !== null)?.content;
  return (
    <>
      {latest ? (
        <>
          <Findings result={latest.triage} />
          <SubstancesTable substances={latest.answers.substances} />
          <CoUseTable coUse={coUseOf(latest.answers)} howOften={howOften(latest.answers)} />
          <MixesTold answers={latest.answers} />
        </>
      ) : (
        <p>The answers were erased. Only times and what staff did are kept.</p>
      )}
      {latest && (
        <section aria-labelledby="answers">
          <h2 id="answers">The answers, as asked</h2>
          {newestFirst.map((parcel, at) => (
            <details key={parcel.id} open={at === 0}>
              <summary>
                Sent {centreMoment(parcel.sentAt)}: {KIND_WORDS[parcel.kind]}
              </summary>
              {parcel.content ? (
                <Transcript
                  lines={parcel.content.transcript}
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

/** How often each mix happens, by its substances as the co-use of a person names it. */
function howOften({ mixes, substances }: Answers): Record<string, string> {
  const idOf = (key: string) => substances?.find((use) => use.key === key)?.id;
  return Object.fromEntries(
    mixes.map(({ which, howOften: often }) => {
      const ids = (which ?? []).map(idOf);
      return [SUBSTANCE_IDS.filter((id) => ids.includes(id)).join('+'), bandWords(HOW_OFTEN, often)];
    }),
  );
}
