import { z } from 'zod';

/** Most characters of what a member of staff writes. */
export const MOST_WRITTEN = 4000;
const TOO_LONG = `Use at most ${MOST_WRITTEN.toLocaleString('en')} characters.`;

/** What a member of staff writes: something, and not too long. Kept exactly as written. */
export const writtenText = (whenEmpty: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '', whenEmpty)
    .refine((text) => text.length <= MOST_WRITTEN, TOO_LONG);

/** The same where it may be left empty. */
export const maybeWritten = z.string().max(MOST_WRITTEN, TOO_LONG).optional();
