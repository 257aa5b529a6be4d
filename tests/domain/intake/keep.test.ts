import { describe, expect, test } from 'vitest';
import type { Draft, Fields } from '@/domain/intake/draft';
import { isUntouched, post } from '@/domain/intake/keep';

const LEAD = '00000000-0000-4000-8000-000000000000';
const begun: Draft = { v: 1, language: 'en', posted: {}, leadId: LEAD, sent: [] };
const fields: Fields = { lastUsed: ['h0_6'] };
const kept = (draft: Draft, key: string) => Object.hasOwn(post(draft, { key }, fields).posted, key);

describe('the page of one item', () => {
  const chosen = post(begun, { key: 'substances' }, { named: ['alcohol'] });

  test('is kept when it is on the caller’s way', () => {
    expect(kept(chosen, 'substance/alcohol')).toBe(true);
  });

  test('is not kept under a name nobody chose', () => {
    for (const key of ['substance/fentanyl', 'substance/made-up', 'mix/7', 'nothing/x']) {
      expect(kept(chosen, key), key).toBe(false);
      expect(post(chosen, { key }, fields)).toBe(chosen);
    }
  });

  test('is kept by a draft just begun, so that nobody loses the answer they just gave', () => {
    expect(kept(begun, 'substance/alcohol')).toBe(true);
  });

  test('is changed where it was kept before, though a page before it does not stand now', () => {
    const before = post(begun, { key: 'substance/alcohol' }, { lastUsed: ['d1_2'] });
    expect(post(before, { key: 'substance/alcohol' }, fields).posted['substance/alcohol']).toEqual(fields);
  });
});

test.each<[what: string, posted: Draft['posted'], fields: Fields, untouched: boolean]>([
  ['blank', {}, {}, true],
  ['with fields that are empty or white space', {}, { typed: [''], name: [' \r\n'] }, true],
  ['with a tick', {}, { named: ['alcohol'], typed: [''] }, false],
  ['with what cannot stand', {}, { made: ['up'] }, false],
  ['passed over before', { safety: {} }, {}, false],
  ['answered before and emptied now', { safety: { wish_dead: ['no'] } }, { wish_dead: [''] }, false],
])('a page left %s', (_, posted, fields, untouched) => {
  expect(isUntouched({ ...begun, posted }, 'safety', fields)).toBe(untouched);
});
