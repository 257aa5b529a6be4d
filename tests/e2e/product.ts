import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real product as a child of the tests: started as `npm start` starts it, with a data folder of its own. */
export interface Product {
  readonly origin: string;
  /** Everything it wrote to stdout and stderr so far. */
  said(): string;
  /** SIGTERM, as a service manager does it. Resolves with the exit code once it has gone. */
  stop(): Promise<number | null>;
}

const LONGEST_START_MS = 90_000;

/**
 * Starts the product that stands built in `folder`, and waits until it is ready. `more` is added to an environment without
 * anybody's own settings; a port or a data folder named there are used, and the folder left in place.
 */
export async function startProduct(
  more: Readonly<Record<string, string>> = {},
  folder = process.cwd(),
): Promise<Product> {
  const port = more.PORT ?? `${await freePort()}`;
  const origin = `http://localhost:${port}`;
  const data = more.PORCHLIGHT_DATA ?? mkdtempSync(join(tmpdir(), 'porchlight-e2e-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    // One declared proxy: each test comes from an address of its own, so one test's guesses do not slow another's down.
    env: { ...cleanEnvironment(), PORCHLIGHT_DATA: data, PORT: port, PORCHLIGHT_PROXY_HOPS: '1', ...more },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const code = await ended;
    if (!more.PORCHLIGHT_DATA) rmSync(data, { recursive: true, force: true });
    return code;
  };
  try {
    await ready(child, origin, () => said.includes('Press Ctrl-C'));
  } catch (fault) {
    await stop();
    throw new Error(`The product did not start.\n${said}`, { cause: fault });
  }
  return { origin, said: () => said, stop };
}

async function ready(child: ChildProcess, origin: string, hasSaidAll: () => boolean): Promise<void> {
  for (const since = Date.now(); Date.now() - since < LONGEST_START_MS; ) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok && hasSaidAll()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It was not ready in time.');
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))));
    });
  });
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const theirs = (name: string) => name === 'DATABASE_URL' || name.startsWith('PORCHLIGHT_') || name === 'NEXTAUTH_URL';
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !theirs(name))) as NodeJS.ProcessEnv;
}
