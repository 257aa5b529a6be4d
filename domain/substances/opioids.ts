import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { InteractionClass } from '@/domain/substances/substance';

/** Opioids, the shop-bought ones included. */
export const OPIOIDS: readonly InteractionClass[] = ['opioid_full', 'opioid_partial', 'opioid_like'];

/** What is, or may well hold, an opioid: a street pill counts until it is known not to. */
export const POSSIBLE_OPIOIDS: readonly InteractionClass[] = [...OPIOIDS, 'unknown_pill'];

/** Whether it is an opioid or may hold one. Of what we could not place (null) we do not know, and do not say so. */
export function mayBeOpioid(id: SubstanceId | null): boolean {
  return id !== null && POSSIBLE_OPIOIDS.includes(substance(id).interactionClass);
}
