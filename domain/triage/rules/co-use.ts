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
    en: 'This is an opioid with something else that can stop breathing. The FDA’s boxed warning is on opioids with benzodiazepines and other downers.',
    es: 'Un opioide junto con otra cosa que puede parar la respiración. La advertencia en recuadro de la FDA trata de los opioides con benzodiacepinas y otros sedantes.',
  },
  askNext: {
    en: 'Ask what was taken last, if they are easy to wake, and about naloxone.',
    es: 'Pregunte qué tomó al final, si despierta con facilidad y si hay naloxona.',
  },
  toCaller: {
    en: 'Together these can stop breathing. If you can’t wake someone, call 911.',
    es: 'Juntas pueden parar la respiración. Si alguien no despierta, llame al 911.',
  },
  toldBy: 'together',
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
    en: 'It all adds up to more sleep, and withdrawal is not simple.',
    es: 'La sedación se suma y la abstinencia es compleja.',
  },
  askNext: {
    en: 'Ask which were taken together, and when each was last used.',
    es: 'Pregunte cuáles tomó juntas y cuándo usó cada una por última vez.',
  },
  toCaller: {
    en: 'These add up and can make sleep too deep. If someone can’t be woken, call 911.',
    es: 'Se suman y pueden dar un sueño demasiado profundo. Si alguien no despierta, llame al 911.',
  },
  toldBy: 'together',
  sources: ['fda_2016_opioid_benzo', 'asam_aw_2020'],
  look: (seen) => (depressants(seen).length >= 2 ? substances(...depressants(seen)) : []),
};

export const threePlusDepressants: Rule = {
  id: 'T17',
  name: 'three_plus_cns_depressants',
  urgency: 'urgent_1h',
  because: {
    en: 'This is an unsafe mix, and withdrawal would be mixed too.',
    es: 'Es una mezcla peligrosa, y la abstinencia también sería mixta.',
  },
  askNext: {
    en: 'Ask which were taken today, and if they are easy to wake.',
    es: 'Pregunte cuáles tomó hoy y si despierta con facilidad.',
  },
  toCaller: {
    en: 'Three of these together can stop breathing. If someone can’t be woken, call 911.',
    es: 'Tres de estas juntas pueden parar la respiración. Si alguien no despierta, llame al 911.',
  },
  toldBy: 'together',
  sources: ['fda_2016_opioid_benzo'],
  look: (seen) => (depressants(seen).length >= 3 ? substances(...depressants(seen)) : []),
};

export const naltrexoneWithOpioids: Rule = {
  id: 'T32',
  name: 'naltrexone_with_opioids',
  urgency: 'same_day',
  because: {
    en: 'There is a risk of sudden withdrawal, or of overdose.',
    es: 'Puede traer de golpe una abstinencia fuerte, o una sobredosis.',
  },
  askNext: {
    en: 'Ask when the last naltrexone was, and the last opioid.',
    es: 'Pregunte cuándo fue la última naltrexona y el último opioide.',
  },
  toCaller: {
    en: 'Naltrexone with opioids can bring sudden withdrawal or an overdose. Please tell us or your doctor if you take both.',
    es: 'La naltrexona con opioides puede traer abstinencia repentina o una sobredosis. Hable de las dos con nosotros o con su médico.',
  },
  toldBy: 'together',
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
    en: 'Together these can push serotonin too high, or make blood pressure jump. Both are a danger.',
    es: 'Juntas pueden causar una intoxicación por serotonina o una crisis de la presión de la sangre.',
  },
  askNext: {
    en: 'Ask when each was taken. Ask about heat or fever, chest pain, a pounding heart and confusion.',
    es: 'Pregunte cuándo tomó cada una. Pregunte por calor o fiebre, dolor de pecho, corazón acelerado y confusión.',
  },
  toCaller: {
    en: 'Some of these clash and can be very dangerous. If someone gets very hot or confused or has chest pain, call 911.',
    es: 'Algunas de estas no van juntas y pueden ser muy peligrosas. Si alguien está muy caliente, o tiene confusión o dolor de pecho, llame al 911.',
  },
  toldBy: 'together',
  sources: ['label_maoi_stim', 'silins_2007'],
  look: (seen) => substances(...deadlyPairs(seen, (a, b) => ![a, b].some((id) => isOpioid(id) || isSedating(id)))),
};
