import { browserPath, wholeBrowserPath } from '@/scripts/browser';
import { buildWhenNeeded } from '@/scripts/build';
import { browser, inWords, isGood, lint, say, stage, sum, types, vitest } from '@/scripts/stages';

// Everything, in the order in which it fails fastest. Each stage runs whatever became of the others; only the browser tests
// need the build. A skipped test is a failed run: what is not proven is not proven.
const counts = [
  await stage('lint', lint),
  await stage('types', types),
  await stage('tests below the browser', () => vitest(['unit', 'database'], 'vitest.json')),
];

const build = await stage('build', async () => {
  await buildWhenNeeded(say);
  return { passed: 0, failed: 0, skipped: 0 };
});
counts.push(build);

counts.push(await stage('faults', () => vitest(['faults'], 'faults.json')));
counts.push(
  await stage('browser tests', async () => {
    if (!isGood(build)) throw new Error('Not run: there is no build to run them on.');
    await browserPath();
    await wholeBrowserPath();
    return browser();
  }),
);

const total = sum(counts);
say(`\n${inWords(total)}`);
process.exitCode = isGood(total) ? 0 : 1;
