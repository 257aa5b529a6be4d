import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';

// mixes.csv is for clinicians to edit: who, what they named, what they took together, the worst level, the rule of several
// downers behind it, and the pairs that were only used in the same month.

const idOf = (text: string): SubstanceId => {
  const id = SUBSTANCE_IDS.find((one) => one === text);
  if (!id) throw new Error(`${text} is not in the catalogue`);
  return id;
};
const words = (text: string): string[] => text.split(' ').filter(Boolean);
const [, ...rows] = readFileSync(new URL('./mixes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.each(rows.map((row) => row.split(',')))(
  'somebody who %s',
  (_, named = '', mixes = '', worst = '', group = '', apart = '') => {
    const found = coUse({ named: words(named).map(idOf), mixes: words(mixes).map((mix) => mix.split('+').map(idOf)) });
    expect(found.simultaneous[0]?.level ?? '').toBe(worst);
    expect(found.simultaneous[0]?.groupRule?.id ?? '').toBe(group);
    expect(found.concurrent.map(({ a, b }) => `${a}+${b}`)).toEqual(words(apart));
  },
);
