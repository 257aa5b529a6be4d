import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests of a stage went which way. */
export type Count = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Reads vitest's JSON report; `good` says whether the command itself ended well. */
export function readVitest(path: string, good: boolean): Count {
  const report = vitestReport.safeParse(readJson(path)).data;
  if (!report) return broken('left no report');
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return weigh({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, good);
}

/** Reads Playwright's JSON report. A test that passed only at a second try counts as failed. */
export function readPlaywright(path: string, good: boolean): Count {
  const report = playwrightReport.safeParse(readJson(path)).data;
  if (!report) return broken('left no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  return weigh({ passed: expected, failed: unexpected + flaky, skipped }, good && report.errors.length === 0);
}

// A file that does not load, a set-up that crashes, an error outside every test: no test failed, and yet it did not go well.
function weigh(count: Count, good: boolean): Count {
  if (count.passed + count.failed === 0) return { ...broken('executed no test'), skipped: count.skipped };
  return good || count.failed > 0 ? count : { ...count, failed: 1 };
}

function broken(what: string): Count {
  process.stdout.write(`This stage ${what}: counted as one failure.\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function readJson(path: string): unknown {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
