import type { SubstanceFacts } from '@/domain/substances/substance';

export const streetSupply = {
  counterfeit_pills: {
    label: { en: 'Street pills, not from a pharmacy', es: 'Pastillas de la calle, no de farmacia' },
    streetNames: {
      en: [
        'pressed pills',
        'presses',
        'street percs',
        'fake percs',
        'fake bars',
        'M30',
        'blues',
        'blue pills',
        'pressies',
      ],
      es: ['pepas', 'M30', 'azules', 'pastillas falsas'],
    },
    streetNamesUnchecked: ['azules'],
    streetNameSources: ['primerahora_pepas', 'infobae_m30', 'wa_pastillas'],
    interactionClass: 'unknown_pill',
    pharmacology: 'unknown; may hold fentanyl, nitazenes, bromazolam or meth',
    cnsDepressant: true,
    routes: ['oral', 'smoked', 'intranasal'],
    units: ['pills/day'],
    abruptStop: {
      danger: 'serious',
      onsetHours: [6, 48],
      mainDangers: [
        {
          en: 'they may hold an opioid or a benzodiazepine; stopping can be as with those',
          es: 'pueden tener un opioide o una benzodiacepina; dejarlas puede ser igual que dejar esas drogas',
        },
      ],
      peakHours: null,
      lastsDays: null,
      timing: { basis: null, sources: [], note: 'Contents unknown: plan for opioid and benzodiazepine timing.' },
    },
    teds: { sub: 7, state: 7, detailed: '706', basis: 'judgement; use 97 Unknown if not identified' },
    sources: ['cdc_poly'],
  },
  xylazine_medetomidine: {
    label: {
      en: 'Xylazine or medetomidine in street drugs',
      es: 'Xilacina o medetomidina mezclada en la droga de la calle',
    },
    streetNames: {
      en: ['tranq', 'tranq dope', 'dex', 'sleep cut', 'horse tranquilizer', 'zombie drug'],
      es: ['anestesia de caballo', 'tranquilizante de caballo', 'droga zombi', 'tranq'],
    },
    streetNameSources: ['drugfree_es_xilacina', 'pr_anestesia', 'elpais_xilacina'],
    otherNames: ['xylazine', 'medetomidine', 'medetomidina'],
    interactionClass: 'alpha2',
    pharmacology: 'veterinary alpha-2 agonist sedative',
    cnsDepressant: true,
    routes: ['injection', 'smoked', 'intranasal'],
    units: ['unknown (adulterant)'],
    abruptStop: {
      danger: 'life_threatening',
      onsetHours: [2, 24],
      mainDangers: [
        { en: 'very high blood pressure and heart rate', es: 'presión y pulso muy altos' },
        { en: 'throwing up that does not stop', es: 'vómito que no para' },
        { en: 'deep confusion (delirium)', es: 'delirio (confusión grave)' },
        { en: 'harm to the heart', es: 'daño al corazón' },
      ],
      peakHours: [18, 36],
      lastsDays: null,
      timing: {
        basis: 'general',
        sources: ['pdph_medetomidine', 'umem_medetomidine'],
        note: 'Medetomidine; can start within 4-6 hours. Xylazine withdrawal is poorly described. Length not established.',
      },
    },
    teds: { sub: 19, state: 20, detailed: '2002', basis: 'judgement' },
    sources: ['mmwr_medetomidine', 'medetomidine_cohort', 'fda_xylazine'],
  },
} as const satisfies Record<string, SubstanceFacts>;
