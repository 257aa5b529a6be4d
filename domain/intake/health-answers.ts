import { z } from 'zod';
import type { Values } from '@/domain/intake/question';
import { OPIOID_BREAK, OVERDOSE_AGO } from '@/domain/intake/steps/overdose';

// Parcels sent before these were asked do not have them: null, as if they had not been answered.
const open = ['not_sure', 'rather_talk'] as const;
const text = z.string().nullable().default(null);
const texts = z.array(z.string()).readonly().nullable().default(null);
const sureOrOpen = z
  .enum(['yes', 'no', ...open])
  .nullable()
  .default(null);
const valuesOf = <T extends string>(bands: readonly { readonly value: T }[]) => bands.map(({ value }) => value);

/** What the pages on overdose, health, medicines and injecting come to. */
export const healthShape = {
  overdose: z
    .enum([...valuesOf(OVERDOSE_AGO), 'never', ...open])
    .nullable()
    .default(null),
  naloxone: sureOrOpen,
  opioidBreak: z
    .enum([...valuesOf(OPIOID_BREAK), ...open])
    .nullable()
    .default(null),
  afterBreak: texts,
  conditions: texts,
  pregnant: sureOrOpen,
  injects: sureOrOpen,
  /** Signs of an infection now. */
  afterInjecting: texts,
  /** As typed. */
  medicines: text,
  pump: sureOrOpen,
  pumpTrouble: texts,
};

/** Each of them where its page says it; null for what was not said. */
export function healthSaid(of: (slug: string) => Values) {
  const overdose = of('overdose');
  const health = of('health');
  const medicines = of('medicines');
  return {
    overdose: overdose.overdose ?? null,
    naloxone: overdose.naloxone ?? null,
    opioidBreak: overdose.opioidBreak ?? null,
    afterBreak: overdose.afterBreak ?? null,
    conditions: health.conditions ?? null,
    pregnant: health.pregnant ?? null,
    injects: health.injects ?? null,
    afterInjecting: of('after-injecting').signs ?? null,
    medicines: medicines.medicines ?? null,
    pump: medicines.pump ?? null,
    pumpTrouble: medicines.pumpTrouble ?? null,
  };
}
