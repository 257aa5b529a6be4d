import type { Answers } from '@/domain/intake/answers';
import { say } from '@/domain/intake/question';
import { drinking, pastYear } from '@/domain/intake/steps/drinking';
import { mood } from '@/domain/intake/steps/mood';
import { safety, safetyNow, talkedOfDying } from '@/domain/intake/steps/safety';
import { asq } from '@/domain/screening/asq';
import { auditC } from '@/domain/screening/audit-c';
import type { Instrument, Item, Answers as Items, Score } from '@/domain/screening/instrument';
import { phq2 } from '@/domain/screening/phq2';
import { taps1 } from '@/domain/screening/taps1';

/** One instrument as this caller answered it. For staff alone: a caller is never shown a verdict. */
export interface Screening {
  readonly instrument: Instrument;
  /** The items that were put. */
  readonly asked: readonly Item[];
  /** The chosen value of each item that was answered; to say "I'd rather not" is no answer. */
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
  const others = BY_PAGE.flatMap(({ instrument, slug }) => {
    const page = said[slug];
    return page ? [screening(instrument, instrument.items, page)] : [];
  });
  if (!suicide) return others;
  // ASQ alone is scored by what was passed over, too.
  const shown = asq.items.filter(({ id }) => suicide[id] !== undefined);
  const first = screening(asq, shown, { ...said[safety.slug], ...said[safetyNow.slug] });
  return [{ ...first, score: asq.score(suicide) }, ...others];
}

/** What somebody who asks for another says of talk of dying, in words for staff; null where it was not asked. */
export function talkedInWords(said: Answers['talkedOfDying']): string | null {
  const chosen = talkedOfDying.questions.flatMap(({ options }) => options).find(({ value }) => value === said);
  return said && (chosen ? say(chosen.label, 'they').en : '(not answered)');
}

type Said = Readonly<Record<string, unknown>>;

function screening(instrument: Instrument, asked: readonly Item[], page: Said): Screening {
  const answers = Object.fromEntries(
    asked.flatMap(({ id, choices }) => {
      const chosen = choices.find(({ value }) => value === page[id] && value !== 'no_answer');
      return chosen ? [[id, chosen.value] as const] : [];
    }),
  );
  return { instrument, asked, answers, score: instrument.score(answers) };
}
