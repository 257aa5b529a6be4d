import { describe, expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { emergencyAdvice } from '@/domain/intake/emergency';
import { DANGER_SIGNS, type DangerSign } from '@/domain/intake/steps/right-now';

const stepsFor = (...danger: DangerSign[]) => emergencyAdvice(danger).steps.map(({ en }) => en);
const calls = (steps: readonly string[]) => steps.filter((step) => /call 911/i.test(step));

describe('somebody in danger', () => {
  test('is told to call 911 once at most, whatever is ticked', () => {
    for (const one of DANGER_SIGNS)
      for (const other of DANGER_SIGNS) expect(calls(stepsFor(one, other)), `${one} ${other}`).toHaveLength(1);
    expect(calls(stepsFor(...DANGER_SIGNS))).toEqual(['Call 911 now.']);
  });

  test('who has a pump and thoughts of suicide is told the plainer of two calls', () => {
    expect(calls(stepsFor('suicide', 'pump'))).toEqual(['Call 911 or go to an emergency room now.']);
    expect(stepsFor('suicide')).toContain('If the danger is right now, call 911.');
  });

  test('and alone with it is told what to do, but where nobody could read it', () => {
    const alone = 'If it is you: call, unlock the door, and do not stay alone.';
    for (const sign of ['breathing', 'seizure', 'seeing_or_confused', 'chest_pain'] as const)
      expect(stepsFor(sign)).toContain(alone);
    expect(stepsFor('cannot_wake')).not.toContain(alone);
  });

  test('reads steps in both languages that are easy to read', () => {
    const { steps } = emergencyAdvice(DANGER_SIGNS);
    for (const { en, es } of steps) {
      expect(readingGrade([en], 'en').grade).toBeLessThanOrEqual(6);
      expect(es.length).toBeGreaterThan(10);
    }
  });
});
