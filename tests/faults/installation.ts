import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { look, signal, workingIn } from '@/db/embedded/process-table';

/** The first start of a run may have to build the pages. */
const START_MS = 120_000;
const state = z.object({ pid: z.number() });

/** A Porchlight of its own, as `npm start` runs it: its own data, its own port, a process that can be killed. */
export interface Installation {
  readonly dataDir: string;
  readonly origin: string;
  readonly log: string;
  /** Starts it, and returns once it answers. */
  start(): Promise<void>;
  /** Sends the process a signal and waits for its end; the exit code, or null when the signal ended it. */
  end(how: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  /** `kill -9` of the database's first process, or of all its processes at once. */
  killPostgres(all: boolean): void;
  postgresPid(): number;
  /** The process of Porchlight itself. */
  pid(): number;
  /** Stops what still runs, and removes everything. */
  remove(): Promise<void>;
}

interface Way {
  /** Whoever reads what it says is gone once it is up, as when a terminal is closed; else a file keeps it. */
  readonly readerLeaves?: boolean;
}

export async function newInstallation(
  more: Readonly<Record<string, string>> = {},
  { readerLeaves = false }: Way = {},
): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-faults-'));
  const log = join(dataDir, 'porchlight.log');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let child: ChildProcess | null = null;
  // Should this process be ended in the middle, nothing of it stays behind.
  const leaveNothing = () => void child?.kill('SIGTERM');
  process.once('exit', leaveNothing);

  const postgresPid = () => state.parse(JSON.parse(readFileSync(join(dataDir, 'postgres-state.json'), 'utf8'))).pid;

  async function end(how: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const code = new Promise<number | null>((done) => ending.once('exit', done));
    ending.kill(how);
    return code;
  }

  return {
    dataDir,
    origin,
    log,
    postgresPid,
    pid: () => child?.pid ?? 0,
    end,
    async start() {
      const file = openSync(log, 'a', 0o600);
      child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
        env: { ...environment(), ...more, PORCHLIGHT_DATA: dataDir, PORT: String(port) },
        stdio: readerLeaves ? ['ignore', 'pipe', 'pipe'] : ['ignore', file, file],
      });
      closeSync(file);
      await answering(origin, child, log);
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    killPostgres(all) {
      const pid = postgresPid();
      const workers = all ? workingIn(dataOf(dataDir)).map((one) => one.pid) : [];
      for (const one of new Set([pid, ...workers])) signal(one, 'SIGKILL');
    },
    async remove() {
      await end('SIGTERM');
      if (existsSync(join(dataDir, 'postgres-state.json')) && look(postgresPid())?.command.includes(dataOf(dataDir)))
        signal(postgresPid(), 'SIGQUIT');
      process.off('exit', leaveNothing);
      const home = homeOf(dataDir);
      for (const place of [home, dataDir])
        rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Where the database lies: in the data directory, or, where its account may not go there, where a pointer says. */
function homeOf(dataDir: string): string {
  const pointer = join(dataDir, 'postgres-is-at.txt');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'postgres');
}
const dataOf = (dataDir: string): string => join(homeOf(dataDir), 'data');

/** Every place in which something of this installation is kept. */
export const placesOf = (dataDir: string): readonly string[] => [...new Set([dataDir, homeOf(dataDir)])];

async function answering(origin: string, child: ChildProcess, log: string): Promise<void> {
  for (const until = Date.now() + START_MS; Date.now() < until; await pause(100)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`Porchlight did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    const ready = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (ready?.status === 200) return;
  }
  child.kill('SIGKILL');
  throw new Error('Porchlight did not answer within two minutes.');
}

// Tests never meet the database or the keys of whoever runs them.
function environment(): NodeJS.ProcessEnv {
  const ours = /^(DATABASE_URL|PORCHLIGHT_.*|NEXTAUTH_.*|PORT|VITEST.*|NODE_OPTIONS)$/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
    NODE_ENV: 'production',
    // Callers tell an address each, see post.ts.
    PORCHLIGHT_PROXY_HOPS: '1',
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}
