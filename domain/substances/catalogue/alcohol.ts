import type { SubstanceFacts } from '@/domain/substances/substance';

export const alcohol = {
  alcohol: {
    label: { en: 'Alcohol (beer, wine, liquor)', es: 'Alcohol (cerveza, vino, licor)' },
    streetNames: {
      en: ['booze', 'liquor', 'beer', 'wine', 'shots'],
      es: ['trago', 'chupe', 'pisto', 'chelas', 'cheves', 'birras', 'guaro'],
    },
    streetNamesUnchecked: ['trago', 'chupe', 'pisto', 'chelas', 'cheves', 'birras', 'guaro'],
    otherNames: [
      'vodka',
      'whiskey',
      'whisky',
      'rum',
      'ron',
      'tequila',
      'gin',
      'hard seltzer',
      'alcoholic drinks',
      'bebidas alcohólicas',
    ],
    interactionClass: 'alcohol',
    pharmacology: 'ethanol; GABA-A positive / NMDA negative',
    cnsDepressant: true,
    routes: ['oral'],
    units: ['standard drinks/day', 'mL spirits/day', 'cans/day'],
    abruptStop: {
      danger: 'life_threatening',
      onsetHours: [6, 24],
      mainDangers: [
        {
          en: 'seizures (about 6 to 48 hours after the last drink)',
          es: 'convulsiones (unas 6 a 48 horas después del último trago)',
        },
        { en: 'hallucinations (12 to 24 hours)', es: 'alucinaciones (12 a 24 horas)' },
        { en: 'delirium tremens (48 to 96 hours)', es: 'delirium tremens (48 a 96 horas)' },
        { en: 'loss of fluids and salts', es: 'pérdida de líquidos y sales' },
      ],
      peakHours: [24, 72],
      lastsDays: [3, 7],
      timing: {
        basis: 'general',
        sources: ['asam_aw_2020', 'bjgp_aw_times'],
        note: 'Shaking and sweating can peak earlier (10-30 h) and settle by 40-50 h; delirium tremens starts about 48-72 h and can last 5-6 days.',
      },
    },
    teds: { sub: 2, state: 2, detailed: '201', basis: 'codebook-list' },
    rxnorm: { code: '448', verified: true },
    sources: ['asam_aw_2020', 'niaaa_core'],
  },
} as const satisfies Record<string, SubstanceFacts>;
