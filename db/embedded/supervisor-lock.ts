import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { isCode } from '@/db/embedded/files';
import { look } from '@/db/embedded/process-table';

/**
 * Takes the lock that says "one Porchlight runs this database", and returns how to let go of it.
 * Refuses while its holder lives; a holder that died, or whose number another process bears by now, holds nothing.
 */
export function takeLock(path: string): () => void {
  const me = look(process.pid);
  if (!me) throw new Error('This process cannot see itself in the process table.');
  const mine = JSON.stringify({ pid: me.pid, born: me.born });
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    // A link is made or not made, never half; three tries, since others may be clearing the same dead holder.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (linked(draft, path)) return () => letGo(path, mine);
      const held = readHolder(path);
      const holder = livingHolder(held);
      if (holder) throw new Error(refusal(holder));
      if (held !== null) clear(path, held);
    }
  } finally {
    unlinkSync(draft);
  }
  throw new Error('Another Porchlight is starting on this data directory at this moment.');
}

function refusal(pid: number): string {
  return `Another Porchlight (process ${pid}) already runs this data directory. Stop it first, or set PORCHLIGHT_DATA to another directory.`;
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if (isCode(fault, 'EEXIST')) return false;
    throw fault;
  }
}

function readHolder(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}

function livingHolder(text: string | null): number | null {
  const [, pid, born] = /^\{"pid":(\d+),"born":"([^"]*)"\}$/.exec(text ?? '') ?? [];
  const process = pid ? look(Number(pid)) : null;
  return process && process.born === born ? process.pid : null;
}

// Moves the dead holder's lock away. If a newer lock was there by then, it goes back: its holder lives.
function clear(path: string, dead: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return;
    throw fault;
  }
  if (readHolder(aside) !== dead) linked(aside, path);
  unlinkSync(aside);
}

function letGo(path: string, mine: string): void {
  if (readHolder(path) === mine) unlinkSync(path);
}
