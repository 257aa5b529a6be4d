import type { SubstanceFacts } from '@/domain/substances/substance';

export const inhalants = {
  inhalants: {
    label: {
      en: 'Inhalants and nitrous oxide (solvents, dusters, whippets)',
      es: 'Inhalantes y óxido nitroso (solventes, aire comprimido, cargas de gas)',
    },
    streetNames: {
      en: ['whippets', 'galaxy gas', 'duster', 'huffing', 'whip-its', 'nitrous', 'nos', 'laughing gas', 'air duster'],
      es: ['activo', 'mona', 'tíner', 'pegamento', 'globos'],
    },
    streetNamesUnchecked: ['globos'],
    streetNameSources: ['mx_inhalantes'],
    interactionClass: 'inhalant',
    pharmacology: 'volatile solvent / anaesthetic gas',
    cnsDepressant: true,
    routes: ['inhaled'],
    units: ['cans/day', 'cartridges/day', 'tanks'],
    abruptStop: {
      danger: 'uncomfortable',
      onsetHours: [24, 72],
      mainDangers: [
        { en: 'anxiety, tremor', es: 'ansiedad, temblor' },
        {
          en: 'nerve damage from nitrous oxide (vitamin B12)',
          es: 'daño a los nervios por el óxido nitroso (vitamina B12)',
        },
      ],
      peakHours: null,
      lastsDays: null,
      timing: { basis: null, sources: [] },
    },
    teds: { sub: 17, state: 17, detailed: '1701/1703/1704/1705', basis: 'codebook-list' },
    sources: ['nida_topics'],
  },
  nitrites: {
    label: { en: 'Poppers (alkyl nitrites)', es: 'Poppers (nitritos de alquilo)' },
    streetNames: { en: ['poppers', 'rush', 'amyl', 'snappers'], es: ['poppers', 'popper'] },
    streetNamesUnchecked: ['poppers', 'popper'],
    interactionClass: 'nitrite',
    pharmacology: 'vasodilator',
    cnsDepressant: false,
    routes: ['inhaled'],
    units: ['bottles', 'hits'],
    abruptStop: {
      danger: 'none',
      onsetHours: null,
      mainDangers: [{ en: 'no danger known', es: 'no se conoce ningún peligro' }],
      peakHours: null,
      lastsDays: null,
      timing: { basis: null, sources: [] },
    },
    teds: { sub: 17, state: 17, detailed: '1702', basis: 'codebook-list' },
    sources: ['nida_topics'],
  },
} as const satisfies Record<string, SubstanceFacts>;
