import { z } from 'zod';

const number = z.coerce.number().int().min(0).max(1e9).catch(0);

/** How far a replay has come, as its address says it: counts, and the last lead it looked at. No name and no answer. */
const soFar = z.object({
  run: z.enum(['open', 'all']).nullable().catch(null),
  after: z.uuid().nullable().catch(null),
  up: number,
  down: number,
  stays: number,
  erased: number,
  unreadable: number,
  /** The rules that the first of them were judged by. */
  by: z.string().max(200).catch(''),
});
export type SoFar = z.infer<typeof soFar>;

export const readSoFar = (query: Readonly<Record<string, unknown>>): SoFar => soFar.parse(query);

/** How many it has looked at. */
export const seenIn = ({ up, down, stays, erased, unreadable }: SoFar): number =>
  up + down + stays + erased + unreadable;

/** The same for an address. */
export const asQuery = (so: SoFar): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(so).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])),
  );
