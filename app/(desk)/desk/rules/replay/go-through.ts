import type { Actor } from '@/operations/actor';
import type { Refusal } from '@/operations/operation';
import { type Replayed, replayRules } from '@/operations/replay-triage';
import type { SoFar } from './so-far';

/** One answer goes on for so long, or until so many are to be shown; then whoever reads it says that it shall go on. */
const GO_ON_MS = 3000;
const MOST_SHOWN = 100;

export interface Gone {
  readonly kind: 'gone';
  readonly so: SoFar;
  /** Those that would move, of this stretch. */
  readonly moved: readonly Replayed[];
  readonly ruleSet: string;
  readonly retired: readonly string[];
  readonly total: number;
  readonly whole: boolean;
}

/** Goes on from where a replay has come to, page by page. */
export async function goThrough(actor: Actor, from: SoFar): Promise<Gone | Refusal> {
  const until = Date.now() + GO_ON_MS;
  const moved: Replayed[] = [];
  let so = from;
  for (;;) {
    const page = await replayRules({ actor, input: { after: so.after, all: so.run === 'all' } });
    if (page.kind !== 'replayed') return page;
    const counts = { ...so };
    for (const lead of page.leads) {
      const fate = typeof lead.outcome === 'string' ? lead.outcome : lead.outcome.moves;
      counts[fate] += 1;
      if (fate === 'up' || fate === 'down') moved.push(lead);
    }
    const last = page.leads.at(-1)?.leadId;
    so = { ...counts, after: last ?? so.after, by: so.by === '' ? page.ruleSet : so.by };
    const { ruleSet, retired, total } = page;
    if (!last || Date.now() > until || moved.length >= MOST_SHOWN)
      return { kind: 'gone', so, moved, ruleSet, retired, total, whole: !last };
  }
}
