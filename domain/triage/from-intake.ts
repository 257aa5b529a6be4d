import type { Answers, Use } from '@/domain/intake/answers';
import { HOW_OFTEN, type Interval, intervalOf, LAST_USED } from '@/domain/intake/bands';
import type { DangerSign } from '@/domain/intake/steps/right-now';
import { substance } from '@/domain/substances/catalogue';
import { eitherOf, flagOf, ticked } from '@/domain/triage/flags';
import { healthInputOf } from '@/domain/triage/from-health';
import { suicideOf, yearsOf } from '@/domain/triage/from-person';
import type { Flag, SubstanceUse, TriageInput } from '@/domain/triage/input';

/**
 * What triage reads, made from an intake. A band becomes its interval. "No" is false, "I'm not sure" is `unsure`, and
 * what was not answered, or is rather talked about, is null: never no. Nothing is read from a box left unticked except
 * on a list that was answered.
 *
 * `hoursSince` is how long ago the answers were given (0 by default): the band of last use was true then, and both its
 * ends have moved on since.
 */
export function triageInputOf(answers: Answers, hoursSince = 0): TriageInput {
  const uses = answers.substances ?? [];
  const { dangerSigns, stoppedBefore, feelsNow } = answers;
  const danger = (sign: DangerSign) => (dangerSigns === null ? null : dangerSigns.includes(sign));
  const feels = (...any: string[]) => ticked(feelsNow, any);
  const health = healthInputOf(answers, hoursSince);
  const unsteady = ['shaking', 'sweating', 'throwing_up', 'pounding_heart', 'on_edge'];
  return {
    age: yearsOf(answers),
    pregnant: health.pregnant,
    now: {
      ...health.now,
      signs: signsOf(dangerSigns),
      chestPain: danger('chest_pain'),
      // One box holds both, so a tick may mean either; a list answered before it was there does not deny it.
      strokeSigns: dangerSigns?.includes('weak_or_breathless') ? true : null,
      severeBreathing: dangerSigns?.includes('weak_or_breathless') ? true : null,
      seizureLast24h: danger('seizure'),
      // One box holds both, so a tick may mean either.
      hallucinating: danger('seeing_or_confused'),
      confused: danger('seeing_or_confused'),
      shaking: feels('shaking'),
      vomiting: feels('throwing_up'),
      poundingHeart: feels('pounding_heart'),
      veryDrowsy: feels('very_sleepy'),
      withdrawalSymptoms: feels(...unsteady),
    },
    suicide: suicideOf(answers),
    history: {
      dts: beforeOf(stoppedBefore, 'saw_heard'),
      withdrawalSeizure: beforeOf(stoppedBefore, 'seizure'),
      anySeizure: stoppedBefore?.includes('seizure') || answers.conditions?.includes('seizures') ? true : null,
      ...health.history,
    },
    medical: {
      ...health.medical,
      intrathecalPump: eitherOf(
        dangerSigns?.includes('pump') || uses.some((use) => takenBy(use, 'intrathecal')) ? true : null,
        health.medical.intrathecalPump,
      ),
      pumpProblem: eitherOf(danger('pump'), health.medical.pumpProblem),
      injects90d: uses.some((use) => takenBy(use, 'injection')) ? true : health.medical.injects90d,
    },
    substances: uses.flatMap((use) => useOf(use, hoursSince)),
    otherSubstances: uses.flatMap(({ id, typed, label }) => (id ? [] : [(typed ?? label.en).slice(0, 200)])),
    together: mixesOf(answers),
    naloxoneAtHome: health.naloxoneAtHome,
    tooFewAnswers: tooFew(answers),
    dangerNow: dangerSigns === null ? null : dangerSigns.length > 0,
  };
}

/** Too few to judge by: nothing said of substances, or none of those named has a last use or a frequency. */
function tooFew({ substances }: Answers): boolean {
  if (substances === null) return true;
  const said = (use: Use) => intervalOf(LAST_USED, use.lastUsed) ?? intervalOf(HOW_OFTEN, use.howOften);
  return substances.length > 0 && !substances.some((use) => said(use) !== null);
}

function signsOf(danger: Answers['dangerSigns']): string[] | null {
  if (danger === null) return null;
  return [
    ...(danger.includes('cannot_wake') ? ['cannot_wake'] : []),
    ...(danger.includes('breathing') ? ['slow_or_no_breathing'] : []),
  ];
}

function useOf(use: Use, hoursSince: number): SubstanceUse[] {
  if (!use.id) return [];
  const { stopped } = use;
  const asked = stopped !== null && stopped !== 'rather_talk';
  const unsure = stopped === 'not_sure' ? 'unsure' : null;
  return [
    {
      id: use.id,
      days30: intervalOf(HOW_OFTEN, use.howOften),
      perDay: use.unit === substance(use.id).units[0] ? amountIn(use.amount) : null,
      route: takenBy(use, 'injection') ? 'injection' : (use.routes?.find((route) => !OPEN.includes(route)) ?? null),
      lastUseH: later(intervalOf(LAST_USED, use.lastUsed), hoursSince),
      stopped: asked ? (unsure ?? (stopped === 'stopped' || stopped === 'ran_out')) : null,
      stopping: asked ? (unsure ?? stopped === 'cutting_down') : null,
      prescribed: flagOf(use.prescribed),
      morning: flagOf(use.morning),
      throughNight: flagOf(use.throughNight),
    },
  ];
}

const OPEN = ['not_sure', 'rather_talk'];

const takenBy = (use: Use, route: string) => use.routes?.includes(route) ?? false;

function later(between: Interval | null, hours: number): Interval | null {
  return between && { min: between.min + hours, max: between.max === null ? null : between.max + hours };
}

/** A hospital stay may have been for anything, so beside it a box left unticked is not a "no". */
function beforeOf(list: Answers['stoppedBefore'], one: string): Flag {
  const flag = ticked(list, [one]);
  return flag === false && list?.includes('hospital') ? null : flag;
}

function mixesOf({ substances, mixes }: Answers) {
  const idOf = (key: string) => substances?.find((use) => use.key === key)?.id;
  return mixes
    .map(({ which }) => (which ?? []).flatMap((key) => idOf(key) ?? []))
    .filter((mix) => new Set(mix).size > 1);
}

/**
 * A typed amount as a number, a range or "at least". Anything else ("a fifth", "2 bottles") is an amount we cannot
 * convert: null, not zero.
 */
export function amountIn(text: string | null): number | Interval | null {
  const plain = (text ?? '').trim().toLowerCase().replaceAll(',', '.');
  const found =
    /^(?:about|around|unos|unas|como|~)?\s*(\d{1,5}(?:\.\d{1,3})?)\s*(?:(?:-|–|to|or|a|o)\s*(\d{1,5}(?:\.\d{1,3})?)|(\+))?$/.exec(
      plain,
    );
  if (!found) return null;
  const [, first, second, atLeast] = found;
  const one = Number(first);
  if (atLeast) return { min: one, max: null };
  if (second === undefined) return one;
  return { min: Math.min(one, Number(second)), max: Math.max(one, Number(second)) };
}
