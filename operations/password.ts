import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

/** Long, and not one of the things everybody tries. No rules of composition: they make passwords worse. */
const TRIED_FIRST = [
  'password',
  'passphrase',
  'porchlight',
  'qwertyuiop',
  'letmein',
  'admissions',
  'treatment',
  'changeme',
  'welcome',
];

const isObvious = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '');
  const left = TRIED_FIRST.reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return new Set(text).size < 6 || (plain.length > 0 && left.length < 3 && text.replace(/\D/g, '').length < 8);
};

/** A new password: 15 to 200 characters. Spaces count. */
export const newPassword = z
  .string()
  .min(15, 'Use at least 15 characters. A sentence is easy to remember.')
  .max(200, 'Use at most 200 characters.')
  .refine(
    (text) => !isObvious(text),
    'This is one of the first passwords anybody would try. Use a few words of your own.',
  );

/** 2 is the library's number for argon2id; its enum vanishes when compiled file by file. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** argon2id, 19 MiB, two passes, with its parameters and salt in the text. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/**
 * Whether a password is the one of this hash. With no hash (nobody by that address, not joined, disabled) the same work
 * is done against a hash of nobody, so that the answer takes the same time.
 */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobody ??= hashPassword('nobody holds this password, ever');
  const matches = await verify(hashed ?? (await nobody), password.slice(0, 200));
  return hashed !== null && matches;
}
