import { deskTransaction, type Tx } from '@/db/client';
import { onDeskChange } from '@/db/live';
import { openAmong, openLeadIds } from '@/db/queries/find';
import { openCards } from '@/db/queries/lead';
import { cardSchema } from '@/domain/lead/card';
import { type Findable, findableOf } from '@/domain/lead/find';

interface Held {
  by: Map<string, Findable>;
  /** Leads that changed since they were read. */
  readonly changed: Set<string>;
  /** Nothing was read yet, or some change may have been missed. */
  isOld: boolean;
  listening: boolean;
  reading: Promise<void>;
}

declare global {
  // Bundles hold modules twice, so what is held lives on globalThis.
  var porchlightFindable: Held | undefined;
}

const BATCH = 500;

/**
 * What the open leads can be found by: read once, then kept as the queue is, by what the database says has changed. In
 * this process's memory alone: a table of names, or of their fingerprints, would be read with a stolen backup.
 */
export async function findableLeads(): Promise<readonly Findable[]> {
  globalThis.porchlightFindable ??= {
    by: new Map(),
    changed: new Set(),
    isOld: true,
    listening: false,
    reading: Promise.resolve(),
  };
  const held = globalThis.porchlightFindable;
  held.reading = held.reading.catch(() => undefined).then(() => bringUpToDate(held));
  await held.reading;
  return [...held.by.values()];
}

async function bringUpToDate(held: Held): Promise<void> {
  if (!held.listening) {
    // Before the first look: what changes while it is read is read again.
    await onDeskChange((change) => {
      const [, id] = change.split(' ');
      if (id) held.changed.add(id);
      else held.isOld = true;
    });
    held.listening = true;
  }
  if (held.isOld) {
    held.isOld = false;
    try {
      held.by = await readAll();
    } catch (fault) {
      held.isOld = true;
      throw fault;
    }
  }
  for (let ids = some(held.changed); ids.length > 0; ids = some(held.changed)) {
    const read = await deskTransaction(async (tx) => readOf(tx, await openAmong(tx, ids)));
    for (const id of ids) {
      held.changed.delete(id);
      held.by.delete(id);
    }
    for (const one of read) held.by.set(one.value, one);
  }
}

const some = (ids: ReadonlySet<string>): string[] => [...ids].slice(0, BATCH);

async function readAll(): Promise<Map<string, Findable>> {
  const all = new Map<string, Findable>();
  let read: readonly Findable[] = [];
  do {
    const after = read.at(-1)?.value ?? null;
    read = await deskTransaction(async (tx) => readOf(tx, await openLeadIds(tx, after, BATCH)));
    for (const one of read) all.set(one.value, one);
  } while (read.length === BATCH);
  return all;
}

/** These leads, each with what it can be found by, in the order given. */
async function readOf(tx: Tx, ids: readonly string[]): Promise<Findable[]> {
  if (ids.length === 0) return [];
  const cards = await openCards(tx, ids);
  return ids.map((id) => {
    const card = cardSchema.safeParse(cards.get(id));
    return findableOf(id, card.success ? card.data : null);
  });
}
