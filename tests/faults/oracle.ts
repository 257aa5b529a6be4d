import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { CHAIN_START, follow } from '@/db/audit-chain';
import type { Desk } from '@/db/client';
import { runningEmbedded } from '@/db/embedded';
import { type AuditLine, auditHeadOf } from '@/db/queries/audit';
import * as schema from '@/db/schema';
import { openJson } from '@/db/sealing/box';
import { openDataKey } from '@/db/sealing/desk-key';
import { cardSchema } from '@/domain/lead/card';
import { parcelSchema } from '@/domain/lead/parcel';
import { readLedger, type Told } from '@/tests/faults/ledger';

type Key = typeof schema.dataKey.$inferSelect;

/** What was found, and every sentence about what should not be so. */
export interface Verdict {
  readonly acknowledged: number;
  readonly present: number;
  readonly wrong: readonly string[];
}

/**
 * Holds what callers were told against what lies there: each acknowledged intake once, whole, with its card, its watchdog
 * job and its lines in the log; nothing that nobody sent; the log unbroken. The installation must be running.
 */
export async function verdictOn(dataDir: string, ledgerPath: string): Promise<Verdict> {
  const urls = runningEmbedded(dataDir);
  if (!urls) throw new Error('The database of this installation is not running.');
  const sql = postgres(urls.owner, { max: 2, onnotice: () => {} });
  try {
    const db: Desk = drizzle(sql, { schema });
    const { tried, acknowledged } = readLedger(ledgerPath);
    const opened = await openEverything(db, deskKeyIn(dataDir));
    const jobs = await sql<{ key: string }[]>`SELECT key FROM graphile_worker.jobs WHERE key LIKE 'escalate:%'`;
    const log = await db.select().from(schema.auditEvent).orderBy(asc(schema.auditEvent.seq));
    const head = await auditHeadOf(db);
    return {
      acknowledged: acknowledged.size,
      present: opened.length,
      wrong: [
        ...[...acknowledged].flatMap((key) => presentOnce(key, opened)),
        ...opened.flatMap((one) => whole(one, tried)),
        ...(await loose(db, opened)),
        ...opened
          .filter(({ leadId }) => !jobs.some(({ key }) => key === `escalate:${leadId}`))
          .map(({ leadId }) => `lead ${leadId} has no watchdog`),
        ...unbroken(log, head),
        ...opened.flatMap(({ leadId }) => toldOnce(log, leadId)),
      ],
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

interface Opened {
  readonly leadId: string;
  readonly parcels: readonly unknown[];
  readonly card: unknown;
}

/** Every lead with its parcels and its card, opened with the desk's key, as the desk would. */
async function openEverything(db: Desk, desk: { id: string; bytes: Uint8Array }): Promise<Opened[]> {
  const keys = new Map((await db.select().from(schema.dataKey)).map((key): [string, Key] => [key.subject, key]));
  const open = async (table: string, subject: string, row: string, lead: string, sealed: Uint8Array) => {
    const key = keys.get(subject);
    return key ? openJson(sealed, openDataKey(key, subject, desk), { table, column: 'sealed', row, lead }) : null;
  };
  const parcels = await db.select().from(schema.parcel);
  const cards = new Map((await db.select().from(schema.card)).map((one) => [one.leadId, one]));
  const leads = await db.select().from(schema.lead);
  return Promise.all(
    leads.map(async ({ id }) => {
      const own = parcels.filter((one) => one.leadId === id);
      const card = cards.get(id);
      return {
        leadId: id,
        parcels: await Promise.all(own.map((one) => open('parcel', one.id, one.id, id, one.sealed))),
        card: card ? await open('card', card.id, id, id, card.sealed) : null,
      };
    }),
  );
}

const keyIn = (opened: Opened): string => {
  const parcel = parcelSchema.safeParse(opened.parcels[0]);
  return parcel.data?.answers.name?.replace(/^Sam /, '') ?? '';
};

function presentOnce(key: string, opened: readonly Opened[]): string[] {
  const times = opened.filter((one) => keyIn(one) === key).length;
  return times === 1 ? [] : [`${key} was acknowledged and is there ${times} times`];
}

/** Equal in content after opening, and sent by somebody. */
function whole(one: Opened, tried: ReadonlyMap<string, Told>): string[] {
  const { leadId, parcels } = one;
  if (parcels.length !== 1) return [`lead ${leadId} holds ${parcels.length} parcels`];
  const parcel = parcelSchema.safeParse(parcels[0]);
  if (!parcel.success) return [`the parcel of lead ${leadId} does not open to a parcel`];
  const told = tried.get(keyIn(one));
  if (!told) return [`lead ${leadId} was sent by nobody`];
  const { kind, answers, transcript } = parcel.data;
  const said = JSON.stringify(transcript);
  const card = cardSchema.safeParse(one.card);
  const equal =
    kind === 'partial' &&
    answers.name === told.name &&
    answers.safeContact?.email === told.reach &&
    said.includes(told.name) &&
    said.includes(told.reach) &&
    card.data?.name === told.name &&
    card.data.safeContact?.email === told.reach;
  return equal ? [] : [`${told.key} is not what was sent`];
}

/** Keys and cards that belong to nothing, or are missing from something. */
async function loose(db: Desk, opened: readonly Opened[]): Promise<string[]> {
  const [keys, cards] = [await db.$count(schema.dataKey), await db.$count(schema.card)];
  return keys === 2 * opened.length && cards === opened.length
    ? []
    : [`${opened.length} leads have ${cards} cards and ${keys} data keys`];
}

function unbroken(log: readonly AuditLine[], head: { seq: number; hash: Uint8Array } | null): string[] {
  const end = follow(CHAIN_START, log);
  if ('broken' in end) return [`the audit log is broken: ${end.why}`];
  return head && head.seq === end.seq && end.hash.equals(head.hash) ? [] : ['the audit log does not end at its head'];
}

function toldOnce(log: readonly AuditLine[], leadId: string): string[] {
  const times = (deed: string) => log.filter((line) => line.subject === leadId && line.deed === deed).length;
  return times('lead.created') === 1 && times('parcel.received.partial') === 1
    ? []
    : [`the audit log does not tell of lead ${leadId} exactly once`];
}

/** The desk's private half, as the installation keeps it. */
function deskKeyIn(dataDir: string): { id: string; bytes: Uint8Array } {
  const [id = '', bytes = ''] = readFileSync(join(dataDir, 'keys', 'porchlight-desk-private-key'), 'utf8')
    .trim()
    .split(':');
  return { id, bytes: Uint8Array.from(Buffer.from(bytes, 'base64')) };
}
