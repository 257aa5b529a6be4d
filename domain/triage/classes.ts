import { OPIOIDS, POSSIBLE_OPIOIDS } from '@/domain/substances/opioids';
import type { InteractionClass } from '@/domain/substances/substance';

export { OPIOIDS, POSSIBLE_OPIOIDS };

/** Benzodiazepines, barbiturates, z-drugs, carisoprodol, GHB, phenibut, baclofen: a sudden stop can bring seizures. */
export const SUDDEN_STOP: readonly InteractionClass[] = ['benzo', 'barbiturate', 'zdrug', 'carbamate', 'ghb', 'gabab'];

/** Those, with gabapentin and pregabalin. */
export const SEDATIVES: readonly InteractionClass[] = [...SUDDEN_STOP, 'gabapentinoid'];

export const ALCOHOL_AND_SEDATIVES: readonly InteractionClass[] = ['alcohol', ...SEDATIVES];

export const STIMULANTS: readonly InteractionClass[] = ['cocaine', 'amphetamine', 'mdma', 'cathinone'];

/** What can bring delirium on its own or when it is stopped (T06); medetomidine, hidden in the supply, is one. */
export const DELIRIUM: readonly InteractionClass[] = [...ALCOHOL_AND_SEDATIVES, ...POSSIBLE_OPIOIDS, 'alpha2'];
