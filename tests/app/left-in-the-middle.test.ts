import { describe, expect, test, vi } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Draft, Fields } from '@/domain/intake/draft';
import { firstOpen, type Place, placeOf, reachable } from '@/domain/intake/flow';
import { goingOn } from '@/domain/intake/onward';
import { sendable } from '@/domain/intake/sendable';
import { transcriptOf } from '@/domain/intake/transcript';
import { findingsIn } from '@/domain/triage/danger-met';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { digestOf } from '@/operations/send-parcel';
import { DANA, danaWith, draftOf, ZONE } from '../domain/intake/people';
import { answeredBy } from './answered-by';

// A page answered in part and left by another button than Continue: what was told counts, and the rest is still to be answered.

vi.mock('@/operations/settings-now', () => ({ settingsNow: async () => TRIAGE_SETTINGS }));

const BUTTONS = ['later', 'back', 'lang:es'];
const HALF: Fields = { wish_dead: ['no'] };

/** As much as Dana answered before her page on safety. */
const pages = Object.entries(DANA);
const upToSafety: Draft = draftOf(Object.fromEntries(pages.slice(0, Object.keys(DANA).indexOf('safety'))));

function at(draft: Draft, slug: string): Place {
  const place = placeOf(draft, slug);
  if (!place) throw new Error(`No page ${slug}.`);
  return place;
}
const rulesOf = (draft: Draft) => findingsIn(draft, { zone: ZONE, settings: TRIAGE_SETTINGS }).map(({ rule }) => rule);
const saidOnSafety = (draft: Draft) => transcriptOf(draft).filter(({ key }) => key === 'safety');
const safetyBy = (go: string, draft = upToSafety) => answeredBy(draft, 'en', at(draft, 'safety'), HALF, go);

describe('the page on safety, answered in part', () => {
  test.each(BUTTONS)('and left by %s keeps what was told, and passes nothing over', async (go) => {
    const { draft } = await safetyBy(go);
    expect(draft.posted.safety).toEqual(HALF);
    expect(answersOf(draft, ZONE).suicide).toEqual({ wish_dead: 'no' });
    expect(rulesOf(draft)).not.toContain('T03');
    expect(saidOnSafety(draft)).toMatchObject([{ answered: true }]);
  });

  test.each(BUTTONS)('and left by %s is where they go on, and nothing after it opens', async (go) => {
    const { draft } = await safetyBy(go);
    expect(firstOpen(draft).slug).toBe('safety');
    expect([reachable(draft, 'safety'), reachable(draft, 'practical')]).toEqual([true, false]);
  });

  test('passes over the rest by Continue, whether or not it was left before', async () => {
    const left = await safetyBy('back');
    for (const before of [upToSafety, left.draft]) {
      const { draft } = await safetyBy('next', before);
      expect(answersOf(draft, ZONE).suicide).toMatchObject({ wish_dead: 'no', thoughts_week: 'no_answer' });
      expect(rulesOf(draft)).toContain('T03');
      expect(saidOnSafety(draft).some(({ answered }) => !answered)).toBe(true);
      expect(firstOpen(draft).slug).not.toBe('safety');
    }
    // The same answers say something new: it is sent.
    const passed = await safetyBy('next', left.draft);
    expect(digestOf(passed.draft)).not.toBe(digestOf({ ...left.draft, language: 'en' }));
  });

  test.each(BUTTONS)('stays passed over where Continue was pressed before, by %s', async (go) => {
    const passed = await safetyBy('next');
    const { draft } = await safetyBy(go, passed.draft);
    expect(answersOf(draft, ZONE).suicide).toMatchObject({ thoughts_week: 'no_answer' });
    expect(firstOpen(draft).slug).not.toBe('safety');
  });
});

test.each(BUTTONS)('a page on which everything is answered is not left in the middle, by %s', async (go) => {
  const upToName = draftOf(Object.fromEntries(pages.slice(0, Object.keys(DANA).indexOf('name'))));
  const { draft } = await answeredBy(upToName, 'en', at(upToName, 'name'), { name: ['Dana'] }, go);
  expect([draft.left, firstOpen(draft).slug]).toEqual([undefined, 'safe-contact']);
});

test('nobody sends the whole while a page is left in the middle, and a safe way that is told is a partial all the same', async () => {
  const whole = danaWith({});
  expect(sendable({ ...whole, posted: { ...whole.posted, check: {} } })).toBe('whole');
  expect(sendable({ ...whole, posted: { ...whole.posted, check: {} }, left: ['name'] })).toBe('partial');
  expect(sendable({ ...whole, left: ['safe-contact'] })).toBe('partial');
});

test('while a page is left in the middle, nothing that may follow from it is forgotten', async () => {
  const named: Fields = { named: ['alcohol'] };
  const two = danaWith({});
  const kept = Object.keys(two.posted).filter((key) => key.startsWith('substance/'));
  expect(kept.length).toBeGreaterThan(1);
  const begunAnew = { ...two, left: ['substances'] };
  const back = await answeredBy(begunAnew, 'en', at(begunAnew, 'substances'), named, 'back');
  expect(Object.keys(back.draft.posted)).toEqual(expect.arrayContaining(kept));
  const on = await answeredBy(back.draft, 'en', at(back.draft, 'substances'), named, 'next');
  expect(Object.keys(on.draft.posted).filter((key) => key.startsWith('substance/'))).toEqual(['substance/alcohol']);
});

test('who comes back to a page that a change calls for goes on by open pages alone, and then to the summary', async () => {
  const changed = danaWith({ substances: { named: ['alcohol', 'clonazepam', 'heroin'] } });
  expect(goingOn(changed)).toMatchObject({ place: { key: 'substance/heroin' }, from: 'check' });
  // Who has not been beyond it goes on as ever.
  expect(goingOn(upToSafety)).toMatchObject({ place: { slug: 'safety' }, from: null });
  expect(goingOn(danaWith({}))).toMatchObject({ place: { slug: 'check' }, from: null });
});

test('a notice stands in the other language too, and on no page after', async () => {
  const draft = danaWith({});
  const name = at(draft, 'name');
  const { fields } = name;
  const by = async (go: string, note: string) =>
    (await answeredBy(draft, 'en', name, { ...fields, note: [note] }, go)).path;
  expect(await by('lang:es', 'back')).toBe('/es/form/4?back=1');
  expect(await by('lang:es', 'begun')).toBe('/es/form/4?begun=1');
  expect(await by('lang:es', 'made-up')).toBe('/es/form/4');
  expect(await by('next', 'back')).not.toContain('back');
});
