import { LANGUAGES } from '@/domain/language';
import { SOURCES } from '@/domain/sources';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { CENTRE } from '../centre';
import { learnPath, taughtPaths } from '../learn-paths';
import { allowedPhones } from './allowed-phones';
import { HELD_TO_AIM } from './held-to-aim';
import type { Shelf } from './library';

/** What our own pages are held against: our sources, our numbers, our centre's record, our aim, and what is made from the catalogue. */
export function ours(): Omit<Shelf, 'today'> {
  return {
    sources: new Set(Object.keys(SOURCES)),
    phones: allowedPhones(),
    parts: new Set(Object.keys(CENTRE.says)),
    heldToAim: HELD_TO_AIM,
    paths: new Set(LANGUAGES.flatMap(catalogue)),
  };
}

const { substances, substance, mixing, mix, chart, stopping } = taughtPaths;
const catalogue = (lang: (typeof LANGUAGES)[number]): readonly string[] => [
  ...[substances, mixing, chart, stopping].map((path) => path(lang)),
  learnPath(lang),
  ...SUBSTANCE_IDS.flatMap((one, at) => [
    substance(lang, one),
    ...SUBSTANCE_IDS.slice(at + 1).map((other) => mix(lang, [one, other])),
  ]),
];
