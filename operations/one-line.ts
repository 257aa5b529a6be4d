import { z } from 'zod';

// Line breaks, tabs, zero bytes, and marks that turn the direction of what stands beside them.
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const SENTENCE = 'Use only letters, digits and signs that can be seen, on one line.';

const canBeSeen = (text: string): boolean => !UNSEEN.test(text);

/** The name of a member of staff: one line, trimmed, at most 80 characters, nothing unseen in it. */
export const nameOfStaff = (whenEmpty: string) =>
  z.string().trim().min(1, whenEmpty).max(80, 'Use at most 80 characters.').refine(canBeSeen, SENTENCE);

/** The name of a saved view: one line, at most 40 characters. */
export const nameOfView = z
  .string()
  .trim()
  .min(1, 'Give it a name.')
  .max(40, 'Use at most 40 characters.')
  .refine(canBeSeen, SENTENCE);

/** A member's email address, as it is kept: nothing unseen is part of any. */
export const emailOfStaff = z.email('Write an email address, such as name@example.org.').max(200);

/** What somebody who signs in typed for their address. It may be anything that can be seen. */
export const typedEmail = z.string().trim().max(200).refine(canBeSeen, SENTENCE);
