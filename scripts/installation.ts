import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDeskKeyPair } from '@/db/sealing/desk-key';

/** The variables that carry an installation's keys; given by the environment, they replace the files. */
const KEYS = [
  'PORCHLIGHT_DESK_PUBLIC_KEY',
  'PORCHLIGHT_DESK_PRIVATE_KEY',
  'PORCHLIGHT_CODE_SALT',
  'NEXTAUTH_SECRET',
] as const;
type KeyName = (typeof KEYS)[number];

const fileOf = (folder: string, name: KeyName): string => path.join(folder, name.toLowerCase().replaceAll('_', '-'));

function keep(folder: string, name: KeyName, value: string): void {
  writeFileSync(fileOf(folder, name), `${value}\n`, { mode: 0o600, flag: 'wx' });
}

/** Makes what is missing, each in a file of mode 0600. The two halves of the desk's key are made together or not at all. */
async function makeMissing(folder: string): Promise<void> {
  const has = (name: KeyName): boolean => existsSync(fileOf(folder, name)) || process.env[name] !== undefined;
  if (!has('PORCHLIGHT_DESK_PUBLIC_KEY') && !has('PORCHLIGHT_DESK_PRIVATE_KEY')) {
    const { publicKey, privateKey } = await makeDeskKeyPair(`desk-${randomBytes(4).toString('hex')}`);
    const written = (key: { id: string; bytes: Uint8Array }) =>
      `${key.id}:${Buffer.from(key.bytes).toString('base64')}`;
    keep(folder, 'PORCHLIGHT_DESK_PRIVATE_KEY', written(privateKey));
    keep(folder, 'PORCHLIGHT_DESK_PUBLIC_KEY', written(publicKey));
  }
  if (!has('PORCHLIGHT_CODE_SALT')) keep(folder, 'PORCHLIGHT_CODE_SALT', randomBytes(16).toString('base64'));
  if (!has('NEXTAUTH_SECRET')) keep(folder, 'NEXTAUTH_SECRET', randomBytes(32).toString('base64'));
}

/**
 * Puts the installation's keys into this process's environment: from the environment itself, else from
 * `<data>/keys`, made on the first start. The public side is never handed the private half.
 */
export async function readKeys(dataDir: string, makeThem: boolean): Promise<void> {
  const folder = path.join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (makeThem) await makeMissing(folder);
  for (const name of KEYS) {
    if (name === 'PORCHLIGHT_DESK_PRIVATE_KEY' && process.env.PORCHLIGHT_SIDE === 'public') continue;
    if (process.env[name] === undefined && existsSync(fileOf(folder, name)))
      process.env[name] = readFileSync(fileOf(folder, name), 'utf8').trim();
  }
}
