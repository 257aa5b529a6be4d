import { inWords, isGood, lint, say, stage, sum, types, vitest } from '@/scripts/stages';

// The quick look before a commit: no database, no build, no browser. `npm test` is the whole of it.
const total = sum([
  await stage('lint', lint),
  await stage('types', types),
  await stage('unit tests', () => vitest(['unit'], 'unit.json')),
]);

say(`\n${inWords(total)}`);
process.exitCode = isGood(total) ? 0 : 1;
