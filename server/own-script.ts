import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The one script of our own on public pages, as built from `browser/`. */
export interface OwnScript {
  /** Its address changes with what is in it, so it may be kept. */
  readonly path: string;
  readonly source: Buffer;
}

/** Where `scripts/build.ts` puts it. */
export const BUILT_SCRIPT = '.next/own-script.js';

/** Reads the built script. Throws when there is none: pages would ask for what is not there. */
export function readOwnScript(): OwnScript {
  const source = readFileSync(BUILT_SCRIPT);
  return { path: `/own/${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js`, source };
}
