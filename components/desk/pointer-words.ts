import { idOfKey } from '@/domain/intake/named';
import { substance } from '@/domain/substances/catalogue';
import type { OVERDOSE_SIGNS, TriageInput } from '@/domain/triage/input';

/** What a finding points at, as stored: the part of the answers, and what in it. */
export interface ShownPointer {
  readonly part: string;
  readonly item: string;
}

type Part = 'now' | 'suicide' | 'history' | 'medical';
/** Every answer that stands by itself, and every one within a part; substances and mixes are shown by their labels. */
type Answered =
  | Exclude<keyof TriageInput, Part | 'substances' | 'together' | 'otherSubstances'>
  | { [One in Part]: keyof NonNullable<TriageInput[One]> }[Part]
  | (typeof OVERDOSE_SIGNS)[number];

/** Every answer that triage reads has words here: one that is missing does not compile. */
const WORDS = {
  age: 'their age',
  pregnant: 'pregnant, or may be',
  naloxoneAtHome: 'no naloxone at home, or not known',
  localAdulterantAlert: 'a local alert about what is mixed into drugs',
  tooFewAnswers: 'too few answers to judge by',
  dangerNow: 'ticked a danger as going on now',
  signs: 'signs of an overdose now',
  cannot_wake: 'someone cannot be woken',
  slow_or_no_breathing: 'slow or no breathing, blue or gray lips',
  blue_or_gray_lips: 'blue or gray lips',
  gurgling: 'gurgling sounds',
  pinpoint_and_unresponsive: 'very small pupils, and no response',
  chestPain: 'chest pain now',
  strokeSigns: 'signs of a stroke now',
  severeBreathing: 'very hard to breathe now',
  seizureLast24h: 'a seizure in the last 24 hours',
  hallucinating: 'sees or hears things that are not there',
  confused: 'very confused now',
  fever: 'a fever now',
  backPain: 'back pain now',
  weakness: 'weakness now',
  shortBreath: 'short of breath now',
  badWound: 'a bad wound',
  stiffness: 'stiff muscles now',
  itching: 'itching now',
  veryDrowsy: 'very sleepy now',
  vomiting: 'throwing up now',
  shaking: 'shaking now',
  poundingHeart: 'heart is pounding now',
  withdrawalSymptoms: 'signs of withdrawal now',
  voicesOrParanoia: 'hears voices, or feels watched or followed',
  // Said, or passed over: a finding points at both.
  wishDead: 'on suicide: a wish to be dead',
  betterOff: 'on suicide: better off without them',
  thoughtsWeek: 'on suicide: thoughts in the last week',
  attemptEver: 'on suicide: an attempt at some time',
  thoughtsNow: 'on suicide: thoughts now',
  attemptToday: 'on suicide: an attempt today',
  planAndMeans: 'on suicide: a plan, and the means',
  dts: 'saw or heard things, or was very confused, when stopping before',
  withdrawalSeizure: 'a seizure when stopping before',
  anySeizure: 'a seizure at some time',
  overdoseDaysAgo: 'an overdose not long ago',
  opioidBreakDays: 'a break from opioids',
  returnedToUse: 'used again after a break',
  plansUse: 'plans to use again',
  intrathecalPump: 'a medicine pump in the body',
  pumpProblem: 'a problem with the pump',
  missedRefill: 'a missed refill of the pump',
  kidneyDisease: 'kidney disease',
  epilepsy: 'has epilepsy',
  injects90d: 'used a needle in the last 90 days',
} as const satisfies Readonly<Record<Answered, string>>;

/** An answer in words: a substance or a mix by its labels; one that this version no longer has, by its own name. */
export function pointerWords({ part, item }: ShownPointer): string {
  if (part === 'substances') return labelOf(item);
  if (part === 'together') return `${item.split('+').map(labelOf).join(' with ')}, together`;
  if (part === 'otherSubstances') return `“${item}”, as typed`;
  return isWorded(item) ? WORDS[item] : item.replaceAll('_', ' ');
}

const isWorded = (item: string): item is keyof typeof WORDS => Object.hasOwn(WORDS, item);

function labelOf(id: string): string {
  const known = idOfKey(id);
  return known ? substance(known).label.en : id;
}
