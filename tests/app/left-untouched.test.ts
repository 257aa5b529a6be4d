import { describe, expect, test, vi } from 'vitest';
import type { Draft, Fields } from '@/domain/intake/draft';
import { firstOpen, type Place, placeOf } from '@/domain/intake/flow';
import { findingsIn } from '@/domain/triage/danger-met';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { DANA, danaWith, draftOf, ZONE } from '../domain/intake/people';
import { answeredBy } from './answered-by';

// A page on which nothing was told says nothing by any button but Continue.

vi.mock('@/operations/settings-now', () => ({ settingsNow: async () => TRIAGE_SETTINGS }));

const BUTTONS = ['later', 'back', 'lang:es'];

/** As much as Dana answered before this page, the partial parcel sent. */
function upTo(slug: string, pages: Draft['posted'] = DANA): Draft {
  const before = Object.entries(pages).slice(0, Object.keys(pages).indexOf(slug));
  const sent = [{ kind: 'partial', parcelId: 'p', of: 'then', urgency: 'same_day' }] as const;
  return { ...draftOf(Object.fromEntries(before)), sent };
}
function at(draft: Draft, slug: string): Place {
  const place = placeOf(draft, slug);
  if (!place) throw new Error(`No page ${slug}.`);
  return place;
}
const rulesOf = (draft: Draft) => findingsIn(draft, { zone: ZONE, settings: TRIAGE_SETTINGS }).map(({ rule }) => rule);

const OF_HER: Draft['posted'] = { ...DANA, 'who-for': { forWhom: ['someone'], callerName: ['Rosa'] } };
const FOR_HER = Object.fromEntries(
  Object.entries(OF_HER).map(([slug, fields]) => (slug === 'safety' ? ['talked-of-dying', {}] : [slug, fields])),
);

describe.each<[slug: string, pages: Draft['posted'], blank: Fields, before: string]>([
  ['name', DANA, { name: [''] }, 'right-now'],
  ['substances', DANA, { typed: [''] }, 'would-help'],
  ['mixes', DANA, {}, 'substance/clonazepam'],
  ['safety', DANA, {}, 'mood'],
  ['talked-of-dying', FOR_HER, {}, 'medicines'],
])('the page %s, left with nothing told', (slug, pages, blank, before) => {
  // Only who asks for themself is asked of their mood.
  const { mood, ...others } = pages;
  const draft = upTo(slug, slug === 'talked-of-dying' ? others : pages);

  test.each(BUTTONS)('by %s is still to be answered, and nothing is said by it', async (go) => {
    const left = await answeredBy(draft, 'en', at(draft, slug), blank, go);
    expect(left.draft.posted).toEqual(draft.posted);
    expect(firstOpen(left.draft).key).toBe(slug);
    expect(rulesOf(left.draft)).toEqual(rulesOf(draft));
    const language = go === 'lang:es' ? 'es' : 'en';
    expect(left.draft.language).toBe(language);
    const to = go === 'back' ? before : slug;
    const page = placeOf(draft, ...(to.split('/') as [string, string?]));
    const number = page?.item ? `${page.page}/${page.item.ref}` : `${page?.page}`;
    expect(left.path).toBe(go === 'later' ? '/en/code' : `/${language}/form/${number}`);
  });

  test('by Continue is passed over, as it was', async () => {
    const passed = await answeredBy(draft, 'en', at(draft, slug), blank, 'next');
    expect(passed.draft.posted).toHaveProperty([slug], blank);
    if (slug === 'safety' || slug === 'talked-of-dying') {
      expect([rulesOf(draft), rulesOf(passed.draft)].map((rules) => rules.includes('T03'))).toEqual([false, true]);
    }
  });
});

test.each(BUTTONS)('what was told before and is emptied now, and what was passed over, stays so by %s', async (go) => {
  for (const name of [{ name: ['Dana'] }, { name: [''] }]) {
    const draft = danaWith({ name });
    const left = await answeredBy(draft, 'en', at(draft, 'name'), { name: [''] }, go);
    expect(left.draft.posted.name).toEqual({ name: [''] });
    expect(firstOpen(left.draft).slug).toBe('check');
  }
});

test.each(BUTTONS)('what was told in part, or cannot stand, is kept by %s', async (go) => {
  const draft = upTo('safe-contact');
  const half: Fields = { way: ['call'], phone: ['555'] };
  const left = await answeredBy(draft, 'en', at(draft, 'safe-contact'), half, go);
  expect(left.draft.posted['safe-contact']).toEqual(half);
  expect(firstOpen(left.draft).slug).toBe('safe-contact');
});

test('Finish later sends what was told so far, without the page that was left', async () => {
  const draft = upTo('safety');
  const left = await answeredBy(draft, 'en', at(draft, 'safety'), {}, 'later');
  expect(left.sendings).toMatchObject([{ finishing: false, asked: false, along: 'later' }]);
});
