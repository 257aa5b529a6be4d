import { expect, test } from 'vitest';
import { placeOf } from '@/domain/intake/flow';
import { type Going, onward } from '@/domain/intake/onward';
import { danaWith } from './people';

test.each<[where: string, going: Going, returnTo: 'check' | null, to: string]>([
  ['name', 'next', null, 'safe-contact'],
  ['name', 'next', 'check', 'check'],
  ['name', 'back', 'check', 'right-now'],
  ['name', 'stay', 'check', 'name'],
  ['name', 'later', null, 'receipt'],
  ['check', 'next', null, 'receipt'],
  // Whoever came to the summary by way of a change sends it all the same.
  ['check', 'next', 'check', 'receipt'],
  ['privacy', 'back', null, 'privacy'],
])('from %s by %s (from the summary: %s) to %s', (where, going, returnTo, to) => {
  const draft = danaWith({ check: {}, receipt: {} });
  const here = placeOf(draft, where);
  expect(here && onward(draft, here, going, returnTo).key).toBe(to);
});

test('a page that does not stand leads to itself, and so do the mixes while one of them does not', () => {
  const slip = danaWith({ 'right-now': {}, 'mix/1': { which: ['alcohol'] } });
  for (const where of ['right-now', 'mixes']) {
    const here = placeOf(slip, where);
    expect(here && onward(slip, here, 'next', null).key).toBe(where);
  }
});
