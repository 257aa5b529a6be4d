import type { Item, Values } from '@/domain/intake/question';
import { refOf } from '@/domain/intake/ref';
import type { Words } from '@/domain/language';
import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { findByName } from '@/domain/substances/names';

/** Something the caller named as used in the last 30 days. */
export interface Named {
  /** Catalogue id, `dont_know`, or `typed-…` for words we could not place. Stays the same when others come and go. */
  readonly key: string;
  /** Null when it is not known which of the catalogue it is. */
  readonly id: SubstanceId | null;
  /** The caller's own word, exactly; null when it was ticked. */
  readonly typed: string | null;
  readonly label: Words;
}

/** "I don't know what it was." */
export const DONT_KNOW = 'dont_know';

/** Typed lines that get a page of questions of their own; staff see all of them either way. */
export const MOST_TYPED = 12;

/**
 * What was named on the substances page. A typed word that can mean only one thing is placed without a fuss, keeping the
 * caller's word; a word that can mean several, or none that we know, is kept as typed. Named twice is named once.
 */
export function namedIn(values: Values | undefined): readonly Named[] {
  const ticked = (Array.isArray(values?.named) ? values.named : []).flatMap(tickedOne);
  const typed = typedLines(values).slice(0, MOST_TYPED).map(typedOne);
  const byKey = new Map<string, Named>();
  for (const named of [...ticked, ...typed]) if (!byKey.has(named.key)) byKey.set(named.key, named);
  return [...byKey.values()];
}

/** Each named substance as an item to ask about. */
export function itemsOf(named: readonly Named[]): readonly Item[] {
  return named.map(({ key, label }) => ({ key, ref: refOf(key), label }));
}

/** The catalogue id a key stands for, or null. */
export function idOfKey(key: string): SubstanceId | null {
  return SUBSTANCE_IDS.find((id) => id === key) ?? null;
}

/** Which of the catalogue were named. */
export const idsNamed = (values: Values | undefined): readonly SubstanceId[] =>
  namedIn(values).flatMap(({ id }) => id ?? []);

function tickedOne(value: string): readonly Named[] {
  if (value === DONT_KNOW) {
    return [
      { key: value, id: null, typed: null, label: { en: 'Something I could not name', es: 'Algo que no sé qué era' } },
    ];
  }
  const id = idOfKey(value);
  return id ? [{ key: id, id, typed: null, label: substance(id).label }] : [];
}

function typedLines(values: Values | undefined): readonly string[] {
  const text = typeof values?.typed === 'string' ? values.typed : '';
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function typedOne(typed: string): Named {
  const found = findByName(typed);
  const [id] = found;
  const label = { en: typed, es: typed };
  if (id && found.length === 1) return { key: id, id, typed, label };
  return { key: `typed-${refOf(typed.toLowerCase())}`, id: null, typed, label };
}
