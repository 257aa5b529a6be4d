import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

// npm run properties: every property of the domain (rules, mixes, names, instruments, timings, intakes, clocks) with 10,000
// cases each.

const script = realpathSync('node_modules/.bin/vitest');
const run = spawnSync(process.execPath, [script, 'run', '--project', 'unit', 'tests/domain', '--testTimeout=3600000'], {
  env: { ...process.env, CASES: process.env.CASES ?? '10000' },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
