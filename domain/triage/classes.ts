import type { InteractionClass } from '@/domain/substances/substance';

/** Opioids, the shop-bought ones included. */
export const OPIOIDS: readonly InteractionClass[] = ['opioid_full', 'opioid_partial', 'opioid_like'];

/** What is, or may well hold, an opioid: a street pill counts until it is known not to. */
export const POSSIBLE_OPIOIDS: readonly InteractionClass[] = [...OPIOIDS, 'unknown_pill'];

/** Benzodiazepines, barbiturates, z-drugs, carisoprodol, GHB, phenibut, baclofen: a sudden stop can bring seizures. */
export const SUDDEN_STOP: readonly InteractionClass[] = ['benzo', 'barbiturate', 'zdrug', 'carbamate', 'ghb', 'gabab'];

/** Those, with gabapentin and pregabalin. */
export const SEDATIVES: readonly InteractionClass[] = [...SUDDEN_STOP, 'gabapentinoid'];

export const ALCOHOL_AND_SEDATIVES: readonly InteractionClass[] = ['alcohol', ...SEDATIVES];

export const STIMULANTS: readonly InteractionClass[] = ['cocaine', 'amphetamine', 'mdma', 'cathinone'];

/** What can bring delirium on its own or when it is stopped (T06); medetomidine, hidden in the supply, is one. */
export const DELIRIUM: readonly InteractionClass[] = [...ALCOHOL_AND_SEDATIVES, ...POSSIBLE_OPIOIDS, 'alpha2'];
