import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
} from 'node:crypto';

// The opening half of HPKE (RFC 9180) in its base mode, for the one suite that data keys are sealed with: X25519,
// HKDF-SHA256, AES-256-GCM. Only the order of the RFC's steps is ours, each of them is OpenSSL's. The library that seals
// opens too, and takes six times as long, since each of a dozen small steps waits for a thread: see docs/decisions/0038.

const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const TAG = 16;
const NOTHING = Buffer.alloc(0);
/** HKDF's salt where none is given. */
const NO_SALT = Buffer.alloc(32);
const VERSION = Buffer.from('HPKE-v1');
const KEM = Buffer.concat([Buffer.from('KEM'), Buffer.from([0x00, 0x20])]);
const SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0x00, 0x20, 0x00, 0x01, 0x00, 0x02])]);

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  const made = createHmac('sha256', key);
  for (const part of parts) made.update(part);
  return made.digest();
}

/** RFC 9180, 4: LabeledExtract. */
const extract = (of: Uint8Array, salt: Uint8Array, label: string, from: Uint8Array): Buffer =>
  hmac(salt, VERSION, of, Buffer.from(label), from);

/** RFC 9180, 4: LabeledExpand, for the length of one hash or less. */
const expand = (of: Uint8Array, key: Uint8Array, label: string, info: Uint8Array, length: number): Buffer =>
  hmac(key, Buffer.from([0, length]), VERSION, of, Buffer.from(label), info, Buffer.from([1])).subarray(0, length);

/** What opens everything that was sealed to one public key with the same info: worked out once. */
export interface Opener {
  readonly privateKey: KeyObject;
  readonly publicKey: Uint8Array;
  readonly context: Uint8Array;
}

/** From the raw 32 bytes of a private key. Throws when they are no key. */
export function openerFor(privateHalf: Uint8Array, info: Uint8Array): Opener {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, privateHalf]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const base = Buffer.from([0]);
  const [psk, of] = [extract(SUITE, NO_SALT, 'psk_id_hash', NOTHING), extract(SUITE, NO_SALT, 'info_hash', info)];
  return { privateKey, publicKey, context: Buffer.concat([base, psk, of]) };
}

/** Opens one message. Throws when it was sealed to another key, with another info or `bound`, or was changed since. */
export function hpkeOpen(opener: Opener, enc: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Buffer {
  const { privateKey, publicKey, context } = opener;
  const theirs = createPublicKey({ key: Buffer.concat([SPKI, enc]), format: 'der', type: 'spki' });
  // OpenSSL refuses a point that would make the secret all zeros, as the RFC asks.
  const agreed = diffieHellman({ privateKey, publicKey: theirs });
  const drawn = extract(KEM, NO_SALT, 'eae_prk', agreed);
  const shared = expand(KEM, drawn, 'shared_secret', Buffer.concat([enc, publicKey]), 32);
  const secret = extract(SUITE, shared, 'secret', NOTHING);
  const [key, nonce] = [expand(SUITE, secret, 'key', context, 32), expand(SUITE, secret, 'base_nonce', context, 12)];
  const at = sealed.length - TAG;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(at));
  return Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]);
}
