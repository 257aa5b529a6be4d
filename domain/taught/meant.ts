import { plainName } from '@/domain/substances/plain-name';
import { apart } from '@/domain/taught/apart';
import { namesIn, type SearchIndex, unsaidAs } from '@/domain/taught/find';

// The mixing checker's question in the reader's browser, from the list of names alone; typed-names.ts asks the same on the
// server, and a test holds the two together.

/** How a typed name is read: as one thing, as several, as none but near some, or not at all. */
export const HOW_MEANT = ['isRead', 'canMean', 'mayMean', 'noIdea'] as const;
export type HowMeant = (typeof HOW_MEANT)[number];

/** One of the names somebody typed. */
export interface Meant {
  /** As it was typed, or null when it is a word that is never shown. */
  readonly text: string | null;
  readonly how: HowMeant;
  /** Substances by their name in an address. */
  readonly meanings: readonly { readonly value: string; readonly label: string }[];
}

/** More guesses than this, and nobody reads them. */
const MOST_GUESSES = 5;

/** "bars and lean" as two names and what each can mean. What is unclear stays unclear, for the page to ask. */
export function meant(index: SearchIndex, text: string): readonly Meant[] {
  const named = namesIn(index);
  const parts = named(text).exact ? [text.trim()] : apart(text);
  return [...new Map(parts.map((part) => [plainName(part), part])).values()].map((part) => {
    const { exact, only, values } = named(part);
    const meanings = (only ? [only] : exact ? values : values.slice(0, MOST_GUESSES)).flatMap((value) => {
      const { title: label } = index.taught.find((one) => one.value === value) ?? {};
      return label ? [{ value: value.split('/')[1] ?? '', label }] : [];
    });
    return { text: index.unsaid[unsaidAs(part)] ? null : part, how: howOf(exact, only, meanings.length), meanings };
  });
}

function howOf(exact: boolean, only: string | null, meanings: number): HowMeant {
  if (!exact) return meanings > 0 ? 'mayMean' : 'noIdea';
  return only ? 'isRead' : 'canMean';
}
