import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Speed } from '@/tests/bench/measure';

/** One line of the table. Every figure in it was measured in this run. */
export interface Row {
  readonly work: string;
  readonly measured: string;
  /** What stands beside it, measured in the same run. */
  readonly floor: string | null;
  readonly ratio: number | null;
  readonly aim: string | null;
  /** Null where there is no aim. */
  readonly met: boolean | null;
}

const FILE = 'tests/.out/bench.json';

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
export const inWords = ({ perSecond, medianMs, p95Ms }: Speed): string =>
  `${perSecond.toFixed(0)}/s (median ${ms(medianMs)}, p95 ${ms(p95Ms)})`;

/** The middle one and the slowest twentieth of many. */
export const inMiddle = ({ medianMs, p95Ms }: Pick<Speed, 'medianMs' | 'p95Ms'>): string =>
  `median ${ms(medianMs)}, p95 ${ms(p95Ms)}`;

/** A rate beside its floor; the aim is the least share of the floor's rate. */
export function rateRow(work: string, measured: Speed, floor: Speed, least: number, aim: string): Row {
  const ratio = measured.perSecond / floor.perSecond;
  return { work, measured: inWords(measured), floor: inWords(floor), ratio, aim, met: ratio >= least };
}

/** Something that is to stay under a limit. */
export function limitRow(work: string, took: number, most: number, say: (value: number) => string): Row {
  return { work, measured: say(took), floor: null, ratio: null, aim: `at most ${say(most)}`, met: took <= most };
}

/** The table as text, and as a file beside the reports. */
export function publish(rows: readonly Row[], notes: readonly string[]): string {
  mkdirSync('tests/.out', { recursive: true });
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? null, node: process.version };
  writeFileSync(FILE, `${JSON.stringify({ at: new Date().toISOString(), machine, rows, notes }, null, 2)}\n`);
  const lines = [
    ['work', 'measured', 'floor', 'ratio', 'aim', 'met'],
    ...rows.map(({ work, measured, floor, ratio, aim, met }) => [
      work,
      measured,
      floor ?? '–',
      ratio === null ? '–' : ratio.toFixed(2),
      aim ?? '–',
      met === null ? '–' : met ? 'yes' : 'no',
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...text, '', ...notes, `Written to ${FILE}.`].join('\n');
}
