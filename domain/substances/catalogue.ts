import type { Words } from '@/domain/language';
import { alcohol } from '@/domain/substances/catalogue/alcohol';
import { cannabisNicotine } from '@/domain/substances/catalogue/cannabis-nicotine';
import { hallucinogens } from '@/domain/substances/catalogue/hallucinogens';
import { inhalants } from '@/domain/substances/catalogue/inhalants';
import { medicines } from '@/domain/substances/catalogue/medicines';
import { muscleNerve } from '@/domain/substances/catalogue/muscle-nerve';
import { opioids } from '@/domain/substances/catalogue/opioids';
import { sedatives } from '@/domain/substances/catalogue/sedatives';
import { stimulants } from '@/domain/substances/catalogue/stimulants';
import { streetSupply } from '@/domain/substances/catalogue/street-supply';
import type { SubstanceFacts } from '@/domain/substances/substance';

// A substance is added in one file of ./catalogue: its id, place in the picker, co-use and codes all follow from there.
const FACTS = {
  ...alcohol,
  ...opioids,
  ...streetSupply,
  ...sedatives,
  ...muscleNerve,
  ...stimulants,
  ...cannabisNicotine,
  ...hallucinogens,
  ...inhalants,
  ...medicines,
};

export type SubstanceId = keyof typeof FACTS;

/** One entry of the catalogue. */
export interface Substance extends SubstanceFacts {
  readonly id: SubstanceId;
}

/** Every id, in the order of the groups below. */
export const SUBSTANCE_IDS = Object.keys(FACTS) as readonly SubstanceId[];

/** The entry of an id. Ids are known to the compiler, so there is always one. */
export function substance(id: SubstanceId): Substance {
  const facts: SubstanceFacts = FACTS[id];
  return { id, ...facts };
}

/** The whole catalogue, in the order of the groups. */
export const CATALOGUE: readonly Substance[] = SUBSTANCE_IDS.map(substance);

/** A labelled part of the picker. */
export interface SubstanceGroup {
  readonly id: string;
  readonly label: Words;
  readonly substances: readonly Substance[];
}

const group = (id: string, label: Words, facts: Record<string, SubstanceFacts>): SubstanceGroup => ({
  id,
  label,
  substances: CATALOGUE.filter((entry) => entry.id in facts),
});

/** The ten groups a caller picks from. */
export const GROUPS: readonly SubstanceGroup[] = [
  group('alcohol', { en: 'Alcohol', es: 'Alcohol' }, alcohol),
  group('opioids', { en: 'Opioids and pain pills', es: 'Opioides y pastillas para el dolor' }, opioids),
  group(
    'street_supply',
    { en: 'Street pills, and what gets mixed in', es: 'Pastillas de la calle y lo que les mezclan' },
    streetSupply,
  ),
  group(
    'sedatives',
    { en: 'Benzos, sleep and calming pills, GHB', es: 'Benzodiacepinas, pastillas para dormir o calmar, GHB' },
    sedatives,
  ),
  group(
    'muscle_nerve',
    { en: 'Muscle and nerve medicines', es: 'Medicinas para los músculos y los nervios' },
    muscleNerve,
  ),
  group(
    'stimulants',
    { en: 'Cocaine, meth and other uppers', es: 'Cocaína, metanfetamina y otros estimulantes' },
    stimulants,
  ),
  group('cannabis_nicotine', { en: 'Cannabis, vapes and tobacco', es: 'Cannabis, vapeo y tabaco' }, cannabisNicotine),
  group(
    'hallucinogens',
    { en: 'Mushrooms, LSD, ketamine, PCP, DXM', es: 'Hongos, LSD, ketamina, PCP, DXM' },
    hallucinogens,
  ),
  group('inhalants', { en: 'Gas, glue, poppers', es: 'Gas, pegamento, poppers' }, inhalants),
  group('medicines', { en: 'Other medicines', es: 'Otras medicinas' }, medicines),
];
