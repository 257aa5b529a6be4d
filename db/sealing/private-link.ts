import { hkdfSync } from 'node:crypto';
import { openJson, type Place, sealJson } from './box';
import type { CodeKeys } from './draft-key';

/** By what a link is found, and what opens what lies under it. Its words give the same two, by way of `codeKeys`. */
export type LinkKeys = CodeKeys;

const derive = (token: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, new Uint8Array(0), `porchlight ${purpose} v1`, 32));

/** What follows from a link's own 32 random bytes. */
export const linkKeys = (token: Uint8Array): LinkKeys => ({
  digest: derive(token, 'link digest'),
  wrapKey: derive(token, 'link seal'),
});

/** What the six words of a link are made from: the words follow from the link, and nothing from the words. */
export const bytesForWords = (token: Uint8Array): Buffer => derive(token, 'link words');

/** The key of the draft that a link begins for the page that `offered` these 32 bytes: no other page and no other link has it. */
export const draftKeyFor = (keys: LinkKeys, offered: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', offered, keys.digest, 'porchlight draft by link v1', 32));

const place = (keys: LinkKeys): Place => ({
  table: 'private_link',
  column: 'sealed',
  row: keys.digest.toString('hex'),
  lead: '',
});

export const sealUnder = (keys: LinkKeys, value: unknown): Buffer =>
  sealJson(value, keys.wrapKey, keys.digest.subarray(0, 16), place(keys));

/** What `sealUnder` sealed. Throws `SealBroken` for anything else. */
export const openUnder = (keys: LinkKeys, sealed: Uint8Array): unknown => openJson(sealed, keys.wrapKey, place(keys));
