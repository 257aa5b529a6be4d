import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { askToStop, killApp, killPostgres, type Outcome, type Run } from '@/tests/faults/faults';

// npm run faults [-- --seed N --times N]: the faults, each many times over, from a seed that is printed, so that what was
// found can be looked at again. Ends non-zero when anything acknowledged was lost, doubled, changed or told.

const { values } = parseArgs({ options: { seed: { type: 'string' }, times: { type: 'string' } } });
const seed = Number(values.seed ?? randomInt(1, 2 ** 31));
const times = Number(values.times ?? 8);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (!Number.isInteger(seed) || !Number.isInteger(times) || times < 1)
  throw new Error('--seed and --times are whole numbers.');

const FAULTS: Readonly<Record<string, (run: Run) => Promise<Outcome>>> = {
  'kill -9 of PostgreSQL': killPostgres,
  'kill -9 of Porchlight': killApp,
  'SIGTERM under load': askToStop,
};

say(`Seed ${seed}; each fault ${times} times under sixteen callers. Again: npm run faults -- --seed ${seed}`);
const summary: string[] = [];
let good = true;
for (const [name, fault] of Object.entries(FAULTS)) {
  say(`\n▸ ${name}`);
  const { acknowledged, present, turnedAway, wrong, tell, exitCodes } = await fault({ seed, times, say });
  const fine =
    wrong.length === 0 && tell.length === 0 && present === acknowledged && exitCodes.every((code) => code === 0);
  for (const sentence of [...wrong, ...tell.map((file) => `a caller’s words lie in plain in ${file}`)])
    say(`  ${sentence}`);
  summary.push(
    `${fine ? '✓' : '✗'} ${name}: ${acknowledged} acknowledged, ${present} present, ${turnedAway} turned away and sent again`,
  );
  good &&= fine;
}
say(`\nSeed ${seed}`);
for (const line of summary) say(line);
process.exitCode = good ? 0 : 1;
