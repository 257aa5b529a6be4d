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
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { context, type Plugin } from 'esbuild';

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
  for (const part of ['tests/domain/triage', 'tests/domain/intake', 'tests/domain/runs.ts'])
    cpSync(part, join(copy, part), { recursive: true });
  for (const noise of ['words', 'command']) rmSync(join(copy, `tests/domain/triage/${noise}.test.ts`), { force: true });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The test of the hash would notice any change at all, and so says nothing of the others. */
const NOT_THE_HASH = '^(?!the version of the rules is the hash)';
const QUICK = ['intake/from-intake', 'triage/vignettes', 'triage/withdrawal-window', 'triage/from-answers'];

const TABLE = 'tests/domain/triage/tables.ts';
/** The text that stands in place of a file, while the table of cases is bundled with it. */
let planted: { readonly file: string; readonly text: string } | null = null;

const plant: Plugin = {
  name: 'plant',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]domain[\\/]triage[\\/].*\.ts$/ }, ({ path }) => ({
      contents: path === planted?.file ? planted.text : readFileSync(path, 'utf8'),
      loader: 'ts',
    })),
};

/** Asks the table of cases in this very process: most faults fall there, in a few milliseconds each. */
async function openTable(): Promise<{ notices: (file: string, text: string) => Promise<boolean>; close: () => void }> {
  Object.assign(globalThis, { require: createRequire(import.meta.url) });
  const bundle = await context({
    entryPoints: [TABLE],
    ...{ bundle: true, write: false, platform: 'node', format: 'iife', globalName: 'table' },
    external: ['zod'],
    // Beside it lies the table itself.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve(TABLE)).href) },
    plugins: [plant],
    logLevel: 'silent',
  });
  return {
    async notices(file, text) {
      planted = { file: resolve(file), text };
      try {
        const [built] = (await bundle.rebuild()).outputFiles ?? [];
        return runInThisContext(`${built?.text}\ntable.holds()`, { timeout: LONGEST_MS }) !== true;
      } catch {
        // What does not even load, throws or never ends is noticed.
        return true;
      }
    },
    close: () => void bundle.dispose(),
  };
}

/** Whether the tests noticed: what is quick first, then all of them. */
const noticed = async (copy: string): Promise<boolean> =>
  (await fails(copy, tests(QUICK.map((name) => `tests/domain/${name}.test.ts`)))) ||
  (await fails(copy, tests(['tests/domain/triage'])));

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

const count = (): void => {
  done += 1;
  if (done % 25 === 0) process.stderr.write(`… ${done} of ${faults.length}, ${lived.length} lived\n`);
};

const withFault = ({ file, line, text }: Fault): string =>
  readFileSync(file, 'utf8').split('\n').with(line, text).join('\n');

/** Those that the table of cases does not notice. */
async function pastTheTable(): Promise<Fault[]> {
  const table = await openTable();
  const past: Fault[] = [];
  if (await table.notices('', '')) throw new Error('The table of cases fails before any fault is planted.');
  for (const fault of faults)
    if (await table.notices(fault.file, withFault(fault))) count();
    else past.push(fault);
  table.close();
  return past;
}

const waiting = await pastTheTable();
process.stderr.write(`${waiting.length} faults are not noticed by the table of cases; the tests are asked…\n`);
const copies = Array.from({ length: AT_ONCE }, copyHouse);
try {
  if (copies[0] && (await noticed(copies[0]))) throw new Error('The tests fail before any fault is planted.');
  await Promise.all(
    copies.map(async (copy) => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
        const place = join(copy, fault.file);
        const whole = readFileSync(place, 'utf8');
        writeFileSync(place, withFault(fault));
        if (!(await noticed(copy))) {
          lived.push(fault);
          process.stdout.write(`lived: ${fault.file}:${fault.line + 1} ${fault.text.trim()}\n`);
        }
        writeFileSync(place, whole);
        count();
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
