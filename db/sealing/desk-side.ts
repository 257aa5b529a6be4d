import { randomBytes, randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { inArray } from 'drizzle-orm';
import { env } from '@/env';
import type { Tx } from '../client';
import { dataKey } from '../schema';
import { openJson, type Place, sealJson } from './box';
import { openDataKey, type SealedDataKey, sealDataKey } from './desk-key';

/** How many opened data keys the desk process keeps in memory: about 100 bytes each. */
const CACHE_SIZE = 20_000;
/** Keys opened before whoever else waits has a turn: some milliseconds. */
const IN_A_ROW = 20;

declare global {
  // Bundles hold modules twice, so what is remembered lives on globalThis.
  var porchlightDataKeys: Map<string, Uint8Array> | undefined;
}

const opened = (): Map<string, Uint8Array> => {
  globalThis.porchlightDataKeys ??= new Map();
  return globalThis.porchlightDataKeys;
};

function remember(subject: string, key: Uint8Array): Uint8Array {
  const cache = opened();
  if (cache.size >= CACHE_SIZE) {
    const oldest = cache.keys().next().value;
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(subject, key);
  return key;
}

export interface Sealed {
  /** Whose data key opens it: the row's own id. */
  readonly subject: string;
  readonly sealed: Uint8Array;
  readonly place: Place;
}

/**
 * Opens sealed values for the desk, one JSON value each, in order. A value whose key was deleted (erased) or does not
 * open is null: the caller of this says so on the screen, and the rest is shown. With `keep` false, for what is read in
 * bulk, opened keys are not kept in memory in the place of others.
 */
export async function openAll(tx: Tx, values: readonly Sealed[], keep = true): Promise<unknown[]> {
  const cache = opened();
  const subjects = [...new Set(values.map((value) => value.subject))];
  // Always asked, also when every key is in memory: what was erased must not open from a cache.
  const rows = subjects.length ? await tx.select().from(dataKey).where(inArray(dataKey.subject, subjects)) : [];
  const keys = new Map<string, Uint8Array>();
  let count = 0;
  for (const row of rows) {
    const known = cache.get(row.subject);
    if (!known && ++count % IN_A_ROW === 0) await breathe();
    const key = known ?? unseal(row);
    if (key) keys.set(row.subject, keep ? remember(row.subject, key) : key);
  }
  // What was erased leaves this memory too.
  for (const subject of subjects) if (!keys.has(subject)) cache.delete(subject);
  return values.map(({ subject, sealed, place }) => {
    const key = keys.get(subject);
    if (!key) return null;
    try {
      return openJson(sealed, key, place);
    } catch {
      return null;
    }
  });
}

function unseal(row: SealedDataKey & { readonly subject: string }): Uint8Array | null {
  const desk = env().deskPrivateKey;
  if (!desk) throw new Error('The public side holds no key to open anything.');
  try {
    return openDataKey(row, row.subject, desk);
  } catch {
    return null;
  }
}

/** Opens one value whose sealed data key stands beside it in its own row; null when it does not open. */
export function openBeside({ subject, sealed, place }: Sealed, beside: SealedDataKey): unknown {
  const key = unseal({ ...beside, subject });
  if (!key) return null;
  try {
    return openJson(sealed, key, place);
  } catch {
    return null;
  }
}

export interface SealedForDesk {
  readonly id: string;
  readonly sealed: Buffer;
  readonly key: SealedDataKey;
}

/** Seals one JSON value to the desk under a data key of its own. `table` and `lead` say where alone it will open. */
export async function sealForDesk(
  value: unknown,
  table: string,
  lead: string,
  id: string = randomUUID(),
): Promise<SealedForDesk> {
  const key = randomBytes(32);
  const row = table === 'card' ? lead : id;
  const sealed = sealJson(value, key, Buffer.from(id.replaceAll('-', ''), 'hex'), {
    table,
    column: 'sealed',
    row,
    lead,
  });
  return { id, sealed, key: await sealDataKey(key, id, env().deskPublicKey) };
}

/** Keeps a data key beside what it opens. */
export const keepKey = (tx: Tx, leadId: string, { id, key }: SealedForDesk) =>
  tx.insert(dataKey).values({ subject: id, leadId, deskKey: key.deskKey, enc: key.enc, sealed: key.sealed });
