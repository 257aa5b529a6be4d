import { expect, test } from 'vitest';
import { killApp } from '@/tests/faults/faults';

test('nobody who was told "we have it" is lost when Porchlight is killed under sixteen callers', async () => {
  const outcome = await killApp({ seed: 20_260_102, times: 2 });
  expect(outcome.wrong).toEqual([]);
  expect(outcome.tell).toEqual([]);
  expect(outcome.turnedAway).toBeGreaterThan(0);
  expect(outcome.acknowledged).toBeGreaterThan(32);
  expect(outcome.present).toBe(outcome.acknowledged);
  expect(outcome.exitCodes).toEqual([0]);
});
