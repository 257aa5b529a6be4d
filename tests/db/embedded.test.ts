import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, runningEmbedded, startEmbedded } from '@/db/embedded';
import { findBinaries } from '@/db/embedded/platform';
import { look, signal } from '@/db/embedded/process-table';

let dataDir: string;
let said: string[];
const started: EmbeddedPostgres[] = [];
const apps: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'porchlight-embedded-'));
  said = [];
});

afterEach(async () => {
  for (const app of apps.splice(0)) await kill(app);
  for (const embedded of started.splice(0)) await embedded.stop();
  // An app that was killed leaves its server running, for the next app to find; here there is none.
  if (runningEmbedded(dataDir)) await (await startEmbedded({ dataDir })).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

// Ctrl-C in the middle of a test: the servers are in groups of their own and would stay.
process.once('SIGINT', () => {
  for (const { pid } of started) signal(pid, 'SIGINT');
  process.exit(130);
});

async function start(): Promise<EmbeddedPostgres> {
  const embedded = await startEmbedded({ dataDir, log: (line) => said.push(line) });
  started.push(embedded);
  return embedded;
}

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function writeNote(embedded: EmbeddedPostgres, words: string): Promise<void> {
  await ask(embedded.urls.owner, async (sql) => {
    await sql`create table if not exists notes (words text primary key)`;
    await sql`insert into notes values (${words})`;
  });
}

function readNotes(embedded: EmbeddedPostgres): Promise<string[]> {
  return ask(embedded.urls.owner, async (sql) =>
    (await sql`select words from notes order by words`).map((row) => row.words),
  );
}

/** Another Porchlight, in a process of its own, holding the same data directory. */
async function anotherApp(): Promise<ChildProcess> {
  const index = pathToFileURL(join(process.cwd(), 'db/embedded/index.ts')).href;
  const app = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `const { startEmbedded } = await import(${JSON.stringify(index)});
       await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
       process.stdout.write('up');
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  apps.push(app);
  const [word] = await Promise.race([once(app.stdout, 'data'), once(app, 'exit')]);
  expect(String(word)).toBe('up');
  return app;
}

async function kill(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  app.kill('SIGKILL');
  await once(app, 'exit');
}

async function until(holds: () => boolean): Promise<void> {
  // As long as a disk that is busy elsewhere may take to write: only what never comes fails.
  for (let tries = 0; tries < 4000 && !holds(); tries += 1) await pause(20);
  expect(holds()).toBe(true);
}

function postmasterOf(directory: string): number {
  const state: unknown = JSON.parse(readFileSync(join(directory, 'postgres-state.json'), 'utf8'));
  if (typeof state === 'object' && state !== null && 'pid' in state && typeof state.pid === 'number') return state.pid;
  throw new Error('The state file names no process.');
}

function uidOf(pid: number): number {
  if (process.platform === 'linux') return statSync(`/proc/${pid}`).uid;
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }));
}

describe('a database of our own', () => {
  test('is made at the first start, and keeps what staff wrote when it is stopped and started again', async () => {
    const first = await start();
    expect(said).toContain('Making a new database…');
    await writeNote(first, 'Rosa called');
    await first.stop();
    expect(look(first.pid)).toBeNull();

    said = [];
    const second = await start();
    expect(said).not.toContain('Making a new database…');
    expect(await readNotes(second)).toEqual(['Rosa called']);
  });

  test('keeps what was committed when the machine kills app and database at once', async () => {
    const app = await anotherApp();
    const pid = postmasterOf(dataDir);
    const urls = runningEmbedded(dataDir);
    if (!urls) throw new Error('The other Porchlight runs no database.');
    await ask(urls.owner, (sql) => sql`create table notes as select 'Tomasz wrote'::text as words`);
    await kill(app);
    signal(pid, 'SIGKILL');
    await until(() => look(pid) === null);

    const recovered = await start();
    expect(recovered.pid).not.toBe(pid);
    expect(await readNotes(recovered)).toEqual(['Tomasz wrote']);
  });

  test('comes back by itself, at the same address, when it alone is killed', async () => {
    const embedded = await start();
    await writeNote(embedded, 'Imani waits');
    const { pid, urls } = embedded;
    signal(pid, 'SIGKILL');
    await until(() => embedded.pid !== pid);
    expect(embedded.urls).toEqual(urls);
    expect(await readNotes(embedded)).toEqual(['Imani waits']);
  });

  test('stops for good when told to stop just after it was killed', async () => {
    const embedded = await start();
    signal(embedded.pid, 'SIGKILL');
    await Promise.all([embedded.stop(), embedded.stop()]);
    await pause(600);
    expect(runningEmbedded(dataDir)).toBeNull();
  });

  test('is taken over when the app died and the database lives on', async () => {
    const app = await anotherApp();
    const pid = postmasterOf(dataDir);
    await kill(app);
    expect(look(pid)).not.toBeNull();

    const taken = await start();
    expect(taken.pid).toBe(pid);
    expect(said).toContain('The database was still running; taking it over.');
    await taken.stop();
    expect(look(pid)).toBeNull();
  });

  test('starts although a stranger bears the number its last server had', async () => {
    const first = await start();
    await first.stop();
    const home = existsSync(join(dataDir, 'postgres-is-at.txt'))
      ? readFileSync(join(dataDir, 'postgres-is-at.txt'), 'utf8').trim()
      : join(dataDir, 'postgres');
    writeFileSync(join(home, 'data', 'postmaster.pid'), `${process.pid}\n${home}/data\n0\n5432\n`);
    writeFileSync(join(home, 'supervisor.lock'), JSON.stringify({ pid: process.ppid, born: 'another life' }));
    const second = await start();
    expect(second.pid).not.toBe(process.pid);
  });
});

describe('two Porchlights on one data directory', () => {
  test('the second is refused, and told which process has it', async () => {
    const app = await anotherApp();
    await expect(start()).rejects.toThrow(`Another Porchlight (process ${app.pid}) already runs this data directory.`);
  });

  test('the second is refused in the same process too, and allowed once the first has stopped', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow('already runs this data directory');
    await first.stop();
    await expect(start()).resolves.toBeDefined();
  });
});

describe('who may do what', () => {
  test('PostgreSQL never runs as root', async () => {
    const { pid } = await start();
    const me = process.getuid?.() ?? -1;
    const nobody = Number(/^nobody:[^:]*:(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[1]);
    expect(uidOf(pid)).toBe(me === 0 ? nobody : me);
  });

  test('the three sides of the house may sign in, and may do nothing else yet', async () => {
    const { urls } = await start();
    const roles = await ask(
      urls.owner,
      (sql) => sql`select rolname, rolsuper, rolcreatedb, rolcreaterole, rolcanlogin from pg_roles
        where rolname in ('porchlight_public', 'porchlight_desk', 'porchlight_jobs') order by rolname`,
    );
    const plain = { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolcanlogin: true };
    expect(roles.map((role) => ({ ...role }))).toEqual([
      { rolname: 'porchlight_desk', ...plain },
      { rolname: 'porchlight_jobs', ...plain },
      { rolname: 'porchlight_public', ...plain },
    ]);
    for (const url of [urls.public, urls.desk, urls.jobs]) {
      const [row] = await ask(url, (sql) => sql`select current_database() as name`);
      expect(row?.name).toBe('porchlight');
      await expect(ask(url, (sql) => sql`create table mine (a int)`)).rejects.toThrow('permission denied');
    }
  });

  test('a wrong password is refused, and the right ones are readable by us alone', async () => {
    const { urls } = await start();
    await expect(ask(urls.desk.replace(/:[^:@]+@/, ':guess@'), (sql) => sql`select 1`)).rejects.toThrow('password');
    expect(statSync(join(dataDir, 'postgres-passwords.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres.log')).mode & 0o777).toBe(0o600);
  });
});

describe('what is asked of the database', () => {
  test('what is acknowledged is on disk, and it listens on this machine only', async () => {
    const { urls } = await start();
    const settings = await ask(
      urls.owner,
      (sql) => sql`select name, setting from pg_settings where name in
        ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'unix_socket_directories',
         'server_encoding', 'TimeZone') order by lower(name)`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
      unix_socket_directories: '',
    });
  });

  test('its log holds neither the values nor the statements of a question that fails', async () => {
    const embedded = await start();
    await writeNote(embedded, 'canary-4471');
    await expect(writeNote(embedded, 'canary-4471')).rejects.toThrow('duplicate key');
    await expect(ask(embedded.urls.owner, (sql) => sql.unsafe(`select 'canary-4471'::int`))).rejects.toThrow('canary');
    await embedded.stop();
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('canary');
    expect(log).not.toContain('insert into');
  });
});

test('a machine we bring no PostgreSQL for is told to bring its own', () => {
  expect(() => findBinaries('sunos', 'x64')).toThrow('set DATABASE_URL');
  expect(findBinaries().version).toMatch(/^18\./);
});
