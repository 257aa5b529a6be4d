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
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

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
  [/Math\.max\(/g, 'Math.min('],
  [/Math\.min\(/g, 'Math.max('],
  [/return \[\];/g, "return at('now')('x');"],
  [/!(?=[a-z(])/g, ''],
  [/ \+ /g, ' - '],
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
        from: hit[0],
        to: hit[0].replace(new RegExp(from.source), to),
        text: `${text.slice(0, hit.index)}${hit[0].replace(new RegExp(from.source), to)}${text.slice(hit.index + hit[0].length)}`,
      })),
    ).filter((fault) => fault.text !== text);
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((path) => !/content\.ts$|caller-notice\.ts$|finding\.ts$/.test(path))
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
  for (const noise of ['rule-set', 'words', 'caller-notice', 'command'])
    rmSync(join(copy, `tests/domain/triage/${noise}.test.ts`), { force: true });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Whether the tests fail in this copy: then they noticed. Taking for ever is noticing too. */
function noticed(copy: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = realpathSync('node_modules/.bin/vitest');
    const words = [
      'run',
      '--project',
      'unit',
      '--bail=1',
      'tests/domain/triage',
      'tests/domain/intake/from-intake.test.ts',
    ];
    const child = spawn(process.execPath, [script, ...words], {
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
        const whole = readFileSync(fault.file, 'utf8');
        const lines = whole.split('\n');
        lines[fault.line] = fault.text;
        writeFileSync(join(copy, fault.file), lines.join('\n'));
        if (!(await noticed(copy))) lived.push(fault);
        writeFileSync(join(copy, fault.file), whole);
        done += 1;
        if (done % 10 === 0) process.stderr.write(`… ${done} of ${faults.length}, ${lived.length} lived\n`);
      }
    }),
  );
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
for (const { file, line, from, to } of lived)
  process.stdout.write(`lived: ${file}:${line + 1} “${from.trim()}” → “${to.trim()}”\n`);
const killed = faults.length === 0 ? 0 : (faults.length - lived.length) / faults.length;
process.stdout.write(
  `${faults.length} faults planted, ${faults.length - lived.length} noticed: ${(killed * 100).toFixed(1)} %.\n`,
);
process.exitCode = killed >= LEAST_KILLED ? 0 : 1;
