import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 1;
const KEY_ID = 16;
const IV = 12;
const TAG = 16;
const SMALLEST = 256;

/** Where a ciphertext lives. It opens there and nowhere else: moved to another row, column or lead it is refused. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly lead: string;
}

export class SealBroken extends Error {
  constructor() {
    super('A sealed value did not open: wrong key, wrong place, or changed bytes.');
  }
}

const associated = (header: Uint8Array, place: Place): Buffer =>
  Buffer.concat([header, Buffer.from(`v1|${place.table}|${place.column}|${place.row}|${place.lead}`, 'utf8')]);

/** Padded to the next power of two from 256 bytes up, so that a length tells only a bucket. */
function pad(plain: Uint8Array): Buffer {
  let size = SMALLEST;
  while (size < plain.length + 4) size *= 2;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(plain.length, 0);
  padded.set(plain, 4);
  return padded;
}

/**
 * Seals bytes with AES-256-GCM. The result is: version (1 byte), key id (16), nonce (12), ciphertext, tag (16).
 * `key` is 32 bytes and used for a handful of values only; `keyId` is 16 bytes and names it.
 */
export function seal(plain: Uint8Array, key: Uint8Array, keyId: Uint8Array, place: Place): Buffer {
  if (key.length !== 32 || keyId.length !== KEY_ID) throw new Error('A seal needs a 32 byte key and a 16 byte key id.');
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const header = Buffer.concat([Buffer.from([VERSION]), keyId]);
  cipher.setAAD(associated(header, place));
  const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()]);
  return Buffer.concat([header, iv, body, cipher.getAuthTag()]);
}

/** Opens what `seal` made, at the same place. Throws `SealBroken` for anything else. */
export function open(sealed: Uint8Array, key: Uint8Array, place: Place): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + KEY_ID + IV + SMALLEST + TAG || bytes[0] !== VERSION) throw new SealBroken();
  const iv = bytes.subarray(1 + KEY_ID, 1 + KEY_ID + IV);
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(associated(bytes.subarray(0, 1 + KEY_ID), place));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    const padded = Buffer.concat([
      decipher.update(bytes.subarray(1 + KEY_ID + IV, bytes.length - TAG)),
      decipher.final(),
    ]);
    return padded.subarray(4, 4 + padded.readUInt32BE(0));
  } catch {
    throw new SealBroken();
  }
}

export const sealJson = (value: unknown, key: Uint8Array, keyId: Uint8Array, place: Place): Buffer =>
  seal(Buffer.from(JSON.stringify(value), 'utf8'), key, keyId, place);

/** What `sealJson` sealed. The caller parses it: what was once written may be older than the code that reads it. */
export const openJson = (sealed: Uint8Array, key: Uint8Array, place: Place): unknown =>
  JSON.parse(open(sealed, key, place).toString('utf8'));
