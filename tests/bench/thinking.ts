import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { searchByName } from '@/domain/substances/names';
import { pairOf } from '@/domain/substances/pairs';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { msOf } from '@/tests/bench/measure';
import { limitRow, ms, type Row } from '@/tests/bench/table';

const file = z.object({ vignettes: z.array(z.object({ intake: z.unknown() })).min(1) });

/** What no database has a part in: the rules over one intake, and all that is known of two substances together. */
export async function thinkingRows(): Promise<Row[]> {
  const { vignettes } = file.parse(JSON.parse(readFileSync('tests/domain/triage/vignettes.json', 'utf8')));
  const inputs = vignettes.map(({ intake }) => triageInput.parse(intake));
  const all = () => inputs.map((input) => triage(input));
  all();
  const one = Math.min(...(await msOf(50, all))) / inputs.length;
  const pairs = SUBSTANCE_IDS.flatMap((id, i) => SUBSTANCE_IDS.slice(i + 1).map((other) => [id, other] as const));
  const every = () => pairs.map(([a, b]) => pairOf(a, b));
  every();
  const typed = ['alprazolan', 'methamphetamine', 'perc 30', 'heroína', 'buprenorfina'];
  const keystrokes = typed.flatMap((name) => [...name].map((_, i) => name.slice(0, i + 1)));
  for (const text of keystrokes) searchByName(text);
  const slowest: number[] = [];
  for (const text of keystrokes) slowest.push(Math.min(...(await msOf(10, () => searchByName(text)))));
  return [
    limitRow(
      `search by name, the slowest of ${keystrokes.length} keystrokes (best of 10)`,
      Math.max(...slowest),
      5,
      ms,
    ),
    limitRow(`triage of one intake (mean of ${inputs.length} cases, best of 50)`, one, 1, ms),
    limitRow(
      `all ${pairs.length.toLocaleString('en')} pairs of substances (best of 20)`,
      Math.min(...(await msOf(20, every))),
      20,
      ms,
    ),
  ];
}
