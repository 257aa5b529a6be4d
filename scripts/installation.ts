import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDeskKeyPair } from '@/db/sealing/desk-key';

/** The variables that carry an installation's keys; given by the environment, they replace the files. */
export const KEYS = [
  'PORCHLIGHT_DESK_PUBLIC_KEY',
  'PORCHLIGHT_DESK_PRIVATE_KEY',
  'PORCHLIGHT_CODE_SALT',
  'NEXTAUTH_SECRET',
] as const;
type KeyName = (typeof KEYS)[number];
/** What the public side alone never holds: not in its environment, nor in a file beside it. */
const DESK_ONLY: readonly KeyName[] = ['PORCHLIGHT_DESK_PRIVATE_KEY', 'NEXTAUTH_SECRET'];

const fileOf = (folder: string, name: KeyName): string => path.join(folder, name.toLowerCase().replaceAll('_', '-'));

function keep(folder: string, name: KeyName, value: string): void {
  writeFileSync(fileOf(folder, name), `${value}\n`, { mode: 0o600, flag: 'wx' });
}

/** Makes what is missing, each in a file of mode 0600. The two halves of the desk's key are made together or not at all. */
async function makeMissing(folder: string, names: readonly KeyName[]): Promise<void> {
  const has = (name: KeyName): boolean => existsSync(fileOf(folder, name)) || process.env[name] !== undefined;
  // Somebody who may not hold the private half cannot make a pair.
  const pair = names.includes('PORCHLIGHT_DESK_PRIVATE_KEY');
  if (pair && !has('PORCHLIGHT_DESK_PUBLIC_KEY') && !has('PORCHLIGHT_DESK_PRIVATE_KEY')) {
    const { publicKey, privateKey } = await makeDeskKeyPair(`desk-${randomBytes(4).toString('hex')}`);
    const written = (key: { id: string; bytes: Uint8Array }) =>
      `${key.id}:${Buffer.from(key.bytes).toString('base64')}`;
    keep(folder, 'PORCHLIGHT_DESK_PRIVATE_KEY', written(privateKey));
    keep(folder, 'PORCHLIGHT_DESK_PUBLIC_KEY', written(publicKey));
  }
  if (!has('PORCHLIGHT_CODE_SALT')) keep(folder, 'PORCHLIGHT_CODE_SALT', randomBytes(16).toString('base64'));
  if (names.includes('NEXTAUTH_SECRET') && !has('NEXTAUTH_SECRET'))
    keep(folder, 'NEXTAUTH_SECRET', randomBytes(32).toString('base64'));
}

/**
 * Puts the installation's keys into this process's environment: from the environment itself, else from
 * `<data>/keys`, made on the first start. The public side alone neither makes nor reads the private half and the secret
 * of staff's cookies: it is given the public half.
 */
export async function readKeys(dataDir: string, makeThem: boolean): Promise<void> {
  const folder = path.join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const names = process.env.PORCHLIGHT_SIDE === 'public' ? KEYS.filter((name) => !DESK_ONLY.includes(name)) : KEYS;
  if (makeThem) await makeMissing(folder, names);
  for (const name of names) {
    if (process.env[name] === undefined && existsSync(fileOf(folder, name)))
      process.env[name] = readFileSync(fileOf(folder, name), 'utf8').trim();
  }
}
