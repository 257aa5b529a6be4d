import type { Answers } from '@/domain/intake/answers';
import { drinking, pastYear } from '@/domain/intake/steps/drinking';
import { mood } from '@/domain/intake/steps/mood';
import { asq } from '@/domain/screening/asq';
import { auditC } from '@/domain/screening/audit-c';
import type { Instrument, Answers as Items, Score } from '@/domain/screening/instrument';
import { phq2 } from '@/domain/screening/phq';
import { taps1 } from '@/domain/screening/taps1';

/** One instrument as this caller answered it. For staff alone: a caller is never shown a verdict. */
export interface Screening {
  readonly instrument: Instrument;
  /** The chosen value of each item that was answered. */
  readonly answers: Items;
  readonly score: Score;
}

const BY_PAGE = [
  { instrument: phq2, slug: mood.slug },
  { instrument: auditC, slug: drinking.slug },
  { instrument: taps1, slug: pastYear.slug },
] as const;

/**
 * The screenings of an intake, scored, in the order they were asked. One whose page was never posted is absent; one
 * that was posted blank is there, and incomplete. ASQ comes first: what it shows waits least.
 */
export function screeningsOf({ said, suicide }: Pick<Answers, 'said' | 'suicide'>): readonly Screening[] {
  const first = suicide ? [screening(asq, suicide)] : [];
  const others = BY_PAGE.flatMap(({ instrument, slug }) => {
    const page = said[slug];
    return page ? [screening(instrument, page)] : [];
  });
  return [...first, ...others];
}

function screening(instrument: Instrument, page: Readonly<Record<string, unknown>>): Screening {
  const answers = Object.fromEntries(
    instrument.items.flatMap(({ id }) => {
      const value = page[id];
      return typeof value === 'string' ? [[id, value] as const] : [];
    }),
  );
  return { instrument, answers, score: instrument.score(answers) };
}
