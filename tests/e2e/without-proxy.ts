import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfBuild } from './build-copy';

const PROXY_LIST = '.next/server/functions-config-manifest.json';

/**
 * The product as it is built, in a folder of its own, with proxy.ts taken out: what it would be if that early turn-away were
 * forgotten. Returns the folder.
 */
export function productWithoutProxy(): string {
  const folder = copyOfBuild('without-proxy');
  const list = join(folder, PROXY_LIST);
  unlinkSync(list);
  writeFileSync(list, JSON.stringify({ version: 1, functions: {} }));
  return folder;
}
