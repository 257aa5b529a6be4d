import { AGES } from '@/domain/intake/steps/about-you';
import { plainName } from '@/domain/substances/plain-name';
import { closedUp, isSlipOf } from '@/domain/substances/search';
import { asksForAnother, type Card } from './card';
import { type Findable, findableOf } from './find';

/** What is known of whom a lead is about, as it is held in memory: by this it is found, and held beside others. */
export interface Told extends Findable {
  readonly arrivedAt: Date;
  readonly hasEnded: boolean;
  /** The person's name, plainly written; empty where none was given. */
  readonly name: string;
  /** Whoever asks for them, plainly written; empty where they ask for themself. */
  readonly caller: string;
  /** Whom to ask for, plainly written; empty where it is nobody else. */
  readonly reach: string;
  readonly forAnother: boolean;
  readonly age: Card['age'];
}

/** The plain facts of a lead that are held with it. */
export interface ToldFacts {
  readonly id: string;
  readonly arrivedAt: Date;
  readonly hasEnded: boolean;
}

/** What a lead's card tells of whom it is about; nothing but when it came, where the card cannot be read. */
export function toldOf({ id, arrivedAt, hasEnded }: ToldFacts, card: Card | null): Told {
  const forAnother = card !== null && asksForAnother(card.forWhom);
  return {
    ...findableOf(id, card),
    arrivedAt,
    hasEnded,
    name: plainName(card?.name ?? ''),
    caller: forAnother ? plainName(card.askFor ?? '') : '',
    reach: plainName(card?.safeContact?.someoneElse ?? ''),
    forAnother,
    age: card?.age ?? null,
  };
}

/** What speaks for it that two leads are about one person, as staff read it. */
export const BECAUSE = {
  phone: 'The same phone number.',
  email: 'The same email address.',
  name: 'The same name.',
  near_name: 'Nearly the same name.',
  first_name: 'The same first name.',
  near_first_name: 'Nearly the same first name.',
  asked_for: 'Somebody asks for a person of this name, and a person of this name asks for themself.',
  same_caller: 'Somebody of the same name asks for them.',
  reach: 'Whom we are told to ask for has the name of whoever asks in the other.',
  age: 'The same age group.',
} as const satisfies Readonly<Record<string, string>>;
export type Because = keyof typeof BECAUSE;

/** What speaks against it, or makes less of it. */
export const BUT = {
  other_name: 'The names differ: people of one household may share a phone or an address.',
  no_name: 'Not both gave a name: people of one household may share a phone or an address.',
  ages: 'The ages told cannot both be right.',
} as const satisfies Readonly<Record<string, string>>;
export type But = keyof typeof BUT;

/** How likely two leads are about one person, and why. Never more than that: staff say whether they are. */
export interface Likeness {
  readonly level: 'likely' | 'maybe';
  readonly because: readonly Because[];
  readonly but: readonly But[];
}

interface NameTie {
  readonly how: 'name' | 'near_name' | 'first_name' | 'near_first_name';
  /** Both have more than one word: a first name alone is many people's. */
  readonly whole: boolean;
}

/** Which letters a name has, in a number: what two names have apart shows at once that neither is a slip of the other. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code !== SPACE) letters |= 1 << (code & 31);
  }
  return letters;
}

function apart(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
}

const SPACE = 32;
/** One slip in a word takes one letter for another. */
const APART_BY_SLIP = 2;

/** How plainly written names fit one, which is asked once for tens of thousands. */
function tieTo(one: string): (other: string) => NameTie | null {
  const words = one.split(' ');
  const [first = ''] = words;
  const [sorted, closed, letters] = [[...words].sort().join(' '), closedUp(one), lettersOf(one)];
  return (other) => {
    if (one === '' || other === '') return null;
    const begins =
      other.startsWith(first) && (other.length === first.length || other.charCodeAt(first.length) === SPACE);
    if (!begins && apart(letters, lettersOf(other)) > APART_BY_SLIP * words.length) return null;
    const others = other.split(' ');
    const whole = words.length > 1 && others.length > 1;
    const same = closedUp(other) === closed || (other.length === one.length && [...others].sort().join(' ') === sorted);
    if (same) return { how: whole ? 'name' : 'first_name', whole };
    if (isSlipOf(other, one)) return { how: whole ? 'near_name' : 'near_first_name', whole };
    return !whole && begins ? { how: 'first_name', whole } : null;
  };
}

const DAY = 24 * 60 * 60_000;
/** Who asks for somebody, and that somebody, mostly come within so long of each other. */
const SOON = 14 * DAY;
const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && one.some((each) => other.includes(each));
const ageAt = (age: Card['age']): number => AGES.findIndex(({ value }) => value === age);

/** Whether two ages can be one person's, told at two times; null where one was not told, or where the later is the next older group. */
function agesFit(mine: Told, theirs: Told): boolean | null {
  const [earlier, later] = mine.arrivedAt <= theirs.arrivedAt ? [mine, theirs] : [theirs, mine];
  const [before, after] = [ageAt(earlier.age), ageAt(later.age)];
  if (before < 0 || after < 0 || after === before + 1) return null;
  return before === after;
}

/** How one lead's person is like another's, asked once for many; null where nothing says that they are one. */
export function likenessTo(mine: Told): (theirs: Told) => Likeness | null {
  const tie = tieTo(mine.name);
  const callerTie = tieTo(mine.caller);
  return (theirs) => {
    const [phone, email] = [shares(mine.phones, theirs.phones), shares(mine.emails, theirs.emails)];
    const name = tie(theirs.name);
    if (!phone && !email && !name) return null;
    const sameCaller = name !== null && callerTie(theirs.caller) !== null;
    const askedFor = name !== null && mine.forAnother !== theirs.forAnother;
    const reach =
      (mine.reach !== '' && mine.reach === theirs.caller) || (theirs.reach !== '' && theirs.reach === mine.caller);
    const ages = agesFit(mine, theirs);
    const bothNamed = mine.name !== '' && theirs.name !== '';
    const signs = { phone, email, sameCaller, askedFor, reach, name, ages };
    const soon = Math.abs(mine.arrivedAt.getTime() - theirs.arrivedAt.getTime()) <= SOON;
    const level = levelOf(signs, bothNamed, soon);
    if (!level) return null;
    return {
      level,
      because: [
        ...(phone ? (['phone'] as const) : []),
        ...(email ? (['email'] as const) : []),
        ...(name ? [name.how] : []),
        ...(askedFor ? (['asked_for'] as const) : []),
        ...(sameCaller ? (['same_caller'] as const) : []),
        ...(reach ? (['reach'] as const) : []),
        ...(ages === true ? (['age'] as const) : []),
      ],
      but: [
        ...(name ? [] : [bothNamed ? ('other_name' as const) : ('no_name' as const)]),
        ...(ages === false ? (['ages'] as const) : []),
      ],
    };
  };
}

interface Signs {
  readonly phone: boolean;
  readonly email: boolean;
  readonly sameCaller: boolean;
  readonly askedFor: boolean;
  readonly reach: boolean;
  readonly name: NameTie | null;
  readonly ages: boolean | null;
}

/**
 * Likely takes two signs that do not follow from each other. A way of reaching alone may be a household's; a first name
 * alone is many people's, and says nothing without whoever asks for it.
 */
function levelOf(signs: Signs, bothNamed: boolean, soon: boolean): Likeness['level'] | null {
  const { phone, email, sameCaller, askedFor, reach, name, ages } = signs;
  const doubted = ages === false;
  if (phone || email) {
    const both = phone && email && !(bothNamed && !name);
    return (name || both) && !doubted ? 'likely' : 'maybe';
  }
  if (doubted || !name) return null;
  const besides = sameCaller || reach;
  if (name.whole) return besides ? 'likely' : 'maybe';
  return besides || (askedFor && soon) ? 'maybe' : null;
}

/** Suggested beside one lead at once: more help nobody to look at them. */
export const MOST_SUGGESTED = 5;

export interface Suggested extends Likeness {
  readonly id: string;
}

/**
 * The leads that may be about the same person, the likeliest first, then those with most reasons, then the newest; and how
 * many there are of them. `except`: those of whom it is known already, and the lead's own pair.
 */
export function samePersonAmong(
  mine: Told,
  all: readonly Told[],
  except: ReadonlySet<string>,
): { readonly suggested: readonly Suggested[]; readonly count: number } {
  const likeness = likenessTo(mine);
  const found: (Suggested & { readonly arrivedAt: Date })[] = [];
  for (const theirs of all) {
    const how = likeness(theirs);
    if (how && theirs.value !== mine.value && !except.has(theirs.value))
      found.push({ id: theirs.value, arrivedAt: theirs.arrivedAt, ...how });
  }
  const weight = ({ level, because, but }: Likeness) => (level === 'likely' ? 100 : 0) + because.length - but.length;
  found.sort((a, b) => weight(b) - weight(a) || b.arrivedAt.getTime() - a.arrivedAt.getTime());
  return { suggested: found.slice(0, MOST_SUGGESTED).map(({ arrivedAt: _, ...one }) => one), count: found.length };
}
