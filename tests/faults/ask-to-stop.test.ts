import { expect, test } from 'vitest';
import { askToStop } from '@/tests/faults/faults';

test('nobody who was told "we have it" is lost when Porchlight is asked to stop under sixteen callers', async () => {
  const outcome = await askToStop({ seed: 20_260_103, times: 1 });
  expect(outcome.wrong).toEqual([]);
  expect(outcome.tell).toEqual([]);
  expect(outcome.turnedAway).toBeGreaterThan(0);
  expect(outcome.acknowledged).toBeGreaterThan(16);
  expect(outcome.present).toBe(outcome.acknowledged);
  expect(outcome.exitCodes).toEqual([0, 0]);
});
