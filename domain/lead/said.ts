import { intervalOf, LAST_USED } from '@/domain/intake/bands';
import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Asked, Value } from '@/domain/intake/question';
import { inWords } from '@/domain/intake/transcript';

/**
 * What one side said to a question, in English. Not sure, rather talked about, not answered, and about something that
 * this side never named are kept apart: none of them is a "no". `parts` are what was said, for comparing as a set.
 */
export type Said =
  | { readonly kind: 'said'; readonly words: string; readonly parts: readonly string[] }
  | { readonly kind: 'not_sure' | 'rather_talk' | 'not_answered' | 'not_named' };

/**
 * How two answers stand to each other. `fits`: they read differently, and both can be true, since they were given at
 * different times. `one_only`: the other is not sure, would rather talk, did not answer, or never named it.
 */
export const VERDICTS = ['differs', 'one_only', 'fits', 'same', 'neither'] as const;
export type Verdict = (typeof VERDICTS)[number];

const HOUR_MS = 3_600_000;
const OPEN = [notSure.value, ratherTalk.value];

/** A value as what was said. */
export function saidTo(asked: Asked, value: Value): Said {
  const parts = (typeof value === 'string' ? [value] : (value ?? [])).filter((one) => one.trim() !== '');
  if (parts.length === 0) return { kind: 'not_answered' };
  if (parts.every((one) => OPEN.includes(one)))
    return { kind: parts.includes(ratherTalk.value) ? 'rather_talk' : 'not_sure' };
  return { kind: 'said', words: inWords(asked, value, 'en') ?? '', parts };
}

/** How two answers stand to each other; `bothCanBe` where different ones are no contradiction. */
export function verdictOf(mine: Said, theirs: Said, bothCanBe = false): Verdict {
  if (mine.kind === 'said' && theirs.kind === 'said') {
    if (sameParts(mine.parts, theirs.parts)) return 'same';
    return bothCanBe ? 'fits' : 'differs';
  }
  return mine.kind === 'said' || theirs.kind === 'said' ? 'one_only' : 'neither';
}

/** Typed words are the same whatever their case and spaces. */
const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

function sameParts(mine: readonly string[], theirs: readonly string[]): boolean {
  const sorted = (parts: readonly string[]) => [...new Set(parts.map(plain))].sort().join('\n');
  return sorted(mine) === sorted(theirs);
}

interface Timed {
  readonly value: Value;
  readonly sentAt: Date;
}

/**
 * Whether two different times of a last use can both be true: the spans they stand for meet once each is counted from
 * its own sending, or the later teller speaks of a use since the earlier one told. False for anything that is no such time.
 */
export function canBothBe(mine: Timed, theirs: Timed): boolean {
  const [earlier, later] = mine.sentAt <= theirs.sentAt ? [mine, theirs] : [theirs, mine];
  const [first, second] = [spanOf(earlier.value), spanOf(later.value)];
  if (!first || !second) return false;
  const gap = (later.sentAt.getTime() - earlier.sentAt.getTime()) / HOUR_MS;
  const usedSince = second.min < gap;
  const theSameUse = first.min + gap < second.max && second.min < first.max + gap;
  return usedSince || theSameUse;
}

function spanOf(value: Value): { min: number; max: number } | null {
  const band = typeof value === 'string' ? intervalOf(LAST_USED, value) : null;
  return band && { min: band.min, max: band.max ?? Number.POSITIVE_INFINITY };
}
