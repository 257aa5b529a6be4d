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

/**
 * How a name fits what was asked, best first: it is the whole name, or its plural or singular; the name begins so; a
 * word of it begins so; it is the whole name but for a slip; it is a part of the name but for a slip.
 */
const FITS = ['whole', 'plural', 'begins', 'word', 'slip', 'slip_in_part'] as const;
export type Fit = (typeof FITS)[number];

/** One slip of the finger is forgiven in words at least this long: in shorter ones it makes another word. */
const LONG_ENOUGH = 5;
/** A single letter is a whole name ("K") or nothing yet: half the names begin with it. */
const ENOUGH = 2;
const NOTHING: Found = { values: [], exact: false, only: null };

/**
 * Finds by any name, forgiving case, accents, spacing, plurals and one slip in a long word, and from the first letters
 * on. Slips are looked at only when nothing fits without one.
 */
export function search(entries: readonly Findable[], text: string): Found {
  const asked = plainName(text);
  if (asked.length === 0) return NOTHING;
  const fitOf = fitTo(asked);
  const ranked = entries
    .map(({ value, names }) => ({ value, rank: Math.min(...names.map((name) => rankOf(fitOf(name)))) }))
    .filter(({ rank }) => rank < (asked.length < ENOUGH ? rankOf('begins') : FITS.length))
    .sort((one, other) => one.rank - other.rank);
  const sure = ranked.filter(({ rank }) => rank < rankOf('slip'));
  const whole = ranked.filter(({ rank }) => rank < rankOf('begins'));
  const values = (sure.length > 0 ? sure : ranked).map(({ value }) => value);
  const [only] = whole.length > 0 ? whole.map(({ value }) => value) : values;
  const single = whole.length === 1 || (whole.length === 0 && values.length === 1);
  return { values, exact: whole.length > 0, only: single ? (only ?? null) : null };
}

/** How plainly written names fit what was asked, plainly written too; null when they do not. */
export function fitTo(asked: string): (name: string) => Fit | null {
  const [words, closed] = [asked.split(' '), closedUp(asked)];
  const forms = words.map(formsOf);
  return (name) => {
    if (closedUp(name) === closed) return 'whole';
    const names = name.split(' ');
    const even = names.length === words.length;
    if (even && names.every((word, i) => formsOf(word).some((form) => forms[i]?.includes(form)))) return 'plural';
    if (name.startsWith(asked) || (closed.length > 2 && closedUp(name).startsWith(closed))) return 'begins';
    if (` ${name}`.includes(` ${asked}`)) return 'word';
    if (isSlipOf(name, asked)) return 'slip';
    return words.every((word) => names.some((other) => beginsButForSlip(other, word))) ? 'slip_in_part' : null;
  };
}

/** The whole name was asked for, with no slip. */
export function isWhole(fit: Fit | null): boolean {
  return fit === 'whole' || fit === 'plural';
}

/** A plainly written name without its spaces. */
export function closedUp(name: string): string {
  return name.replaceAll(' ', '');
}

/** A place in the order of fits: 0 is best. No fit comes after all of them. */
const rankOf = (fit: Fit | null): number => (fit ? FITS.indexOf(fit) : FITS.length);

/** A word as it is, and without the endings that make a plural. */
function formsOf(word: string): string[] {
  if (word.length < 3 || !word.endsWith('s')) return [word];
  return word.length > 3 && word.endsWith('es')
    ? [word, word.slice(0, -1), word.slice(0, -2)]
    : [word, word.slice(0, -1)];
}

/** The whole of a name but for a slip, word by word: one letter in each word that is, or was meant to be, a long one. */
export function isSlipOf(name: string, asked: string): boolean {
  // Most names are not nearly as long: so they need not be taken apart.
  if (Math.abs(name.length - asked.length) > 1 + asked.length / LONG_ENOUGH) return false;
  const [names, words] = [name.split(' '), asked.split(' ')];
  return (
    names.length === words.length &&
    names.every((word, i) => {
      const other = words[i] ?? '';
      return word === other || (Math.max(word.length, other.length) >= LONG_ENOUGH && near(word, other));
    })
  );
}

/** A word still being typed is held against the beginning of the other. */
function beginsButForSlip(word: string, typed: string): boolean {
  if (word === typed) return true;
  if (typed.length < LONG_ENOUGH || word.length < typed.length - 1) return false;
  const at = firstDifference(word, typed);
  return (
    word.startsWith(typed.slice(at + 1), at + 1) ||
    word.startsWith(typed.slice(at), at + 1) ||
    word.startsWith(typed.slice(at + 1), at) ||
    (word.startsWith(typed.slice(at + 2), at + 2) && swapped(word, typed, at))
  );
}

/** Equal but for one letter added, left out, changed, or changed about with its neighbour. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const at = firstDifference(one, other);
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && swapped(one, other, at))
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function swapped(one: string, other: string, at: number): boolean {
  return one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
}
