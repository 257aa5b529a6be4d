import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';

/** One answer to choose. `points` is null where the answer is not added up. */
export interface Choice {
  readonly value: string;
  readonly label: Words;
  readonly points: number | null;
}

export interface Item {
  readonly id: string;
  readonly asks: Words;
  /** Only codes that were verified; never one that merely looks right. */
  readonly loinc: string | null;
  readonly choices: readonly Choice[];
}

export interface Band {
  readonly id: string;
  /** For staff. A caller is never shown a verdict. */
  readonly label: Words;
}

/** One chosen value an item; an item that is not here was not answered. */
export type Answers = Readonly<Record<string, string>>;

/** What a score may depend on beside the answers. Not known takes the cut-off that misses fewer people. */
export interface About {
  readonly sex?: 'male' | 'female' | 'unknown';
  /** CIWA-Ar: a seizure, delirium or new hallucinations in this withdrawal. Not said is flagged, never taken for no. */
  readonly complicated?: boolean;
  /** DSM-5 criteria: what was taken is prescribed and taken as prescribed. */
  readonly asPrescribed?: boolean;
}

/**
 * `suicide_item`: an answer on suicide asks for a safety check, whatever the total; in the ASQ, one left out counts too.
 * `act_now`: not to wait in any queue. `ask_complications`: nobody said whether there was a seizure, delirium or new
 * hallucinations. `review_first_item_only`: every point is from the first question, so ask again.
 */
export type Flag = 'suicide_item' | 'review_first_item_only' | 'act_now' | 'ask_complications';

/** Half-answered is `incomplete`, never low. Flags, and what to ask about next, hold either way. */
export type Score =
  | {
      readonly kind: 'scored';
      /** Null where the instrument has no total. */
      readonly total: number | null;
      readonly band: Band;
      readonly positive: boolean;
      readonly flags: readonly Flag[];
      /** What to ask about next, where the instrument names it. */
      readonly next: readonly string[];
    }
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly string[];
      readonly flags: readonly Flag[];
      readonly next: readonly string[];
    };

/** A standard instrument: whose it is, what it asks, how it is scored. It suggests; a clinician decides. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly for: 'caller' | 'staff';
  readonly about: Words;
  readonly licence: string;
  readonly citation: string;
  readonly sources: readonly SourceId[];
  readonly loinc: { readonly panel: string | null; readonly total: string | null };
  /**
   * `recalled`: the published English as it is widely reprinted, not yet held against the original; the Spanish is ours
   * until it is checked. `own`: our own words.
   */
  readonly wording: 'own' | 'recalled';
  readonly scoring: Words;
  /** A known trap of this instrument, for whoever checks it or asks it. */
  readonly warn?: Words;
  readonly items: readonly Item[];
  /** Never throws: a value no item offers is as good as no answer. Read answers from outside with `readScreening` first. */
  readonly score: (answers: Answers, about?: About) => Score;
}

export type Read =
  | { readonly kind: 'read'; readonly answers: Answers }
  | { readonly kind: 'refused'; readonly problems: readonly { readonly item: string; readonly says: Words }[] };

/**
 * Reads answers from outside: an object of item id to chosen value; empty text and null are no answer. Refuses anything
 * else, items the instrument does not have, and values that an item does not offer.
 */
export function readScreening({ id: instrument, items }: Instrument, given: unknown): Read {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { kind: 'refused', problems: [{ item: instrument, says: NOT_ANSWERS }] };
  const answers: Record<string, string> = {};
  const problems: { item: string; says: Words }[] = [];
  for (const [id, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === '') continue;
    const item = items.find((one) => one.id === id);
    if (!item) problems.push({ item: id, says: { en: 'There is no such question.', es: 'No hay tal pregunta.' } });
    else if (typeof value !== 'string' || !item.choices.some((choice) => choice.value === value))
      problems.push({
        item: id,
        says: { en: 'This is not one of the answers offered.', es: 'Esta no es una de las respuestas.' },
      });
    else answers[id] = value;
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', answers };
}

const NOT_ANSWERS: Words = { en: 'These are not answers to it.', es: 'Estas no son respuestas.' };

/** Points of one answer; null when it was not given, or counts for nothing. */
export function pointsOf({ id, choices }: Item, answers: Answers): number | null {
  return choices.find(({ value }) => value === (Object.hasOwn(answers, id) ? answers[id] : undefined))?.points ?? null;
}

/** Those of the items that have no answer that counts. */
export function missingIn(items: readonly Item[], answers: Answers): readonly string[] {
  return items.filter((item) => pointsOf(item, answers) === null).map(({ id }) => id);
}

/** Points of the items added up; an item without an answer adds nothing, so ask `missingIn` first. */
export const sumOf = (items: readonly Item[], answers: Answers): number =>
  items.reduce((sum, item) => sum + (pointsOf(item, answers) ?? 0), 0);

/** The band a total falls in: each begins at its `from`. Throws outside 0 to `most`, which no answers come to. */
export function bandFrom(bands: readonly (Band & { readonly from: number })[], total: number, most: number): Band {
  if (!Number.isInteger(total) || total < 0 || total > most) throw new RangeError(`${total} is no total of this`);
  const found = bands.findLast(({ from }) => total >= from);
  if (!found) throw new RangeError(`${total} is below every band`);
  return { id: found.id, label: found.label };
}

/** A whole sum with its band; incomplete while anything is missing. */
export function scoredSum(
  items: readonly Item[],
  answers: Answers,
  judge: (total: number) => { readonly band: Band; readonly positive: boolean },
  flags: readonly Flag[] = [],
): Score {
  const missing = missingIn(items, answers);
  if (missing.length > 0) return { kind: 'incomplete', missing, flags, next: [] };
  const total = sumOf(items, answers);
  return { kind: 'scored', total, ...judge(total), flags, next: [] };
}

/** A yes that counts one. */
export const YES_NO: readonly Choice[] = [
  { value: 'yes', label: { en: 'Yes', es: 'Sí' }, points: 1 },
  { value: 'no', label: { en: 'No', es: 'No' }, points: 0 },
];

/** Choices that count 0, 1, 2 … in the order given, whose values are their points. */
export const counting = (...labels: readonly Words[]): readonly Choice[] =>
  labels.map((label, points) => ({ value: String(points), label, points }));

export const POSITIVE: Band = { id: 'positive', label: { en: 'positive: ask more', es: 'positivo: pregunte más' } };
export const NEGATIVE: Band = { id: 'negative', label: { en: 'negative', es: 'negativo' } };
