import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';

const PLACE = 'tests/.out/floor';
const NEXT = 'node_modules/next/dist/bin/next';
const CONFIG = `export default { serverExternalPackages: ['postgres'], turbopack: { root: ${JSON.stringify(path.resolve('.'))} } };\n`;

export interface Floor {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Builds and serves the smallest Next application there is, with one route (floor/route.ts) and one table of its own, on the
 * same database server.
 */
export async function startFloor(databaseUrl: string): Promise<Floor> {
  const owner = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await owner`
    CREATE TABLE IF NOT EXISTS bench_floor (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text, reach text)`;
  await owner.end();
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(path.join(PLACE, 'app', 'send'), { recursive: true });
  cpSync('tests/bench/floor/route.ts', path.join(PLACE, 'app', 'send', 'route.ts'));
  writeFileSync(path.join(PLACE, 'next.config.mjs'), CONFIG);
  await built();
  const port = await freePort();
  const child = spawn(process.execPath, [NEXT, 'start', PLACE, '-p', String(port)], {
    env: environment(databaseUrl),
    stdio: 'ignore',
  });
  const leaveNothing = () => void child.kill('SIGKILL');
  process.once('exit', leaveNothing);
  const stop = async () => {
    process.off('exit', leaveNothing);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(PLACE, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  try {
    await answering(origin, child);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { origin, pid: child.pid ?? 0, stop };
}

function built(): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [NEXT, 'build', PLACE], {
      env: environment(''),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`The floor could not be built.\n${said}`))));
  });
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
    if (child.exitCode !== null) break;
    if (await fetch(origin, { signal: AbortSignal.timeout(2000) }).catch(() => null)) return;
  }
  throw new Error('The floor did not answer.');
}

const environment = (databaseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  FLOOR_DATABASE_URL: databaseUrl,
});

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
