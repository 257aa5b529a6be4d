import { plainName } from '@/domain/substances/plain-name';

/** What a search goes by. */
export interface Findable {
  readonly value: string;
  /** Plainly written names. */
  readonly names: readonly string[];
}

/** What a search found. */
export interface Found {
  /** Best first. */
  readonly values: readonly string[];
  /** The text is the whole name of something. */
  readonly exact: boolean;
  /** The one thing it can mean; null when it may mean several, which are to be shown and asked about. */
  readonly only: string | null;
}

/** One slip of the finger is forgiven in words at least this long: in shorter ones it makes another word. */
const LONG_ENOUGH = 5;
const NOTHING: Found = { values: [], exact: false, only: null };

/**
 * Finds by any name, forgiving case, accents, plurals and one slip in a long word, and from the first letters on. Slips
 * are looked at only when nothing fits without one.
 */
export function search(entries: readonly Findable[], text: string): Found {
  const asked = plainName(text);
  if (asked.length < 2) return NOTHING;
  const ranked = entries
    .map(({ value, names }) => ({ value, rank: Math.min(...names.map((name) => rankOf(name, asked))) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => one.rank - other.rank);
  const sure = ranked.filter(({ rank }) => rank < 3);
  const whole = ranked.filter(({ rank }) => rank === 0);
  const values = (sure.length > 0 ? sure : ranked).map(({ value }) => value);
  const [only] = whole.length > 0 ? whole.map(({ value }) => value) : values;
  const single = whole.length === 1 || (whole.length === 0 && values.length === 1);
  return { values, exact: whole.length > 0, only: single ? (only ?? null) : null };
}

/** How well a plainly written name fits what was asked: 0 the whole name, 1 it begins so, 2 a word of it begins so, 3 with one slip, 4 not at all. */
export function rankOf(name: string, asked: string): number {
  const forms = formsOf(asked);
  if (formsOf(name).some((form) => forms.includes(form))) return 0;
  if (name.startsWith(asked)) return 1;
  if (` ${name}`.includes(` ${asked}`)) return 2;
  return isOneSlipFrom(name, asked) ? 3 : 4;
}

/** A name as it is, and without the endings that make a plural. */
function formsOf(name: string): string[] {
  return [name, name.replace(/s$/, ''), name.replace(/es$/, '')].filter((form) => form.length > 1);
}

/** The whole of a name but for one slip: word for word, each long one forgiven one letter. */
export function isSlipOf(name: string, asked: string): boolean {
  const [names, words] = [name.split(' '), asked.split(' ')];
  return (
    names.length === words.length &&
    words.every((word, i) => word === names[i] || (word.length >= LONG_ENOUGH && near(names[i] ?? '', word)))
  );
}

/** Word by word; a word still being typed is held against the beginning of the other. */
function isOneSlipFrom(name: string, asked: string): boolean {
  const words = name.split(' ');
  return asked.split(' ').every((word) =>
    words.some((other) => {
      if (other === word) return true;
      if (word.length < LONG_ENOUGH) return false;
      return [other, ...[-1, 0, 1].map((more) => other.slice(0, word.length + more))].some((start) =>
        near(start, word),
      );
    }),
  );
}

/** Equal but for one letter added, left out, changed, or changed about with its neighbour. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
