import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { hpkeOpen, type Opener, openerFor } from './hpke-open';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const INFO = new TextEncoder().encode('porchlight data key v1');

/** One half of the desk's key pair, with the id that ciphertexts carry. */
export interface NamedKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A data key, sealed to the desk's public key (HPKE, X25519): only the desk side opens it. */
export interface SealedDataKey {
  readonly deskKey: string;
  readonly enc: Uint8Array;
  readonly sealed: Uint8Array;
}

const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** A new desk key pair: raw 32 byte halves under one id. */
export async function makeDeskKeyPair(id: string): Promise<{ publicKey: NamedKey; privateKey: NamedKey }> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: { id, bytes: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)) },
    privateKey: { id, bytes: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)) },
  };
}

/** Seals a 32 byte data key to the desk. `subject` (the row it opens) is bound in: a data key moved to another row is refused. */
export async function sealDataKey(dataKey: Uint8Array, subject: string, desk: NamedKey): Promise<SealedDataKey> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(exact(desk.bytes));
  const sent = await suite.seal({ recipientPublicKey, info: exact(INFO) }, exact(dataKey), exact(Buffer.from(subject)));
  return { deskKey: desk.id, enc: new Uint8Array(sent.enc), sealed: new Uint8Array(sent.ct) };
}

const openers = new Map<string, { readonly half: Uint8Array; readonly opener: Opener }>();

/** One for each desk key that is held: a handful. */
function openerOf({ id, bytes }: NamedKey): Opener {
  const known = openers.get(id);
  if (known && Buffer.compare(known.half, bytes) === 0) return known.opener;
  const opener = openerFor(bytes, INFO);
  openers.set(id, { half: bytes, opener });
  return opener;
}

/** Opens a data key with the desk's private half. Throws when the key is another's, or was sealed for another subject. */
export function openDataKey(key: SealedDataKey, subject: string, desk: NamedKey): Uint8Array {
  if (key.deskKey !== desk.id)
    throw new Error(`This data key is sealed to desk key ${key.deskKey}, which is not held here.`);
  return hpkeOpen(openerOf(desk), key.enc, key.sealed, Buffer.from(subject));
}
