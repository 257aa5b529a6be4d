import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One running process. `born` tells it from a later process under the same number; `command` is its command line. */
export type Running = { pid: number; born: string; command: string };

/**
 * The process under a number, or null when there is none.
 * A zombie counts as none: it holds no file, no port and no memory, only its number, until its parent looks.
 */
export function look(pid: number): Running | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? lookInProc(pid) : askPs(pid);
}

/** Processes working in a directory. Known on Linux only; elsewhere the list is empty. */
export function workingIn(directory: string): readonly Running[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && cwdOf(pid) === directory)
    .flatMap((pid) => look(pid) ?? []);
}

/** Sends a signal; a process already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH')) throw fault;
  }
}

function lookInProc(pid: number): Running | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything, so fields are counted from the last one: state is 3rd, start time 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    // One that is ending has given its memory back, and its command line with it, a moment before it is a zombie.
    if (command === '') return null;
    return { pid, born: `${boot}/${fields[19]}`, command };
  } catch {
    return null;
  }
}

function askPs(pid: number): Running | null {
  try {
    const columns = ['-o', 'stat=', '-o', 'lstart=', '-o', 'command='];
    const line = execFileSync('ps', ['-ww', ...columns, '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [, state, born, command] = /^(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/s.exec(line) ?? [];
    if (!state || state.startsWith('Z') || !born) return null;
    return { pid, born, command: command ?? '' };
  } catch {
    return null;
  }
}

function cwdOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
