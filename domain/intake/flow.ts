import type { Draft, Fields } from '@/domain/intake/draft';
import type { Problem } from '@/domain/intake/problem';
import { type Asked, ask, type Given, type Item, say, type Values } from '@/domain/intake/question';
import { readStep } from '@/domain/intake/read';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import { receipt } from '@/domain/intake/steps/receipt';
import { substances } from '@/domain/intake/steps/substances';
import type { Words } from '@/domain/language';

/** One page of this caller's way through the intake, understood. */
export interface Place {
  /** Key in `draft.posted`: `substances`, `substance/alcohol`, `mix/1`. */
  readonly key: string;
  readonly slug: string;
  readonly item: Item | null;
  /** For the address, with `item.ref` behind it where there is an item. */
  readonly page: number;
  readonly step: Step;
  readonly title: Words;
  readonly intro: readonly Words[];
  /** The questions as put to this caller: what the page draws. */
  readonly asked: readonly Asked[];
  /** What was posted, exactly; empty when nothing was. */
  readonly fields: Fields;
  /**
   * `empty` means never kept: not posted, or left untouched. A page passed over, every answer left blank, is `valid` unless
   * one is required.
   */
  readonly state: 'empty' | 'valid' | 'invalid';
  /** Left in the middle by another button than Continue: what is told on it counts, and the rest is still to be answered. */
  readonly left: boolean;
  /** What could be understood; a field with a problem is null. */
  readonly values: Values;
  readonly problems: readonly Problem[];
  readonly given: Given;
}

/** Pages follow from what was posted and left, which never change: one request asks for those of the same answers a dozen times. */
const understood = new WeakMap<Draft['posted'], { readonly left: Draft['left']; readonly places: readonly Place[] }>();

/** Every page this caller's answers call for, in order, each understood from what was posted. Never empty. */
export function understand(draft: Draft): readonly Place[] {
  const known = understood.get(draft.posted);
  if (known && known.left === draft.left) return known.places;
  const places = understandAnew(draft);
  understood.set(draft.posted, { left: draft.left, places });
  return places;
}

function understandAnew(draft: Draft): readonly Place[] {
  const places: Place[] = [];
  const said: Record<string, Values> = {};
  const visit = (step: Step, item: Item | null) => {
    const place = placeFor(step, draft, givenOf(said, item));
    said[place.key] = place.values;
    places.push(place);
  };
  for (const step of STEPS) {
    const given = givenOf(said, null);
    if ((step.only && step.only !== given.voice) || (step.when && !step.when(given))) continue;
    if (!step.repeats) visit(step, null);
    for (let done = new Set<string>(); step.repeats; ) {
      const item = step.repeats(givenOf(said, null)).find(({ key }) => !done.has(key));
      if (!item) break;
      done = new Set([...done, item.key]);
      visit(step, item);
    }
  }
  return places;
}

/** One page of a step outside the list, such as the call-me door, understood in the same way. */
export function placeFor(step: Step, draft: Draft, given: Given): Place {
  const { slug, page } = step;
  const { item, voice } = given;
  const key = keyOf(slug, item?.key);
  const posted = Object.hasOwn(draft.posted, key) ? draft.posted[key] : undefined;
  const { values, problems } = readStep(step, given, posted ?? {});
  return {
    key,
    slug,
    item,
    page,
    step,
    title: typeof step.title === 'function' ? step.title(given) : say(step.title, voice),
    intro: (step.intro ?? []).map((line) => say(line, voice)),
    asked: ask(step.questions, given),
    fields: posted ?? {},
    state: posted === undefined ? 'empty' : problems.length > 0 ? 'invalid' : 'valid',
    left: posted !== undefined && (draft.left ?? []).includes(key),
    values,
    problems: posted === undefined ? [] : problems,
    given,
  };
}

/** What staff read aloud above the questions of a page, to a caller on the phone. */
export const spokenIntro = ({ step, intro, given }: Place): readonly Words[] =>
  step.aloud?.map((line) => say(line, given.voice)) ?? intro;

/** What is known before anything was said. */
export const NOTHING_SAID: Given = { voice: 'you', item: null, said: {} };

/** What is known from what was said, for a page or one item of it. */
export function givenOf(said: Readonly<Record<string, Values>>, item: Item | null): Given {
  const forWhom = said['who-for']?.forWhom ?? null;
  return { voice: forWhom === null || forWhom === 'me' ? 'you' : 'they', item, said: { ...said } };
}

/** The key of a page in `draft.posted`. */
export function keyOf(slug: string, item?: string | null): string {
  return item == null ? slug : `${slug}/${item}`;
}

/** The page an address stands for, or null when this caller's way has no such page. */
export function placeAt(draft: Draft, page: number, ref: string | null = null): Place | null {
  return understand(draft).find((place) => place.page === page && (place.item?.ref ?? null) === ref) ?? null;
}

/** The page of a step, or of one of its items. */
export function placeOf(draft: Draft, slug: string, item: string | null = null): Place | null {
  return understand(draft).find(({ key }) => key === keyOf(slug, item)) ?? null;
}

/** Whether nothing more is to be answered on a page before what comes after it. */
export const stands = ({ state, left }: Place): boolean => state === 'valid' && !left;

/** The first page that does not stand yet: where somebody who comes back goes on. */
export function firstOpen(draft: Draft): Place {
  return firstOf(understand(draft));
}

function firstOf(places: readonly Place[]): Place {
  const place = places.find((one) => !stands(one)) ?? places.at(-1);
  if (!place) throw new Error('an intake has at least one page');
  return place;
}

/** May be entered only when every page before it stands. */
export function reachable(draft: Draft, slug: string, item: string | null = null): boolean {
  const places = understand(draft);
  const at = places.findIndex(({ key }) => key === keyOf(slug, item));
  return at >= 0 && places.slice(0, at).every(stands);
}

/**
 * Where to go once a page was posted: the same page while it does not stand, else the one after it. From a Change link
 * (`returnTo: 'check'`) back to the summary, by way of pages that the change newly calls for.
 */
export function next(draft: Draft, slug: string, item: string | null = null, returnTo: 'check' | null = null): Place {
  const places = understand(draft);
  const at = places.findIndex(({ key }) => key === keyOf(slug, item));
  const here = places[at];
  if (!here) return firstOf(places);
  if (here.state !== 'valid') return here;
  const following = returnTo ? places.findIndex((place) => place.slug === returnTo) : at + 1;
  const open = places.slice(0, following).find((one) => !stands(one));
  return open ?? places[following] ?? here;
}

/** The page before, or null on the first one. */
export function previous(draft: Draft, slug: string, item: string | null = null): Place | null {
  const places = understand(draft);
  return places[places.findIndex(({ key }) => key === keyOf(slug, item)) - 1] ?? null;
}

/**
 * "Step `position` of `of`", the receipt not counted. A page not on this caller's way is at position 0. `of` is null
 * until the substances were told: how many pages there are follows from them.
 */
export function progress(
  draft: Draft,
  slug: string,
  item: string | null = null,
): { position: number; of: number | null } {
  const asked = understand(draft).filter((place) => place.slug !== receipt.slug);
  const counted = asked.some((place) => place.slug === substances.slug && place.state !== 'empty');
  return { position: asked.findIndex(({ key }) => key === keyOf(slug, item)) + 1, of: counted ? asked.length : null };
}
