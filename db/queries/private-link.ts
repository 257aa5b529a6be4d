import { callerSql } from '../client';
import { wordless } from '../wordless';

// Links that one caller makes for another. As in caller.ts: one function of the schema `caller` each, and no table is read.

export interface LinkKept {
  /** Proof of being the caller who makes it: the lead they have, if any, is joined to the pair. Null: it is not. */
  readonly caller: Uint8Array | null;
  readonly pair: string;
  readonly link: Uint8Array;
  readonly sealed: Uint8Array;
  readonly words: Uint8Array;
  readonly wordsSealed: Uint8Array;
  readonly expires: Date;
}

/** Keeps a link, with its event when its maker has a lead. Kept again it is the same link. */
export async function putLink(l: LinkKept): Promise<void> {
  await wordless(callerSql()`
    SELECT caller.link_put(${l.caller}, ${l.pair}, ${l.link}, ${l.sealed}, ${l.words}, ${l.wordsSealed}, ${l.expires})`);
}

/** Ends a link, used or not. */
export async function dropLink(link: Uint8Array): Promise<void> {
  await wordless(callerSql()`SELECT caller.link_drop(${link})`);
}

/** What lies sealed under a link, or under its words; null where there is none (any more). */
export async function sealedUnder(by: Uint8Array): Promise<Uint8Array | null> {
  const [row] = await wordless(callerSql()<{ sealed: Uint8Array | null }[]>`SELECT caller.link_get(${by}) AS sealed`);
  return row?.sealed ?? null;
}

/** Spends a link and begins the draft it is for. False where there was no link: then nothing is begun. */
export async function spendLink(
  by: Uint8Array,
  draft: { digest: Uint8Array; sealed: Uint8Array; expires: Date },
): Promise<boolean> {
  const [row] = await wordless(callerSql()<{ opened: boolean }[]>`
    SELECT caller.link_open(${by}, ${draft.digest}, ${draft.sealed}, ${draft.expires}) AS opened`);
  return row?.opened ?? false;
}
