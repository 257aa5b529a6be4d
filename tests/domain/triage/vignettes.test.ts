import { expect, test } from 'vitest';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { vignettes } from './vignettes.json';

test.each(vignettes)('$vignette', ({ intake, expect: expected }) => {
  const result = triage(triageInput.parse(intake));
  const seen = result.findings.map((finding) => finding.rule as string);
  expect(result.urgency).toBe(expected.urgency);
  expect(seen).toEqual(expect.arrayContaining(expected.mustFlags));
  for (const rule of expected.mustNotFlags) expect(seen).not.toContain(rule);
});
