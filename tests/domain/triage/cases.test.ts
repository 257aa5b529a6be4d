import { describe, expect, test } from 'vitest';
import { RULES } from '@/domain/triage/rules';
import { triage } from '@/domain/triage/triage';
import { readCases } from './read-cases';

const cases = readCases();

describe('a person who', () => {
  test.each(cases)('$who', ({ input, fires, quiet, urgency }) => {
    const result = triage(input);
    const seen = result.findings.map((finding) => finding.rule as string);
    expect(seen).toEqual(expect.arrayContaining([...fires]));
    for (const rule of quiet) expect(seen).not.toContain(rule);
    expect(result.urgency).toBe(urgency);
  });
});

test.each(['T00', ...RULES.map((rule) => rule.id)])(
  '%s has a person for whom it speaks and one for whom it is quiet',
  (id) => {
    expect(cases.some((row) => row.fires.includes(id))).toBe(true);
    expect(cases.some((row) => row.quiet.includes(id))).toBe(true);
  },
);

test('the rules are T01 to T35 and the three principles', () => {
  const clinical = Array.from({ length: 35 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`);
  expect(RULES.map((rule) => rule.id)).toEqual(['P01', 'P02', 'P03', ...clinical]);
});
