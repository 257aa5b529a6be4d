import type { SubstanceFacts } from '@/domain/substances/substance';

export const cannabisNicotine = {
  cannabis: {
    label: { en: 'Cannabis (weed, THC vapes, edibles)', es: 'Cannabis (marihuana, vapeadores de THC, comestibles)' },
    streetNames: {
      en: ['weed', 'pot', 'dabs', 'carts', 'edibles', 'bud', 'grass', 'trees', '420', 'wax', 'kush'],
      es: ['mota', 'yerba', 'hierba', 'monte', 'yesca', 'zacate', 'maría', 'porro'],
    },
    streetNameSources: ['dea_slang_2017', 'aap_es_drogas', 'univision_nombres'],
    otherNames: ['marijuana', 'hashish', 'hachís'],
    interactionClass: 'cannabis',
    pharmacology: 'cannabinoid, partial CB1 agonist',
    cnsDepressant: false,
    routes: ['smoked', 'vaped', 'oral'],
    units: ['g/day', 'joints/day', 'mg THC/day'],
    abruptStop: {
      danger: 'uncomfortable',
      onsetHours: [24, 72],
      mainDangers: [
        { en: 'irritability, poor sleep, low appetite', es: 'irritabilidad, mal sueño, poco apetito' },
        {
          en: 'an illness of throwing up a lot is a separate matter',
          es: 'la enfermedad de vomitar mucho es otra cosa',
        },
      ],
      peakHours: [48, 144],
      lastsDays: [7, 21],
      timing: {
        basis: 'source',
        sources: ['cws_review'],
        note: 'Figures seen in pages that summarise the review. Sleep trouble can last longer than three weeks.',
      },
    },
    teds: { sub: 4, state: 4, detailed: '401', basis: 'codebook-list' },
    sources: ['cws_review'],
  },
  synthetic_cannabinoids: {
    label: { en: 'Synthetic cannabinoids (K2, Spice)', es: 'Cannabinoides sintéticos (K2, Spice)' },
    streetNames: {
      en: ['K2', 'spice', 'deuce', 'fake weed', 'kush', 'black mamba', 'potpourri'],
      es: ['K2', 'spice', 'marihuana sintética'],
    },
    streetNamesUnchecked: ['marihuana sintética'],
    streetNameSources: ['dea_slang_2017'],
    interactionClass: 'synthcan',
    pharmacology: 'full CB1 agonists',
    cnsDepressant: false,
    routes: ['smoked', 'vaped'],
    units: ['g/day', 'bags'],
    abruptStop: {
      danger: 'serious',
      onsetHours: [2, 48],
      mainDangers: [
        { en: 'agitation, fast heart rate', es: 'agitación, corazón acelerado' },
        { en: 'seizures', es: 'convulsiones' },
        { en: 'psychosis', es: 'psicosis' },
      ],
      peakHours: null,
      lastsDays: null,
      timing: { basis: null, sources: [], note: 'Start within 48 h is reported; peak and length are not settled.' },
    },
    teds: { sub: 19, state: 20, detailed: '2002', basis: 'detailed code 2002 names synthetic cannabinoid' },
    sources: ['sc_wd'],
  },
  nicotine: {
    label: { en: 'Nicotine or tobacco', es: 'Nicotina o tabaco' },
    streetNames: {
      en: ['smokes', 'vape', 'dip', 'zyn', 'cigs', 'chew', 'pouches', 'juul'],
      es: ['cigarros', 'frajos', 'vapeador'],
    },
    streetNamesUnchecked: ['cigarros', 'frajos', 'vapeador'],
    otherNames: ['cigarettes', 'cigarrillos', 'cigarros'],
    interactionClass: 'nicotine',
    pharmacology: 'nicotinic agonist',
    cnsDepressant: false,
    routes: ['smoked', 'vaped', 'oral', 'transdermal'],
    units: ['cigarettes/day', 'pods/week', 'mg/day'],
    abruptStop: {
      danger: 'uncomfortable',
      onsetHours: [4, 24],
      mainDangers: [
        { en: 'irritability, craving', es: 'irritabilidad, ganas fuertes de usar' },
        {
          en: 'without smoking, the blood level of clozapine or olanzapine rises',
          es: 'al dejar de fumar sube el nivel de clozapina u olanzapina en la sangre',
        },
      ],
      peakHours: [24, 72],
      lastsDays: [14, 28],
      timing: {
        basis: 'source',
        sources: ['smokefree_wd', 'duke_nicotine'],
        note: 'Worst in the first days and first week; craving can come back for months.',
      },
    },
    teds: {
      sub: null,
      state: null,
      detailed: null,
      basis: 'not a SUB1-3 value; newer MH-TEDS/state sets carry tobacco separately',
    },
    rxnorm: { code: '7407', verified: true },
    sources: ['nida_topics'],
  },
} as const satisfies Record<string, SubstanceFacts>;
