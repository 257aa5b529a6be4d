import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The scripts of our own, as a page asks for them: of pages that send, of those only read, of the list of substances and of mixes. */
export const OWN_NAMES = ['own', 'reading', 'picker', 'kinder'] as const;
export type OwnName = (typeof OWN_NAMES)[number];

/** One of them, as built. */
export interface OwnScript {
  /** Its address changes with what is in it, so it may be kept. */
  readonly path: string;
  readonly source: Buffer;
  /** When it has come at once, or when the page stands: see docs/decisions/0045-drawn-once.md. */
  readonly runs: 'async' | 'defer';
}

/** Where `scripts/build.ts` puts it. */
export const builtScript = (name: OwnName): string => `.next/${name}-script.js`;

/** Reads the built scripts. Throws when one is missing: pages would ask for what is not there. */
export function readOwnScripts(): Readonly<Record<OwnName, OwnScript>> {
  return {
    own: read('own', 'async'),
    reading: read('reading', 'defer'),
    picker: read('picker', 'async'),
    kinder: read('kinder', 'async'),
  };
}

function read(name: OwnName, runs: OwnScript['runs']): OwnScript {
  const source = readFileSync(builtScript(name));
  return { path: `/own/${createHash('sha256').update(source).digest('hex').slice(0, 16)}.js`, source, runs };
}
