import { randomBytes } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { open, openJson, type Place, SealBroken, seal, sealJson } from '@/db/sealing/box';
import { makeDeskKeyPair, openDataKey, sealDataKey } from '@/db/sealing/desk-key';
import { codeKeys, draftKeys, newDraftKey, unwrapDraftKey, wrapDraftKey } from '@/db/sealing/draft-key';
import { hpkeOpen, openerFor } from '@/db/sealing/hpke-open';

const key = randomBytes(32);
const keyId = randomBytes(16);
const here: Place = { table: 'parcel', column: 'sealed', row: 'row-1', lead: 'lead-1' };
const words = Buffer.from('Marisol: “me duele” 🕯️', 'utf8');

describe('a sealed value', () => {
  const sealed = seal(words, key, keyId, here);

  test('opens with its key, at its place, exactly as it was', () => {
    expect(open(sealed, key, here)).toEqual(words);
    expect(openJson(sealJson({ a: ['ñ'] }, key, keyId, here), key, here)).toEqual({ a: ['ñ'] });
  });

  test('does not open with another key', () => {
    expect(() => open(sealed, randomBytes(32), here)).toThrow(SealBroken);
  });

  test.each(['table', 'column', 'row', 'lead'] as const)('does not open when it was moved to another %s', (part) => {
    expect(() => open(sealed, key, { ...here, [part]: 'another' })).toThrow(SealBroken);
  });

  test('does not open when any single bit of it was flipped', () => {
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(changed, key, here), `bit ${bit}`).toThrow(SealBroken);
    }
  });

  test('does not open when it was cut short or is not one at all', () => {
    for (const length of [0, 1, 30, 100, sealed.length - 1])
      expect(() => open(sealed.subarray(0, length), key, here)).toThrow(SealBroken);
    expect(() => open(Buffer.concat([sealed, Buffer.of(0)]), key, here)).toThrow(SealBroken);
  });

  test('is never the same twice', () => {
    expect(seal(words, key, keyId, here)).not.toEqual(sealed);
  });

  test('tells only a bucket of its length', () => {
    const length = (bytes: number) => seal(Buffer.alloc(bytes), key, keyId, here).length - (1 + 16 + 12 + 16);
    expect([0, 1, 252].map(length)).toEqual([256, 256, 256]);
    expect([253, 508, 509, 5000].map(length)).toEqual([512, 512, 1024, 8192]);
  });

  test('is refused a key or key id of the wrong size', () => {
    expect(() => seal(words, randomBytes(16), keyId, here)).toThrow();
    expect(() => seal(words, key, randomBytes(8), here)).toThrow();
  });
});

describe('a data key', () => {
  test('opens for the desk it was sealed to, and for its own subject', async () => {
    const { publicKey, privateKey } = await makeDeskKeyPair('desk-one');
    const sealed = await sealDataKey(key, 'parcel-1', publicKey);
    expect(Buffer.from(openDataKey(sealed, 'parcel-1', privateKey))).toEqual(key);
    expect(() => openDataKey(sealed, 'parcel-2', privateKey)).toThrow();
  });

  test('opens for no other desk, whatever id that one gives itself', async () => {
    const { publicKey } = await makeDeskKeyPair('desk-one');
    const another = await makeDeskKeyPair('desk-two');
    const sealed = await sealDataKey(key, 'parcel-1', publicKey);
    expect(() => openDataKey(sealed, 'parcel-1', another.privateKey)).toThrow(/desk-one/);
    expect(() => openDataKey(sealed, 'parcel-1', { ...another.privateKey, id: 'desk-one' })).toThrow();
  });

  test('does not open when a bit was flipped', async () => {
    const { publicKey, privateKey } = await makeDeskKeyPair('desk-one');
    const sealed = await sealDataKey(key, 'parcel-1', publicKey);
    for (let byte = 0; byte < sealed.sealed.length; byte += 1) {
      const changed = Uint8Array.from(sealed.sealed);
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      expect(() => openDataKey({ ...sealed, sealed: changed }, 'parcel-1', privateKey)).toThrow();
    }
  });
});

describe('what opens a data key, beside the library that sealed it', () => {
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

  test('opens the same as the library does, whatever was sealed, with what, and to whom; and refuses the same', async () => {
    for (const length of [0, 1, 16, 31, 32, 33, 300]) {
      const { publicKey, privateKey } = await makeDeskKeyPair('desk');
      const [plain, bound, info] = [randomBytes(length), randomBytes(length % 37), randomBytes(length % 29)];
      const recipientPublicKey = await suite.kem.deserializePublicKey(exact(publicKey.bytes));
      const recipientKey = await suite.kem.deserializePrivateKey(exact(privateKey.bytes));
      const sent = await suite.seal({ recipientPublicKey, info: exact(info) }, exact(plain), exact(bound));
      const [enc, ct] = [new Uint8Array(sent.enc), new Uint8Array(sent.ct)];
      const byLibrary = await suite.open({ recipientKey, enc: sent.enc, info: exact(info) }, sent.ct, exact(bound));
      const opener = openerFor(privateKey.bytes, info);
      expect(hpkeOpen(opener, enc, ct, bound)).toEqual(Buffer.from(byLibrary));
      expect(Buffer.from(byLibrary)).toEqual(plain);
      const other = Buffer.concat([bound, Buffer.from('x')]);
      expect(() => hpkeOpen(opener, enc, ct, other)).toThrow();
      expect(() => hpkeOpen(openerFor(privateKey.bytes, Buffer.concat([info, other])), enc, ct, bound)).toThrow();
      expect(() => hpkeOpen(openerFor(randomBytes(32), info), enc, ct, bound)).toThrow();
    }
  });

  test('takes no short tag, no point of small order, and nothing that is no key', async () => {
    const { publicKey, privateKey } = await makeDeskKeyPair('desk');
    const { enc, sealed } = await sealDataKey(key, 'parcel-1', publicKey);
    const opener = openerFor(privateKey.bytes, Buffer.from('porchlight data key v1'));
    const open = (point: Uint8Array, message: Uint8Array) => hpkeOpen(opener, point, message, Buffer.from('parcel-1'));
    expect(open(enc, sealed)).toEqual(key);
    for (const length of [0, 4, 8, 12, 15, 47]) expect(() => open(enc, sealed.subarray(0, length))).toThrow();
    for (const point of [Buffer.alloc(32), Buffer.from([1, ...Array(31).fill(0)]), enc.subarray(1), Buffer.alloc(0)])
      expect(() => open(point, sealed)).toThrow();
    expect(() => openerFor(randomBytes(31), Buffer.alloc(0))).toThrow();
  });
});

describe('a draft key', () => {
  const salt = randomBytes(16);

  test('is found again by its code, and by no other', async () => {
    const draftKey = newDraftKey();
    const [mine, other] = [await codeKeys('one two three', salt), await codeKeys('one two four', salt)];
    const wrapped = wrapDraftKey(draftKey, mine);
    expect(unwrapDraftKey(wrapped, mine)).toEqual(draftKey);
    expect(() => unwrapDraftKey(wrapped, other)).toThrow(SealBroken);
    expect(() => unwrapDraftKey(wrapped, { ...mine, digest: other.digest })).toThrow(SealBroken);
    expect(() => unwrapDraftKey(wrapped.subarray(1), mine)).toThrow(SealBroken);
    for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
      const changed = Buffer.from(wrapped);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unwrapDraftKey(changed, mine)).toThrow(SealBroken);
    }
  });

  test('a code follows another way in another installation', async () => {
    const [one, two] = [await codeKeys('one two three', salt), await codeKeys('one two three', randomBytes(16))];
    expect(one.digest).not.toEqual(two.digest);
    expect((await codeKeys('one two three', salt)).digest).toEqual(one.digest);
  });

  test('what follows from it tells neither the key nor each other', () => {
    const draftKey = newDraftKey();
    const { digest, sealKey, callerDigest } = draftKeys(draftKey);
    expect(new Set([draftKey, digest, sealKey, callerDigest].map((one) => one.toString('hex'))).size).toBe(4);
  });
});
