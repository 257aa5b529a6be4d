import { cpSync, mkdtempSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Not needed to run what is built, or its own: left out of the copy. */
const LEFT_OUT = ['.git', '.next', '.porchlight', 'test-results', 'tests'];
const PROXY_LIST = 'server/functions-config-manifest.json';

/**
 * The product as it is built, in a folder of its own, with proxy.ts taken out: what it would be if that early turn-away were
 * forgotten. Returns the folder.
 */
export function productWithoutProxy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-without-proxy-'));
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one)))
    symlinkSync(resolve(name), join(folder, name));
  const build = join(folder, '.next');
  cpSync('.next', build, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/^\.next\/(cache|dev|types)(\/|$)/.test(path),
  });
  const list = join(build, PROXY_LIST);
  unlinkSync(list);
  writeFileSync(list, JSON.stringify({ version: 1, functions: {} }));
  return folder;
}
