import { z } from 'zod';
import { answersSchema } from '@/domain/intake/answers';
import { PARCEL_KINDS } from '@/domain/intake/draft';
import { transcriptLine } from '@/domain/intake/transcript';
import { LANGUAGES } from '@/domain/language';
import type { TriageResult } from '@/domain/triage/triage';
import { URGENCIES } from '@/domain/triage/urgency';

const words = z.object({ en: z.string(), es: z.string() });

/** A triage result as it was that day. Rules change; a record must not, so rule and source ids are plain text here. */
const storedTriage = z.object({
  urgency: z.enum(URGENCIES),
  findings: z.array(
    z.object({
      rule: z.string(),
      name: z.string(),
      urgency: z.enum(URGENCIES),
      because: words,
      askNext: words.nullable(),
      sources: z.array(z.string()).readonly(),
      pointsAt: z.array(z.object({ part: z.string(), item: z.string() })).readonly(),
    }),
  ),
  ruleSet: z.string(),
  /** Absent in what was stored before a rule could be retired. */
  retired: z.array(z.string()).readonly().default([]),
});
export type StoredTriage = z.infer<typeof storedTriage>;

/** The plaintext of one parcel: what was asked and said in words, what a machine understood, and what triage saw in it. */
export const parcelSchema = z.object({
  v: z.literal(1),
  kind: z.enum(PARCEL_KINDS),
  language: z.enum(LANGUAGES),
  answers: answersSchema,
  transcript: z.array(transcriptLine).readonly(),
  triage: storedTriage,
});
export type Parcel = z.infer<typeof parcelSchema>;

/** Puts a parcel together. Pure: the operation brings the triage result. */
export function parcelOf(parts: Omit<Parcel, 'v' | 'triage'> & { readonly triage: TriageResult }): Parcel {
  return { v: 1, ...parts, triage: { ...parts.triage, findings: [...parts.triage.findings] } };
}
