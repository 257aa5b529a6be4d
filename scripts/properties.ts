import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

// npm run properties: the properties of rules, mixes, names, instruments and timings with 10,000 cases each.

const FOLDERS = ['triage', 'substances', 'screening'].map((folder) => `tests/domain/${folder}`);
const script = realpathSync('node_modules/.bin/vitest');
const run = spawnSync(process.execPath, [script, 'run', '--project', 'unit', ...FOLDERS, '--testTimeout=3600000'], {
  env: { ...process.env, CASES: process.env.CASES ?? '10000' },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
