import { spawn } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, readPlaywright, readVitest } from '@/scripts/reports';

/** Where reports of a run are written. */
export const REPORTS = 'tests/.out';

/** Far longer than any stage takes: only what hangs is stopped. */
const LONGEST_STAGE_MINUTES = 40;
const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs one stage between two lines that say so; a fault inside it is a failure, not the end of the run. */
export async function stage(name: string, run: () => Promise<Count>): Promise<Count> {
  say(`\n▸ ${name}…`);
  const begun = Date.now();
  const ticking = setInterval(() => say(`  … ${name}: ${seconds(begun)}`), 15_000);
  const count = await run()
    .catch((fault: unknown) => {
      say(fault instanceof Error ? fault.message : String(fault));
      return FAILED;
    })
    .finally(() => clearInterval(ticking));
  say(`${isGood(count) ? '✓' : '✗'} ${name}: ${inWords(count)} (${seconds(begun)})`);
  return count;
}

/** "N passed, N failed, N skipped" */
export function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

export function isGood(count: Count): boolean {
  return count.failed === 0 && count.skipped === 0;
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export async function lint(): Promise<Count> {
  return (await tool('biome', ['ci', '--colors=off', '.'])) ? PASSED : FAILED;
}

/** The routes' types are made first: pages name them. */
export async function types(): Promise<Count> {
  const good = (await tool('next', ['typegen'])) && (await tool('tsc', ['--noEmit', '-p', '.']));
  return good ? PASSED : FAILED;
}

/** Runs projects of vitest. The report counts, not only the exit code: no report, or no test in it, is a failure. */
export async function vitest(projects: readonly string[], reportName: string): Promise<Count> {
  const report = freshReport(reportName);
  const words = ['run', ...projects.flatMap((project) => ['--project', project])];
  const good = await tool('vitest', [...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return readVitest(report, good);
}

/** Runs the browser tests, in browsers that are there already; playwright.config.ts names the same report. */
export async function browser(): Promise<Count> {
  const report = freshReport('playwright.json');
  return readPlaywright(report, await tool('playwright', ['test']));
}

function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, name);
  rmSync(report, { force: true });
  return report;
}

function tool(name: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const script = realpathSync(join('node_modules', '.bin', name));
    const child = spawn(process.execPath, [script, ...words], {
      env: testEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = () => {
      child.kill('SIGTERM');
    };
    const tooLong = setTimeout(() => {
      say(`${name} took longer than ${LONGEST_STAGE_MINUTES} minutes and was stopped.`);
      stop();
    }, LONGEST_STAGE_MINUTES * 60_000);
    process.once('SIGTERM', stop);
    const end = (good: boolean) => {
      clearTimeout(tooLong);
      process.off('SIGTERM', stop);
      resolve(good);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

// Tests never meet the database or the keys of whoever runs them.
function testEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => name !== 'DATABASE_URL' && !name.startsWith('PORCHLIGHT_'),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
