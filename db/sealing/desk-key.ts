import { createHmac, hkdfSync } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

type Bytes = ArrayBufferLike | ArrayBufferView;
const view = (bytes: Bytes): Uint8Array =>
  ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);

/** The same HKDF without a hop to another thread for each of its steps, which takes several times as long as the step. */
class HkdfAtOnce extends HkdfSha256 {
  override async extract(salt: Bytes, ikm: Bytes): Promise<ArrayBuffer> {
    return exact(createHmac('sha256', view(salt)).update(view(ikm)).digest());
  }
  override async extractAndExpand(salt: Bytes, ikm: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    return hkdfSync('sha256', view(ikm), view(salt), view(info), length);
  }
}

const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfAtOnce(), aead: new Aes256Gcm() });
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

const pairs = new Map<string, { readonly half: Uint8Array; readonly pair: Promise<CryptoKeyPair> }>();

/** Read once for each private half that is held, a handful: opening thousands of keys takes half as long with the public half at hand. */
function pairOf({ id, bytes }: NamedKey): Promise<CryptoKeyPair> {
  const known = pairs.get(id);
  if (known && Buffer.compare(known.half, bytes) === 0) return known.pair;
  const pair = readPair(bytes);
  pairs.set(id, { half: bytes, pair });
  return pair;
}

async function readPair(half: Uint8Array): Promise<CryptoKeyPair> {
  const privateKey = await suite.kem.deserializePrivateKey(exact(half));
  const { kty, crv, x } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey, publicKey: await suite.kem.importKey('jwk', { kty, crv, x, key_ops: [] }, true) };
}

/** Opens a data key with the desk's private half. Throws when the key is another's, or was sealed for another subject. */
export async function openDataKey(key: SealedDataKey, subject: string, desk: NamedKey): Promise<Uint8Array> {
  if (key.deskKey !== desk.id)
    throw new Error(`This data key is sealed to desk key ${key.deskKey}, which is not held here.`);
  const plain = await suite.open(
    { recipientKey: await pairOf(desk), enc: exact(key.enc), info: exact(INFO) },
    exact(key.sealed),
    exact(Buffer.from(subject)),
  );
  return new Uint8Array(plain);
}
