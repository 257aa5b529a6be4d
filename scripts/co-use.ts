import { parseArgs } from 'node:util';
import { coUseOf } from '@/scripts/co-use-found';
import { coUseText } from '@/scripts/co-use-text';

// npm run co-use -- NAME NAME …: what is known of taking these together, every pair and the whole. --json, --es. It ends
// with 2 when a name means several things, or nothing that we know, or when there are not two substances; what can be
// said is said all the same. Reads only: no database, no network.

const MOST_NAMES = 20;
const USAGE = 'Say two names or more: npm run co-use -- alprazolam oxycodone baclofen (--es for Spanish, --json).';

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function main(): number {
  let given: { values: { json?: boolean; es?: boolean }; positionals: string[] };
  try {
    given = parseArgs({ options: { json: { type: 'boolean' }, es: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    return refuse(USAGE);
  }
  const { values, positionals } = given;
  if (positionals.length < 2) return refuse(USAGE);
  if (positionals.length > MOST_NAMES) return refuse(`At most ${MOST_NAMES} names. ${USAGE}`);
  const found = coUseOf(positionals);
  process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : coUseText(found, values.es ? 'es' : 'en')}\n`);
  return found.names.every(({ kind }) => kind === 'one') && found.pairs.length > 0 ? 0 : 2;
}

// Whoever reads us may stop reading, as `head` does: that is the end, and no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = main();
