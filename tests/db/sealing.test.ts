import { randomBytes } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { open, openJson, type Place, SealBroken, seal, sealJson } from '@/db/sealing/box';
import { makeDeskKeyPair, openDataKey, sealDataKey } from '@/db/sealing/desk-key';
import { codeKeys, draftKeys, newDraftKey, unwrapDraftKey, wrapDraftKey } from '@/db/sealing/draft-key';

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
    expect(Buffer.from(await openDataKey(sealed, 'parcel-1', privateKey))).toEqual(key);
    await expect(openDataKey(sealed, 'parcel-2', privateKey)).rejects.toThrow();
  });

  test('is sealed as the standard has it: what is sealed here opens there, and what was sealed there opens here', async () => {
    const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
    const plain = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
    const info = plain(Buffer.from('porchlight data key v1'));
    const subject = plain(Buffer.from('parcel-1'));
    const { publicKey, privateKey } = await makeDeskKeyPair('desk-one');

    const here = await sealDataKey(key, 'parcel-1', publicKey);
    const recipientKey = await suite.kem.deserializePrivateKey(plain(privateKey.bytes));
    const there = await suite.open({ recipientKey, enc: plain(here.enc), info }, plain(here.sealed), subject);
    expect(Buffer.from(there)).toEqual(key);

    const recipientPublicKey = await suite.kem.deserializePublicKey(plain(publicKey.bytes));
    const sent = await suite.seal({ recipientPublicKey, info }, plain(key), subject);
    const back = { deskKey: 'desk-one', enc: new Uint8Array(sent.enc), sealed: new Uint8Array(sent.ct) };
    expect(Buffer.from(await openDataKey(back, 'parcel-1', privateKey))).toEqual(key);
  });

  test('opens for no other desk, whatever id that one gives itself', async () => {
    const { publicKey } = await makeDeskKeyPair('desk-one');
    const another = await makeDeskKeyPair('desk-two');
    const sealed = await sealDataKey(key, 'parcel-1', publicKey);
    await expect(openDataKey(sealed, 'parcel-1', another.privateKey)).rejects.toThrow(/desk-one/);
    await expect(openDataKey(sealed, 'parcel-1', { ...another.privateKey, id: 'desk-one' })).rejects.toThrow();
  });

  test('does not open when a bit was flipped', async () => {
    const { publicKey, privateKey } = await makeDeskKeyPair('desk-one');
    const sealed = await sealDataKey(key, 'parcel-1', publicKey);
    for (let byte = 0; byte < sealed.sealed.length; byte += 1) {
      const changed = Uint8Array.from(sealed.sealed);
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      await expect(openDataKey({ ...sealed, sealed: changed }, 'parcel-1', privateKey)).rejects.toThrow();
    }
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
