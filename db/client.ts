import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '@/env';
import * as schema from './schema';
import { wordless } from './wordless';

type Tables = typeof schema;
export type Desk = PostgresJsDatabase<Tables>;
export type Tx = Parameters<Parameters<Desk['transaction']>[0]>[0];

interface Pools {
  callers?: postgres.Sql;
  desk?: postgres.Sql;
}

declare global {
  // Bundles hold modules twice, so pools live on globalThis.
  var porchlightPools: Pools | undefined;
}

const pools = (): Pools => {
  globalThis.porchlightPools ??= {};
  return globalThis.porchlightPools;
};

const pool = (url: string, max: number, name: string): postgres.Sql =>
  postgres(url, {
    max,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: name },
  });

/**
 * The pool by which the functions of the schema `caller` are called: by the public side's role, which may call them and
 * nothing else; where the desk runs alone, by the desk's, which may call those that taking a call needs. A pool of its
 * own there too, since drizzle reads times its own way.
 */
export function callerSql(): postgres.Sql {
  const { publicDatabase, deskDatabase } = env();
  const url = publicDatabase ?? deskDatabase;
  if (!url) throw new Error('This process has no database.');
  const all = pools();
  all.callers ??= pool(url, 10, 'porchlight callers');
  return all.callers;
}

/** The desk side's pool as postgres.js: for listening, and beneath drizzle. */
export function deskSql(): postgres.Sql {
  const url = env().deskDatabase;
  if (!url) throw new Error('This process is the public side alone; it has no desk database role.');
  const all = pools();
  all.desk ??= pool(url, 10, 'porchlight desk');
  return all.desk;
}

/** The database as the desk's role may use it, without a transaction. */
export const desk = (): Desk => drizzle(deskSql(), { schema });

/** One transaction of the desk side. What it throws of the database's says nothing but a code. */
export const deskTransaction = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => wordless(desk().transaction(run));

/** Ends every pool, after what is under way has finished (at most `seconds`). */
export async function endPools(seconds: number): Promise<void> {
  const all = pools();
  await Promise.all([all.callers?.end({ timeout: seconds }), all.desk?.end({ timeout: seconds })]);
  globalThis.porchlightPools = {};
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
]);

/** Whether a fault means that the database cannot be reached, is starting or stopping, or is too busy to answer: try again later. */
export function isDatabaseAway(fault: unknown): boolean {
  for (let one: unknown = fault; one instanceof Error; one = one.cause) {
    const code = 'code' in one ? String(one.code) : '';
    if (AWAY.has(code) || /^(08|53|57P|57014|55P03|40001|40P01|25006)/.test(code)) return true;
  }
  return false;
}
