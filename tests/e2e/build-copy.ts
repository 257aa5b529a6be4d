import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Not needed to run what is built, or its own: left out of the copy. */
const LEFT_OUT = ['.git', '.next', '.porchlight', 'test-results', 'tests'];

/** The product as it is built, in a folder of its own whose build may be changed. Returns the folder. */
export function copyOfBuild(why: string): string {
  const folder = mkdtempSync(join(tmpdir(), `porchlight-${why}-`));
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one)))
    symlinkSync(resolve(name), join(folder, name));
  cpSync('.next', join(folder, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/^\.next\/(cache|dev|types)(\/|$)/.test(path),
  });
  return folder;
}
