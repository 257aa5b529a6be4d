import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
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
  return [
    limitRow(`triage of one intake (mean of ${inputs.length} cases, best of 50)`, one, 1, ms),
    limitRow(
      `all ${pairs.length.toLocaleString('en')} pairs of substances (best of 20)`,
      Math.min(...(await msOf(20, every))),
      20,
      ms,
    ),
  ];
}
