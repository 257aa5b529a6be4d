import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { pairOf } from '@/domain/substances/pairs';
import { ALCOHOL_AND_SEDATIVES, POSSIBLE_OPIOIDS } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import { isOf, present, type Seen } from '@/domain/triage/seen';

const substances = at('substances');

/** Every two of these that can kill together, whether or not they were taken together: each pair once. */
function deadlyPairs({ ids }: Seen, counts: (a: SubstanceId, b: SubstanceId) => boolean): SubstanceId[] {
  return ids
    .flatMap((a, i) => ids.slice(i + 1).map((b) => pairOf(a, b)))
    .filter(({ a, b, level }) => level === 'life_threatening' && counts(a, b))
    .flatMap(({ a, b }) => [a, b]);
}

const isOpioid = (id: SubstanceId) => isOf(id, POSSIBLE_OPIOIDS);
const isSedating = (id: SubstanceId) => isOf(id, [...ALCOHOL_AND_SEDATIVES, 'alpha2']);
const depressants = ({ ids }: Seen) => ids.filter((id) => substance(id).cnsDepressant);

/** Pairs that can kill count even if used apart; an opioid with any other depressant counts when taken together. */
export const opioidPlusDepressant: Rule = {
  id: 'T15',
  name: 'opioid_plus_depressant',
  urgency: 'urgent_1h',
  because: {
    en: 'An opioid together with something else that can stop breathing. The FDA’s boxed warning is about opioids with benzodiazepines and other sedatives.',
    es: 'Un opioide junto con otra cosa que puede parar la respiración. La advertencia en recuadro de la FDA trata de los opioides con benzodiacepinas y otros sedantes.',
  },
  askNext: null,
  sources: ['fda_2016_opioid_benzo', 'fda_2019_gabapentinoid'],
  look: (seen) => {
    const deadly = deadlyPairs(seen, (a, b) => isOpioid(a) || isOpioid(b));
    const together = seen.mixes.filter(
      (mix) => mix.some(isOpioid) && mix.filter((id) => substance(id).cnsDepressant).length > 1,
    );
    return [...substances(...deadly), ...at('together')(...together.map((mix) => mix.join('+')))];
  },
};

export const twoPlusDepressants: Rule = {
  id: 'T16',
  name: 'two_plus_cns_depressants',
  urgency: 'same_day',
  because: {
    en: 'Sedation adds up, and withdrawal is complex.',
    es: 'La sedación se suma y la abstinencia es compleja.',
  },
  askNext: null,
  sources: ['fda_2016_opioid_benzo', 'asam_aw_2020'],
  look: (seen) => (depressants(seen).length >= 2 ? substances(...depressants(seen)) : []),
};

export const threePlusDepressants: Rule = {
  id: 'T17',
  name: 'three_plus_cns_depressants',
  urgency: 'urgent_1h',
  because: {
    en: 'This is an unsafe mix, and withdrawal would be mixed too.',
    es: 'Mezcla peligrosa y abstinencia mixta.',
  },
  askNext: null,
  sources: ['fda_2016_opioid_benzo'],
  look: (seen) => (depressants(seen).length >= 3 ? substances(...depressants(seen)) : []),
};

export const naltrexoneWithOpioids: Rule = {
  id: 'T32',
  name: 'naltrexone_with_opioids',
  urgency: 'same_day',
  because: {
    en: 'There is a risk of sudden withdrawal, or of overdose.',
    es: 'Riesgo de abstinencia repentina (precipitada) o de sobredosis.',
  },
  askNext: null,
  sources: ['label_naltrexone'],
  look: (seen) => {
    const [blockers, opioids] = [present(seen, ['antagonist']), present(seen, POSSIBLE_OPIOIDS)];
    return blockers.length > 0 && opioids.length > 0 ? substances(...blockers, ...opioids) : [];
  },
};

export const serotoninOrMaoiPair: Rule = {
  id: 'T33',
  name: 'serotonin_or_maoi_pair',
  urgency: 'urgent_1h',
  because: {
    en: 'These together can cause serotonin poisoning or a blood-pressure crisis.',
    es: 'Juntas pueden causar una intoxicación por serotonina o una crisis de la presión de la sangre.',
  },
  askNext: null,
  sources: ['label_maoi_stim', 'silins_2007'],
  look: (seen) => substances(...deadlyPairs(seen, (a, b) => ![a, b].some((id) => isOpioid(id) || isSedating(id)))),
};
