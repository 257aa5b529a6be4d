import { fnv1a } from '@/domain/fnv';
import { plainName } from '@/domain/substances/plain-name';
import { closedUp, type Findable, type Found, search } from '@/domain/substances/search';
import { apart } from '@/domain/taught/apart';
import { asGoingOn } from '@/domain/taught/first-letter';

// Runs on the server and, word for word, in the reader's browser: so it imports no catalogue. What there is to be found is
// handed to it.

/** One thing that is taught. Its `value` is what stands after `/learn/` in its address. */
export interface Taught extends Findable {
  readonly title: string;
  /** A line beneath the title: what it is about, or its street names. */
  readonly note: string;
}

/** All that may be found in one language. */
export interface SearchIndex {
  readonly taught: readonly Taught[];
  /** Names that are understood and never said, by `unsaid` of each; and the values they mean. */
  readonly unsaid: Readonly<Record<string, readonly string[]>>;
  /** What stands between two names of a mix. */
  readonly with: string;
}

export interface FoundTaught {
  /** Best first. */
  readonly shown: readonly Omit<Taught, 'names'>[];
  /** A name that was typed goes for more than one substance: all of them are shown. */
  readonly several: boolean;
}

const SUBSTANCE = 'substances/';
/** More than this and nobody reads to the end of it. */
const MOST = 12;
/** A page that shares only a common word with a question has little to say to it. */
const WORTH_SHOWING = 1 / 3;

/**
 * What is taught about a typed text: a question, a name, a street name, or several of them together. The whole text goes
 * first, then the names in it, then its words, the rarer the better.
 */
export function find(index: SearchIndex, text: string): FoundTaught {
  const { taught, with: between } = index;
  const named = namesIn(index);
  const show = (values: readonly string[]) =>
    values.flatMap((value) => taught.find((one) => one.value === value) ?? []).map(seen);
  const whole = named(text);
  const names = whole.exact ? [] : apart(text).map(named);
  if (names.length > 1 && names.every(({ exact }) => exact)) {
    const sure = names.flatMap(({ only }) => only ?? []);
    const mix = sure.length === names.length ? mixOf(show(sure), between) : null;
    const each = show(firstOf(names.flatMap(({ only, values }) => only ?? values)));
    return { shown: mix ? [mix, ...each] : [...show(['mixing']), ...each], several: names.some(isSeveral) };
  }
  const all = [...(whole.exact ? whole.values : []), ...search(taught, text).values];
  if (all.length > 0) return { shown: show(firstOf(all)), several: isSeveral(whole) };
  return { shown: show(byWords(taught, text)), several: false };
}

/** What one name means among the substances of an index; a name that is never said is understood too. */
export function namesIn({ taught, unsaid }: SearchIndex): (name: string) => Found {
  const substances = taught.filter(({ value }) => value.startsWith(SUBSTANCE));
  return (name) => {
    const hidden = unsaid[unsaidAs(name)];
    if (hidden) return { values: hidden, exact: true, only: (hidden.length === 1 && hidden[0]) || null };
    return search(substances, name);
  };
}

const seen = ({ value, title, note }: Taught) => ({ value, title, note });
const firstOf = (values: readonly string[]) => [...new Set(values)].slice(0, MOST);
const isSeveral = ({ exact, only, values }: Found): boolean => exact && only === null && values.length > 1;

/** The page of these together, where they are two or more. */
function mixOf(substances: readonly Omit<Taught, 'names'>[], between: string) {
  const mixed = [...new Map(substances.map((one) => [one.value.slice(SUBSTANCE.length), one.title]))].sort();
  if (mixed.length < 2) return null;
  const title = mixed.map(([, name], at) => (at > 0 ? asGoingOn(name) : name)).join(` ${between} `);
  return { value: ['mixing', ...mixed.map(([slug]) => slug)].join('/'), title, note: '' };
}

function byWords(taught: readonly Taught[], text: string): readonly string[] {
  const scores = new Map<string, number>();
  for (const word of new Set(plainName(text).split(' '))) {
    if (word.length < 3) continue;
    const { values } = search(taught, word);
    for (const value of values) scores.set(value, (scores.get(value) ?? 0) + 1 / values.length);
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  const least = (ranked[0]?.[1] ?? 0) * WORTH_SHOWING;
  return firstOf(ranked.filter(([, score]) => score >= least).map(([value]) => value));
}

/** A name in a form in which it can be recognised and not be read. */
export const unsaidAs = (name: string): string => fnv1a(closedUp(plainName(name))).toString(36);
