import { z } from 'zod';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';

/**
 * A number, or the interval an answer in bands stands for (`max: null` = open: "more than two weeks").
 * A rule fires if any value inside would. Missing means not known; an amount in a unit we cannot convert is missing too.
 */
const amount = (most?: number) => {
  const value = most === undefined ? z.number().nonnegative() : z.number().nonnegative().max(most);
  const band = z
    .strictObject({ min: value, max: value.nullable() })
    .refine((b) => b.max === null || b.max >= b.min, { error: 'the band ends before it begins' });
  return z.union([value, band]).nullish();
};

/**
 * Yes or no. `unsure` is an answer ("I do not know") and counts as yes wherever yes is the worse answer; null or missing
 * means not asked, or not reached, and counts as neither.
 */
const flag = z.union([z.boolean(), z.enum(['yes', 'no', 'unsure'])]).nullish();

/** A suicide item. Passed over after it was shown is the literal `no_answer`; null or missing means it was not asked. */
const suicideItem = z.enum(['yes', 'no', 'no_answer']).nullish();

const substanceId = z.enum(SUBSTANCE_IDS, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not in the catalogue of substances; what the catalogue lacks goes in otherSubstances`,
});

const substanceUse = z.strictObject({
  id: substanceId,
  /** Days of use in the last 30. */
  days30: amount(30),
  /** Amount on a typical day, in the catalogue's first unit; for alcohol, US standard drinks. */
  perDay: amount(),
  route: z.string().max(40).nullish(),
  /** Hours since last use. */
  lastUseH: amount(),
  /** Has stopped, or ran out. */
  stopped: flag,
  /** Is cutting down, or is stopping now. */
  stopping: flag,
  prescribed: flag,
  /** Uses in the morning to feel steady. */
  morning: flag,
  /** Hours between doses. */
  gapH: amount(),
  /** Wakes in the night to take it. */
  throughNight: flag,
});

/** Signs of overdose. One that is not in the list is still a sign, and counts as one. */
export const OVERDOSE_SIGNS = [
  'cannot_wake',
  'slow_or_no_breathing',
  'blue_or_gray_lips',
  'gurgling',
  'pinpoint_and_unresponsive',
] as const;

/**
 * The one thing triage rules read, made from an intake by from-intake.ts or read from a file by the command line.
 * Everything may be missing, and missing is never "no". Unknown fields are refused: a misspelt answer must not vanish.
 */
export const triageInput = z.strictObject({
  age: z.number().int().nonnegative().max(130).nullish(),
  pregnant: z.enum(['yes', 'no', 'unsure']).nullish(),
  now: z
    .strictObject({
      signs: z.array(z.string().min(1).max(60)).nullish(),
      chestPain: flag,
      strokeSigns: flag,
      severeBreathing: flag,
      seizureLast24h: flag,
      hallucinating: flag,
      confused: flag,
      fever: flag,
      backPain: flag,
      weakness: flag,
      shortBreath: flag,
      badWound: flag,
      stiffness: flag,
      itching: flag,
      veryDrowsy: flag,
      vomiting: flag,
      shaking: flag,
      poundingHeart: flag,
      withdrawalSymptoms: flag,
      voicesOrParanoia: flag,
    })
    .nullish(),
  suicide: z
    .strictObject({
      wishDead: suicideItem,
      betterOff: suicideItem,
      thoughtsWeek: suicideItem,
      attemptEver: suicideItem,
      thoughtsNow: suicideItem,
      attemptToday: suicideItem,
      planAndMeans: suicideItem,
    })
    .nullish(),
  history: z
    .strictObject({
      dts: flag,
      withdrawalSeizure: flag,
      anySeizure: flag,
      overdoseDaysAgo: amount(),
      /** Longest break from opioids in the last 60 days. */
      opioidBreakDays: amount(),
      returnedToUse: flag,
      plansUse: flag,
    })
    .nullish(),
  medical: z
    .strictObject({
      intrathecalPump: flag,
      pumpProblem: flag,
      missedRefill: flag,
      kidneyDisease: flag,
      epilepsy: flag,
      injects90d: flag,
    })
    .nullish(),
  substances: z.array(substanceUse).nullish(),
  /** What a caller typed that the catalogue does not have, in their words. */
  otherSubstances: z.array(z.string().min(1).max(200)).nullish(),
  /** Mixes: sets taken so that they overlap. */
  together: z.array(z.array(substanceId)).nullish(),
  naloxoneAtHome: z.enum(['yes', 'no', 'unknown']).nullish(),
  localAdulterantAlert: flag,
  /** Too few answers to judge by: a call-me, or an intake broken off. At least the same day. */
  tooFewAnswers: flag,
  /** A danger was ticked under "is this happening now". At least emergency until staff decide otherwise. */
  dangerNow: flag,
});

export type TriageInput = z.infer<typeof triageInput>;
export type SubstanceUse = z.infer<typeof substanceUse>;
export type Amount = SubstanceUse['lastUseH'];
export type Flag = SubstanceUse['stopped'];
