import { z } from 'zod';

/** What a member of staff writes: something, and at most 4,000 characters. Kept exactly as written. */
export const writtenText = (whenEmpty: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '', whenEmpty)
    .refine((text) => text.length <= 4000, 'Use at most 4,000 characters.');

/** The same where it may be left empty. */
export const maybeWritten = z.string().max(4000, 'Use at most 4,000 characters.').optional();
