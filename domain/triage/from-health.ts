import type { Answers } from '@/domain/intake/answers';
import { type Interval, intervalOf } from '@/domain/intake/bands';
import { ANY_TIME, OPIOID_BREAK, OVERDOSE_AGO } from '@/domain/intake/steps/overdose';
import { eitherOf, flagOf, ticked, tickedIfThere } from '@/domain/triage/flags';
import type { TriageInput } from '@/domain/triage/input';

const NALOXONE = { yes: 'yes', no: 'no', not_sure: 'unknown', rather_talk: null } as const;
const PREGNANT = { yes: 'yes', no: 'no', not_sure: 'unsure', rather_talk: null } as const;

/**
 * What triage reads of health: overdoses, naloxone, breaks from opioids, conditions, pregnancy, a pump, injecting and its
 * signs, and how it feels now. As everywhere, missing is null and never no, and "not sure" is `unsure`.
 */
export function healthInputOf(answers: Answers, hoursSince: number) {
  const { naloxone, pregnant, conditions, afterBreak, afterInjecting, feelsNow, pump, pumpTrouble, injects } = answers;
  return {
    pregnant: pregnant && PREGNANT[pregnant],
    naloxoneAtHome: naloxone && NALOXONE[naloxone],
    now: {
      // Asked in two places, where it is not asked twice.
      fever: eitherOf(tickedIfThere(feelsNow, 'fever'), ticked(afterInjecting, ['fever'])),
      badWound: ticked(afterInjecting, ['bad_wound']),
      backPain: ticked(afterInjecting, ['back_pain']),
      weakness: ticked(afterInjecting, ['weakness']),
      shortBreath: ticked(afterInjecting, ['short_breath']),
      stiffness: tickedIfThere(feelsNow, 'stiff'),
      itching: tickedIfThere(feelsNow, 'itching'),
      voicesOrParanoia: tickedIfThere(feelsNow, 'voices'),
    },
    history: {
      overdoseDaysAgo: overdoseAgo(answers.overdose, hoursSince),
      opioidBreakDays: intervalOf(OPIOID_BREAK, answers.opioidBreak),
      returnedToUse: ticked(afterBreak, ['used_again']),
      plansUse: ticked(afterBreak, ['plans_use']),
    },
    medical: {
      intrathecalPump: flagOf(pump),
      pumpProblem: ticked(pumpTrouble, ['alarm']),
      missedRefill: ticked(pumpTrouble, ['missed_refill']),
      kidneyDisease: ticked(conditions, ['kidney']),
      epilepsy: ticked(conditions, ['seizures']),
      injects90d: flagOf(injects),
    },
  } satisfies Partial<TriageInput>;
}

/** In days. "Not sure" may be any time, today too; "never" has no length. */
function overdoseAgo(said: Answers['overdose'], hoursSince: number): Interval | null {
  if (said === 'not_sure') return ANY_TIME;
  const days = hoursSince / 24;
  const ago = intervalOf(OVERDOSE_AGO, said);
  return ago && { min: ago.min + days, max: ago.max === null ? null : ago.max + days };
}
