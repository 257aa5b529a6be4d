import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isCode } from '@/db/embedded/files';
import { look, signal, workingIn } from '@/db/embedded/process-table';

/** A running PostgreSQL server of our data directory. */
export type Postmaster = { pid: number; port: number };

/**
 * The server that runs this data directory, or null. A `postmaster.pid` left by a dead server, by a zombie, or whose
 * number belongs to a stranger by now (after a restart of the machine, numbers start again) is cleared away.
 */
export function findPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid');
  const lines = readLines(file);
  if (!lines) return null;
  const pid = Number(lines[0]);
  if (isOurs(pid, data)) return { pid, port: Number(lines[3]) || 0 };
  rmSync(file, { force: true });
  return null;
}

/** True while the process is a server on this data directory. */
export function isOurs(pid: number, data: string): boolean {
  return look(pid)?.command.includes(`-D ${data} `) ?? false;
}

/**
 * Stops a server: first the fast way (open transactions are rolled back, everything is written), then at once, then by
 * force. None of them loses what was committed; the later ones only make the next start read more of its journal.
 */
export async function stopPostmaster(pid: number, data: string, graceMs: number): Promise<void> {
  const ways: readonly [NodeJS.Signals, number][] = [
    ['SIGINT', graceMs],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [way, patience] of ways) {
    if (!isOurs(pid, data)) break;
    signal(pid, way);
    if (await goneWithin(pid, data, patience)) break;
  }
  if (isOurs(pid, data)) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
  await clearOrphans(data);
}

/**
 * After a killed server its workers end by themselves, but one in the middle of a long statement may linger, and while one
 * lingers no new server can start. They get two seconds, then are told.
 */
export async function clearOrphans(data: string): Promise<void> {
  const orphans = () => workingIn(data).filter(({ command }) => command.startsWith('postgres: '));
  const orders: readonly [NodeJS.Signals | null, number][] = [
    [null, 2_000],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 2_000],
  ];
  for (const [order, patience] of orders) {
    if (order) for (const { pid } of orphans()) signal(pid, order);
    for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
      if (orphans().length === 0) return;
    }
  }
}

async function goneWithin(pid: number, data: string, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
    if (!isOurs(pid, data)) return true;
  }
  return false;
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}
