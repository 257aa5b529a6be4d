import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm run mutants [-- PART]: plants one fault at a time in domain/triage, in a copy, and sees whether the tests notice. Prints
// what lived, and ends with 1 when fewer than 95 of 100 were noticed. Words are left alone: other tests read those.

const LEAST_KILLED = 0.95;
const LONGEST_MS = 120_000;
const AT_ONCE = 2;

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A question put to the answers, as the rules put them; its arguments may hold one pair of brackets more. */
const QUESTION =
  /(?<!(?:function|import) )(?<![.\w])(?:maybe|said|denied|known|couldBe|isDaily|isStopping|isOf|hasStopped|inWindow|isHeavyDaily|stoppedInWindow|past|danger|maybePregnant|usedInLast30Days|littleSaid|dangerousToStop)\((?:[^()]|\([^()]*\))*\)(?! =>)(?!: boolean)/g;

/** Each way to break a line: what is looked for, and what is put in its place. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/(?<![=-]) > /g, ' >= '],
  [/ < (?!\w+>)/g, ' <= '],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/urgency: 'emergency_now'/g, "urgency: 'urgent_1h'"],
  [/urgency: 'urgent_1h'/g, "urgency: 'same_day'"],
  [/urgency: 'same_day'/g, "urgency: 'routine'"],
  [/'emergency_now' :/g, "'same_day' :"],
  [/'urgent_1h' :/g, "'routine' :"],
  [/(?<![\w.'-])(\d+)(?![\w.'-])/g, '($1 + 1)'],
  [/(?<![\w.'-])([1-9]\d*)(?![\w.'-])/g, '($1 - 1)'],
  [/Math\.max\(/g, 'Math.min('],
  [/Math\.min\(/g, 'Math.max('],
  [/return \[\];/g, "return at('now')('x');"],
  [/!(?=[a-z(])/g, ''],
  [/ \+ /g, ' - '],
  // One thing fewer in a list: a sign, an answer, a class, a rule file.
  [/(?<=\[)'\w+', /g, ''],
  [/(?<=(?<![\w)])\[)'\w+'(?=\])/g, ''],
  [/, '\w+'(?=[,\]])/g, ''],
  [/(?<=\[[^\]]*)\.{3}[A-Z_]+(?:, )?/g, ''],
  [/^ {2}[a-zA-Z]+,$/g, ''],
  // A condition that no longer asks.
  [QUESTION, 'true'],
  [QUESTION, 'false'],
];

/** Lines that hold words, imports or types: nothing a person's urgency hangs on. */
const LEFT_ALONE =
  /^\s*(import|export type|\*|\/\*|\/\/|en:|es:|readonly|sources:|id:|name:|type )|: \{ en: |askNext|toCaller|because/;

function faultsIn(file: string): Fault[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  let words = false;
  return lines.flatMap((text, i) => {
    if (/^\s*(because|askNext|toCaller): \{$/.test(text)) words = true;
    const skip = words || LEFT_ALONE.test(text);
    if (words && /^\s*\},$/.test(text)) words = false;
    if (skip) return [];
    return WAYS.flatMap(([from, to]) =>
      [...text.matchAll(from)].map((hit) => ({
        file,
        line: i,
        text: text.slice(0, hit.index) + to.replace('$1', hit[1] ?? '') + text.slice(hit.index + hit[0].length),
      })),
    ).filter((fault) => fault.text !== text);
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((path) => !/(content|finding|notice-groups)\.ts$/.test(path))
    .sort();
}

/** A copy to plant faults in: what the tests of triage need, and the modules by a link. */
function copyHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'porchlight-mutants-'));
  for (const part of ['domain', 'content', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(part, join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'tests/domain'), { recursive: true });
  for (const part of ['tests/domain/triage', 'tests/domain/intake'])
    cpSync(part, join(copy, part), { recursive: true });
  for (const noise of ['words', 'command']) rmSync(join(copy, `tests/domain/triage/${noise}.test.ts`), { force: true });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The test of the hash would notice any change at all, and so says nothing of the others. */
const NOT_THE_HASH = '^(?!the version of the rules is the hash)';
const QUICK = ['intake/from-intake', 'triage/vignettes', 'triage/withdrawal-window', 'triage/from-answers'];

/** Whether the tests noticed: the table of cases first, without a test runner, then what is quick, then all of them. */
async function noticed(copy: string): Promise<boolean> {
  const table = ['--import', 'tsx', 'tests/domain/triage/tables.ts'];
  const quick = QUICK.map((name) => `tests/domain/${name}.test.ts`);
  return (
    (await fails(copy, table)) ||
    (await fails(copy, tests(quick))) ||
    (await fails(copy, tests(['tests/domain/triage'])))
  );
}

const tests = (files: readonly string[]): readonly string[] => [
  realpathSync('node_modules/.bin/vitest'),
  ...['run', '--project', 'unit', '--bail=1', '--no-isolate', '--maxWorkers=1', '-t', NOT_THE_HASH],
  ...files,
];

/** Whether Node ends in failure with these words, in this copy. Taking for ever is failing too. */
function fails(copy: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: copy,
      stdio: 'ignore',
      env: { ...process.env, CASES: '60' },
    });
    const tooLong = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    child.once('close', (code) => {
      clearTimeout(tooLong);
      resolve(code !== 0);
    });
  });
}

const part = process.argv[2] ?? '';
const faults = filesIn('domain/triage')
  .filter((file) => file.includes(part))
  .flatMap(faultsIn);
const lived: Fault[] = [];
let done = 0;
const copies = Array.from({ length: AT_ONCE }, copyHouse);
try {
  if (copies[0] && (await noticed(copies[0]))) throw new Error('The tests fail before any fault is planted.');
  const waiting = [...faults];
  await Promise.all(
    copies.map(async (copy) => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
        const place = join(copy, fault.file);
        const whole = readFileSync(place, 'utf8');
        const lines = whole.split('\n');
        lines[fault.line] = fault.text;
        writeFileSync(place, lines.join('\n'));
        if (!(await noticed(copy))) {
          lived.push(fault);
          process.stdout.write(`lived: ${fault.file}:${fault.line + 1} ${fault.text.trim()}\n`);
        }
        writeFileSync(place, whole);
        done += 1;
        if (done % 10 === 0) process.stderr.write(`… ${done} of ${faults.length}, ${lived.length} lived\n`);
      }
    }),
  );
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
const killed = faults.length === 0 ? 0 : (faults.length - lived.length) / faults.length;
process.stdout.write(
  `${faults.length} faults planted, ${faults.length - lived.length} noticed: ${(killed * 100).toFixed(1)} %.\n`,
);
process.exitCode = killed >= LEAST_KILLED ? 0 : 1;
