import { readdirSync, readFileSync } from 'node:fs';

/** The kernel tells processor time in hundredths of a second. */
const MS_A_TICK = 10;

/**
 * Processor time that some processes have used so far, in milliseconds; null where the system does not tell (it does on
 * Linux). It says what a deed costs also on a machine that is busy with something else, where a rate says little.
 */
export function processorMs(pids: readonly number[]): number | null {
  if (process.platform !== 'linux') return null;
  return pids.reduce((sum, pid) => sum + ticks(pid) * MS_A_TICK, 0);
}

/** A process and everything it started, as PostgreSQL starts one for each connection. */
export function withChildren(pid: number): readonly number[] {
  if (process.platform !== 'linux') return [pid];
  const children = readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0 && fieldsOf(one)?.[1] === String(pid));
  return [pid, ...children];
}

function ticks(pid: number): number {
  const fields = fieldsOf(pid);
  // Its own, and that of its children which have ended.
  return fields ? [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) : 0;
}

// The name in parentheses may hold anything, so fields are counted from behind it: state, parent, …
function fieldsOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
