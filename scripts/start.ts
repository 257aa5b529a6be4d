import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildOwnScripts, buildWhenNeeded } from './build';
import { type Database, openDatabase } from './database';
import { readKeys } from './installation';

const { values: flags } = parseArgs({ options: { dev: { type: 'boolean' }, demo: { type: 'boolean' } } });

const say = (line: string): void => void process.stdout.write(`${line}\n`);

// Who read our words may be gone: a terminal that was closed, a reader of the log that ended. That stops nobody, and saying
// that it could not be said would never end.
for (const words of [process.stdout, process.stderr]) words.on('error', () => {});

/** Asked to stop: what is being brought up is finished first, so that all of it can be put down. */
let asked = false;
/** Ctrl-C reaches us twice under npm (from the terminal, and passed on); only a later one means "do not wait". */
const IMPATIENT_MS = 2000;
let askedAt = 0;
const goOn = (): void => {
  if (asked) throw new Error('Stopped before everything was up.');
};

/** Everything an installation needs, brought up in order; each part is put down again in the reverse order. */
async function start(undo: (() => Promise<void>)[]): Promise<void> {
  Object.assign(process.env, { NODE_ENV: flags.dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const dataDir = path.resolve(process.env.PORCHLIGHT_DATA ?? '.porchlight', flags.demo ? 'demo' : '');
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT is a whole number from 0 to 65535.');
  await (flags.dev ? buildOwnScripts() : buildWhenNeeded(say));
  goOn();
  await readKeys(dataDir, true);
  const database = await openDatabase(dataDir, say, undo);
  goOn();
  await serveOn(port, database, undo);
}

async function serveOn(port: number, database: Database, undo: (() => Promise<void>)[]): Promise<void> {
  const origin = process.env.PORCHLIGHT_ORIGINS?.split(',')[0]?.trim() ?? `http://localhost:${port}`;
  process.env.PORCHLIGHT_ORIGINS ??= `${origin},http://127.0.0.1:${port}`;
  process.env.NEXTAUTH_URL ??= origin;
  // From here on the environment is complete, so what reads it may be loaded.
  const { env } = await import('@/env');
  const { side, mail } = env();
  const { endPools } = await import('@/db/client');
  undo.push(() => endPools(10));
  if (side !== 'public') {
    const { startJobs } = await import('@/jobs/runner');
    const { CENTRE } = await import('@/content/centre');
    const installation = { hours: CENTRE.hours, mail, desk: `${env().origins[0] ?? origin}/desk` };
    undo.push((await startJobs(database.urls.jobs, installation)).stop);
  }
  const { serve } = await import('@/server/index');
  const server = await serve({ port, development: flags.dev === true });
  undo.push(server.stop);
  say(`\nPorchlight is at ${origin}`);
  if (side === 'public') return;
  if (flags.demo) for (const line of await (await import('./demo')).furnish()) say(line);
  const { offerSetUp } = await import('@/operations/offer-set-up');
  const offered = await offerSetUp({ actor: { kind: 'system', job: 'start' }, input: {} });
  if (offered.kind === 'offered')
    say(`Set up the first administrator (this link works once, for a day): ${origin}/desk/join/${offered.token}`);
  // Before the first who is looked for. Where it fails, that look reads them again, and says what is the matter.
  const { knownLeads } = await import('@/operations/known-leads');
  knownLeads().catch(() => undefined);
  say('Press Ctrl-C to stop.\n');
}

function sentenceFor(fault: Error): string {
  if ('code' in fault && fault.code === 'EADDRINUSE')
    return `Port ${process.env.PORT ?? 3000} is taken by another program. Choose another: PORT=3001 npm start`;
  return fault.message;
}

const undo: (() => Promise<void>)[] = [];

/** Puts everything down, last up first, once what was coming up has come up. */
async function stop(code: number): Promise<never> {
  await starting;
  for (const down of undo.reverse()) await down().catch(() => undefined);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (asked && Date.now() - askedAt > IMPATIENT_MS) process.exit(1);
    if (asked) return;
    asked = true;
    askedAt = Date.now();
    say('Stopping: finishing what is under way…');
    void stop(0);
  });

const starting = start(undo).catch((fault: unknown) => {
  if (asked) return;
  asked = true;
  process.stderr.write(`${fault instanceof Error ? sentenceFor(fault) : 'The start failed.'}\n`);
  // Not awaited: stopping itself waits for this.
  void stop(1);
});
