import { NeededToDecide } from '@/components/desk/NeededToDecide';
import { type DismissalNote, dismissedFindings } from '@/domain/lead/dismissal';
import { neededToDecide } from '@/domain/lead/needed';
import type { Parcel } from '@/domain/lead/parcel';
import type { PlainLead } from '@/operations/lead-facts';
import { sendingsIn } from './dismissals';
import { screenedIn } from './LeadScreened';

interface LeadNeededProps {
  readonly lead: PlainLead;
  readonly parcels: readonly { readonly id: string; readonly content: Parcel | null }[];
  readonly notes: readonly DismissalNote[];
}

/** What a decision about this lead waits for. A finding that staff dismissed asks nothing more. */
export function LeadNeeded({ lead, parcels, notes }: LeadNeededProps) {
  const sendings = sendingsIn(parcels);
  const latest = sendings.at(-1)?.content ?? null;
  const dismissed = dismissedFindings(notes, sendings);
  const needed = neededToDecide({
    ...lead,
    answers: latest?.answers ?? null,
    standing: latest?.triage.findings.filter(({ rule }) => !dismissed.get(rule)?.holds) ?? [],
    screened: screenedIn(notes).map(({ instrument, score, flags }) => ({
      instrument,
      complete: score.kind === 'scored',
      flags,
    })),
  });
  return <NeededToDecide needed={needed} lang={lead.language} />;
}
