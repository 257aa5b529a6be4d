import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { SealBroken } from './box';

/** What follows from a caller's draft key: the row's address, the key of its seal, and proof of being the same caller. */
export interface DraftKeys {
  readonly digest: Buffer;
  readonly sealKey: Buffer;
  /** Kept on the lead: whoever can name it may add to, withdraw or erase it. */
  readonly callerDigest: Buffer;
}

/** The library's number for argon2id; its enum vanishes when compiled file by file. */
const ARGON2ID = 2;

const derive = (secret: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), `porchlight ${purpose} v1`, 32));

/** 32 random bytes that only the caller's cookie (or code) holds; never stored bare. */
export const newDraftKey = (): Buffer => randomBytes(32);

/** Asked for again and again while one request is answered. Forgotten with the key they follow from. */
const followed = new WeakMap<Uint8Array, DraftKeys>();

/** What follows from a draft key, whose bytes never change. */
export function draftKeys(key: Uint8Array): DraftKeys {
  const known = followed.get(key);
  if (known) return known;
  const keys = {
    digest: derive(key, 'draft digest'),
    sealKey: derive(key, 'draft seal'),
    callerDigest: derive(key, 'caller digest'),
  };
  followed.set(key, keys);
  return keys;
}

/** What follows from a code: where its draft's wrapped key is found, and what unwraps it. */
export interface CodeKeys {
  readonly digest: Buffer;
  readonly wrapKey: Buffer;
}

/**
 * argon2id over the normalised code with the installation's fixed salt (16 bytes): 19 MiB, two passes. Fixed,
 * because the row is found by what follows from the code; six words of 2,048 are 66 bits, so a table per
 * installation stays out of reach.
 */
export async function codeKeys(code: string, salt: Uint8Array): Promise<CodeKeys> {
  const secret = await hashRaw(code, {
    salt: Buffer.from(salt),
    algorithm: ARGON2ID,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
  });
  return { digest: derive(secret, 'code digest'), wrapKey: derive(secret, 'code wrap') };
}

/** The draft key, wrapped under a code: nonce (12 bytes), ciphertext (32), tag (16). */
export function wrapDraftKey(draftKey: Uint8Array, code: CodeKeys): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', code.wrapKey, iv);
  cipher.setAAD(code.digest);
  return Buffer.concat([iv, cipher.update(draftKey), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `wrapDraftKey` made under the same code. Throws `SealBroken` for anything else. */
export function unwrapDraftKey(wrapped: Uint8Array, code: CodeKeys): Buffer {
  const bytes = Buffer.from(wrapped);
  if (bytes.length !== 60) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', code.wrapKey, bytes.subarray(0, 12));
  decipher.setAAD(code.digest);
  decipher.setAuthTag(bytes.subarray(44));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, 44)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}
