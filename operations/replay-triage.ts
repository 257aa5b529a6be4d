import { z } from 'zod';
import type { Tx } from '@/db/client';
import { countStored, type StoredLead, storedAfter } from '@/db/queries/replay';
import { type Replay, replayOf } from '@/domain/lead/replay';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import type { TriageSettings } from '@/domain/triage/settings';
import type { Urgency } from '@/domain/triage/urgency';
import { readParcel } from './opened';
import { operation, systemOperation } from './operation';
import { triageSettingsNow } from './settings-now';

/** Leads gone through in one transaction: what is opened of them is let go before the next. */
const REPLAY_PAGE = 200;

const input = z.strictObject({ after: z.uuid().nullable(), all: z.boolean() });

async function replayPage({ tx, input: { after, all } }: { tx: Tx; input: z.infer<typeof input> }) {
  const settings = await triageSettingsNow(tx);
  const stored = await storedAfter(tx, after, all, REPLAY_PAGE);
  const detail = stored.map(({ id }) => id).join(',');
  return {
    kind: 'replayed' as const,
    ruleSet: ruleSetVersion(settings),
    retired: settings.retired,
    total: await countStored(tx, all),
    leads: stored.map((lead) => replayed(lead, settings)),
    event: stored.length > 0 ? { type: 'triage.replayed' as const, detail } : [],
  };
}

/** One lead and what came of it. Erased or unreadable ones are told, not judged. */
export interface Replayed {
  readonly leadId: string;
  /** As the queue has it now, and whether staff decided so. */
  readonly urgency: Urgency;
  readonly urgencyDecided: boolean;
  readonly outcome: Replay | 'erased' | 'unreadable';
}

/**
 * Judges stored leads again by the present rules and settings, a page at a time, and changes nothing. It holds the desk's
 * key, so it runs on the desk's side alone, and nothing that it opens leaves it: an outcome names rules, never an answer.
 * Each page is one event that names its leads. `total` is how many there are now.
 */
export const replayTriage = systemOperation({ may: 'triage.replay', input, run: replayPage });

/** The same at the desk, for those who may retire a rule: they see beforehand who would move. */
export const replayRules = operation({ may: 'rules.replay', input, run: replayPage });

function replayed({ id, urgency, urgencyDecided, erased, contents }: StoredLead, settings: TriageSettings): Replayed {
  const parcels = contents.map(readParcel);
  const read = parcels.flatMap((parcel) => parcel ?? []);
  const outcome = erased ? 'erased' : read.length < parcels.length ? 'unreadable' : replayOf(read, settings);
  return { leadId: id, urgency, urgencyDecided, outcome: outcome ?? 'unreadable' };
}
