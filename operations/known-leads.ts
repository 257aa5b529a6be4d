import { setTimeout as pause } from 'node:timers/promises';
import { deskTransaction, type Tx } from '@/db/client';
import { onDeskChange } from '@/db/live';
import { endedLeadIds, type FindFacts, leadsAmong, openLeads } from '@/db/queries/find';
import { openCards } from '@/db/queries/lead';
import { hasEnded } from '@/domain/lead/lifecycle';
import { type Told, toldOf } from '@/domain/lead/same-person';
import { dropBySign, type HeldBySign, putBySign, sharing } from './held-by-sign';
import { readCard } from './opened';

/** Leads that ended are held up to so many, the newest. See docs/decisions/0032. */
export const MOST_ENDED = 50_000;

/** How far the leads that ended have been read. `older`: there are more of them than are held. */
export interface EndedRead {
  readonly read: number;
  readonly of: number;
  readonly older: boolean;
}

export interface Known {
  /** The open ones, then those that ended, the newest first. Never one that was erased. */
  readonly all: readonly Told[];
  readonly ended: EndedRead;
}

interface Held {
  open: Map<string, Told>;
  ended: Map<string, Told>;
  /** Both, by what they share with others. */
  bySign: HeldBySign;
  /** Of those that ended, the ids still to be read, the newest first. */
  toRead: string[];
  ofEnded: number;
  older: boolean;
  /** All of them in order; null since something changed. */
  inOrder: readonly Told[] | null;
  /** Leads that changed since they were read. */
  readonly changed: Set<string>;
  /** Nothing was read yet, or some change may have been missed. */
  isOld: boolean;
  /** The open ones have been read whole. */
  isReady: boolean;
  listening: boolean;
  /** The end of what reads or changes any of this: one at a time. */
  turn: Promise<void>;
  /** Those that ended are being read. */
  behind: boolean;
}

declare global {
  // Bundles hold modules twice, so what is held lives on globalThis.
  var porchlightTold: Held | undefined;
}

const BATCH = 500;
/** A look waits for at most so many that ended. */
const BATCH_BEHIND = 50;
/** How often as long as it read the reading of those that ended rests: whoever works now is worth more. */
const REST = 3;

function holder(): Held {
  globalThis.porchlightTold ??= {
    open: new Map(),
    ended: new Map(),
    bySign: new Map(),
    toRead: [],
    ofEnded: 0,
    older: false,
    inOrder: null,
    changed: new Set(),
    isOld: true,
    isReady: false,
    listening: false,
    turn: Promise.resolve(),
    behind: false,
  };
  return globalThis.porchlightTold;
}

/**
 * What leads can be found by: the open ones read once, then kept as the queue is, by what the database says has changed;
 * those that ended read behind, so that nobody waits for them. In this process's memory alone: a table of names, or of
 * their fingerprints, would be read with a stolen backup.
 */
export async function knownLeads(): Promise<Known> {
  const held = holder();
  await inTurn(held, () => bringUpToDate(held));
  void readBehind(held);
  held.inOrder ??= [
    ...held.open.values(),
    ...[...held.ended.values()].sort((a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime()),
  ];
  const { ofEnded: of, older, toRead } = held;
  return { all: held.inOrder, ended: { read: of - toRead.length, of, older } };
}

/** The same, or null where the open ones must be read first: that is begun, and not waited for. */
export async function knownAtOnce(): Promise<Known | null> {
  const { isReady, isOld } = holder();
  if (isReady && !isOld) return knownLeads();
  knownLeads().catch(() => undefined);
  return null;
}

/**
 * The leads that share something with one, for lists that hold many beside all others: as they are held just now, so that
 * nobody waits and nothing is read. Null while the open ones are not held.
 */
export function knownBeside(): ((mine: Told) => ReadonlySet<Told>) | null {
  const held = holder();
  return held.isReady && !held.isOld ? (mine) => sharing(held.bySign, mine) : null;
}

/** Reads what changed since, for whoever looks next; nothing for the first time. What fails is taken up by the next look. */
export function catchUp(): void {
  const held = holder();
  if (held.isReady && !held.isOld && held.changed.size > 0)
    inTurn(held, () => bringUpToDate(held)).catch(() => undefined);
}

function inTurn(held: Held, work: () => Promise<void>): Promise<void> {
  held.turn = held.turn.catch(() => undefined).then(work);
  return held.turn;
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
  if (held.isOld) await readAnew(held);
  for (let ids = some(held.changed); ids.length > 0; ids = some(held.changed)) {
    const read = await deskTransaction(async (tx) => readOf(tx, await leadsAmong(tx, ids)));
    for (const id of ids) {
      held.changed.delete(id);
      letGo(held, id);
    }
    hold(held, read);
  }
  if (held.ended.size > 1.1 * MOST_ENDED) letGoOfOldest(held);
}

const some = (ids: ReadonlySet<string>): string[] => [...ids].slice(0, BATCH);

function hold(held: Held, read: readonly Told[]): void {
  for (const one of read) {
    letGo(held, one.value);
    (one.hasEnded ? held.ended : held.open).set(one.value, one);
    putBySign(held.bySign, one);
  }
  held.inOrder = null;
}

function letGo(held: Held, id: string): void {
  const told = held.open.get(id) ?? held.ended.get(id);
  if (!told) return;
  held.open.delete(id);
  held.ended.delete(id);
  dropBySign(held.bySign, told);
}

/** The open ones, whole; of those that ended, which there are to read. */
async function readAnew(held: Held): Promise<void> {
  Object.assign(held, { isOld: false, isReady: false });
  try {
    const open = new Map<string, Told>();
    let facts: readonly FindFacts[] = [];
    do {
      const after = facts.at(-1)?.id ?? null;
      await deskTransaction(async (tx) => {
        facts = await openLeads(tx, after, BATCH);
        for (const one of await readOf(tx, facts)) open.set(one.value, one);
      });
    } while (facts.length === BATCH);
    const ended = await deskTransaction((tx) => endedLeadIds(tx, MOST_ENDED + 1));
    const bySign: HeldBySign = new Map();
    for (const one of open.values()) putBySign(bySign, one);
    Object.assign(held, {
      open,
      bySign,
      // Also those read before: one that was erased meanwhile may have gone unheard.
      ended: new Map(),
      toRead: ended.slice(0, MOST_ENDED),
      ofEnded: Math.min(ended.length, MOST_ENDED),
      older: ended.length > MOST_ENDED,
      inOrder: null,
      isReady: true,
    });
  } catch (fault) {
    held.isOld = true;
    throw fault;
  }
}

/** Reads those that ended, a few at a time, with rests between. What fails is taken up again by the next look. */
async function readBehind(held: Held): Promise<void> {
  if (held.behind || held.toRead.length === 0) return;
  held.behind = true;
  try {
    while (held.toRead.length > 0) {
      const begun = Date.now();
      await inTurn(held, () => readSomeEnded(held));
      await pause(REST * (Date.now() - begun), undefined, { ref: false });
    }
  } catch {
    // The database is away, or this process stops.
  } finally {
    held.behind = false;
  }
}

async function readSomeEnded(held: Held): Promise<void> {
  const ids = held.toRead.slice(0, BATCH_BEHIND);
  // Their keys are not remembered: those of the queue are worth more.
  const read = await deskTransaction(async (tx) => readOf(tx, await leadsAmong(tx, ids), false));
  held.toRead = held.toRead.slice(ids.length);
  hold(held, read);
}

function letGoOfOldest(held: Held): void {
  const newest = [...held.ended.values()].sort((a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime());
  for (const { value } of newest.slice(MOST_ENDED)) letGo(held, value);
  Object.assign(held, { older: true, inOrder: null });
}

/** These leads, each with what it can be found by, in the order given. */
async function readOf(tx: Tx, facts: readonly FindFacts[], remember = true): Promise<Told[]> {
  if (facts.length === 0) return [];
  const cards = await openCards(
    tx,
    facts.map(({ id }) => id),
    remember,
  );
  return facts.map(({ id, arrivedAt, stage }) =>
    toldOf({ id, arrivedAt, hasEnded: hasEnded(stage) }, readCard(cards.get(id))),
  );
}
