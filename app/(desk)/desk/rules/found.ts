import { idOfKey } from '@/domain/intake/named';
import { INSTRUMENTS } from '@/domain/screening/instruments';
import { SOURCES, type SourceId } from '@/domain/sources';
import { CATALOGUE, SUBSTANCE_IDS, type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { CoUseRule } from '@/domain/substances/co-use-rule';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { CO_USE_LABELS, CO_USE_RULES, type Pair, pairOf } from '@/domain/substances/pairs';
import { plainName } from '@/domain/substances/plain-name';
import type { Rule } from '@/domain/triage/finding';
import { RULES } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { URGENCY_LABELS } from '@/domain/triage/urgency';
import { looksAt } from './looks-at';

/** Every triage rule, in the order of the clinical ones (T00–T35), then the principles (P01–P03). */
export const ALL_RULES: readonly Rule[] = [nothingFound, ...RULES].toSorted((a, b) =>
  a.id[0] === b.id[0] ? (a.id < b.id ? -1 : 1) : a.id < b.id ? 1 : -1,
);

const ALL_PAIRS = SUBSTANCE_IDS.flatMap((a, place) => SUBSTANCE_IDS.slice(place + 1).map((b) => pairOf(a, b)));

/** The pairs a co-use rule speaks for; with null, those of which nothing is known. */
export const pairsOf = (rule: string | null): readonly Pair[] => ALL_PAIRS.filter((pair) => pair.rule === rule);

const sourceText = (ids: readonly SourceId[]) =>
  ids.flatMap((id) => [id, SOURCES[id].publisher, SOURCES[id].title, SOURCES[id].read ? '' : 'to be checked']);
const substanceText = (id: SubstanceId) => {
  const { label, streetNames, otherNames = [] } = substance(id);
  return [label.en, label.es, ...streetNames.en, ...streetNames.es, ...otherNames];
};
/** Every text inside something, however deep. */
const textOf = (thing: unknown): string[] =>
  typeof thing === 'string' ? [thing] : thing && typeof thing === 'object' ? Object.values(thing).flatMap(textOf) : [];

const findable = <Thing>(things: readonly Thing[], text: (thing: Thing) => readonly string[]) =>
  things.map((thing) => ({ thing, text: plainName([...new Set(text(thing))].join(' ')) }));

const RULE_TEXTS = findable(ALL_RULES, (rule) => [
  ...textOf([rule, URGENCY_LABELS[rule.urgency]]),
  ...looksAt(rule).flatMap(({ item }) => {
    const id = idOfKey(item);
    return id ? substanceText(id) : item;
  }),
  ...sourceText(rule.sources),
]);
const MIX_TEXTS = findable(CO_USE_RULES, (rule: CoUseRule) => [
  ...textOf([rule, CO_USE_LABELS[rule.level], rule.mechanisms.map((id) => MECHANISMS[id])]),
  ...[...new Set(pairsOf(rule.id).flatMap(({ a, b }) => [a, b]))].flatMap(substanceText),
  ...sourceText(rule.sources),
]);
const INSTRUMENT_TEXTS = findable(INSTRUMENTS, (instrument) => [
  ...textOf({ ...instrument, items: null }),
  ...textOf(instrument.items.map(({ asks, loinc }) => [asks, loinc])),
  ...sourceText(instrument.sources),
]);
const TIMING_TEXTS = findable(CATALOGUE, ({ id, abruptStop, sources }: Substance) => [
  ...[id, ...substanceText(id)],
  ...textOf(abruptStop.mainDangers),
  ...sourceText([...abruptStop.timing.sources, ...sources]),
]);

/** What of each part has every word of a search in it, case and accents aside; all of it when nothing was asked. */
export function found(asked: string) {
  const words = plainName(asked).split(' ');
  const within = <Thing>(texts: readonly { readonly thing: Thing; readonly text: string }[]): readonly Thing[] =>
    texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ thing }) => thing);
  return {
    rules: within(RULE_TEXTS),
    mixes: within(MIX_TEXTS),
    instruments: within(INSTRUMENT_TEXTS),
    withdrawal: within(TIMING_TEXTS),
  };
}
