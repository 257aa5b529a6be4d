import { expect, test } from 'vitest';
import { placeOf } from '@/domain/intake/flow';
import { type Going, onward } from '@/domain/intake/onward';
import { danaWith } from './people';

test.each<[where: string, going: Going, returnTo: 'check' | null, to: string]>([
  ['name', 'next', null, 'safe-contact'],
  ['name', 'next', 'check', 'check'],
  ['name', 'back', null, 'right-now'],
  ['name', 'back', 'check', 'check'],
  ['check', 'back', 'check', 'permissions'],
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

test('Back from a page opened by Change leads to the page before, while the summary cannot be opened', () => {
  const slip = danaWith({ name: null });
  const here = placeOf(slip, 'name');
  expect(here && onward(slip, here, 'back', 'check').key).toBe('right-now');
});

test('a page that does not stand leads to itself, and so do the mixes while one of them does not', () => {
  const slip = danaWith({ 'right-now': {}, 'mix/1': { which: ['alcohol'] } });
  for (const where of ['right-now', 'mixes']) {
    const here = placeOf(slip, where);
    expect(here && onward(slip, here, 'next', null).key).toBe(where);
  }
});
