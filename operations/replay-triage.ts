import { z } from 'zod';
import { countStored, type StoredLead, storedAfter } from '@/db/queries/replay';
import { parcelSchema } from '@/domain/lead/parcel';
import { type Replay, replayOf } from '@/domain/lead/replay';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import type { TriageSettings } from '@/domain/triage/settings';
import type { Urgency } from '@/domain/triage/urgency';
import { systemOperation } from './operation';
import { triageSettingsNow } from './settings-now';

/** Leads gone through in one transaction: what is opened of them is let go before the next. */
const REPLAY_PAGE = 200;

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
export const replayTriage = systemOperation({
  may: 'triage.replay',
  input: z.strictObject({ after: z.uuid().nullable(), all: z.boolean() }),
  async run({ tx, input }) {
    const settings = await triageSettingsNow(tx);
    const stored = await storedAfter(tx, input.after, input.all, REPLAY_PAGE);
    return {
      kind: 'replayed',
      ruleSet: ruleSetVersion(settings),
      retired: settings.retired,
      total: await countStored(tx, input.all),
      leads: stored.map((lead) => replayed(lead, settings)),
      event: stored.length > 0 ? { type: 'triage.replayed', detail: stored.map(({ id }) => id).join(',') } : [],
    };
  },
});

function replayed({ id, urgency, urgencyDecided, erased, contents }: StoredLead, settings: TriageSettings): Replayed {
  const parcels = contents.map((content) => parcelSchema.safeParse(content));
  const read = parcels.flatMap((parcel) => (parcel.success ? [parcel.data] : []));
  const outcome = erased ? 'erased' : read.length < parcels.length ? 'unreadable' : replayOf(read, settings);
  return { leadId: id, urgency, urgencyDecided, outcome: outcome ?? 'unreadable' };
}
