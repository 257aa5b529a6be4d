import { describe, expect, test, vi } from 'vitest';
import { pathOnward } from '@/app/(public)/path-onward';
import { paths } from '@/app/(public)/paths';
import { answersOf } from '@/domain/intake/answers';
import type { Draft, Fields } from '@/domain/intake/draft';
import { firstOpen, type Place, placeOf, reachable } from '@/domain/intake/flow';
import { ROW_FIELDS, rowFieldName } from '@/domain/intake/mix-row-names';
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

/** As much as Dana answered before this page. */
const upTo = (slug: string): Draft =>
  draftOf(Object.fromEntries(Object.entries(DANA).slice(0, Object.keys(DANA).indexOf(slug))));
const upToSafety = upTo('safety');

function at(draft: Draft, slug: string, item: string | null = null): Place {
  const place = placeOf(draft, slug, item);
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

test.each([
  ['later', 'safe-contact'],
  ['back', 'safe-contact'],
  // They are still on it.
  ['lang:es', 'name'],
])('a page on which everything is answered is not left in the middle: by %s, they go on at %s', async (go, slug) => {
  const { draft } = await answeredBy(upTo('name'), 'en', at(upTo('name'), 'name'), { name: ['Dana'] }, go);
  expect(firstOpen(draft).slug).toBe(slug);
});

test.each(['back', 'lang:es'])(
  'how to reach them, told whole and left by %s, is come to again, and sent by Continue',
  async (go) => {
    const told: Fields = { way: ['i_contact_you'] };
    const before = upTo('safe-contact');
    const left = await answeredBy(before, 'en', at(before, 'safe-contact'), told, go);
    expect(firstOpen(left.draft).slug).toBe('safe-contact');
    const on = await answeredBy(left.draft, 'en', at(left.draft, 'safe-contact'), told, 'next');
    expect(on.sendings).toMatchObject([{ along: 'reach', withCode: true }]);
  },
);

test('a danger is met also where they only change the language, on the page and again when they leave it', async () => {
  const before = upTo('right-now');
  const here = at(before, 'right-now');
  const switched = await answeredBy(before, 'en', here, { danger: ['cannot_wake'] }, 'lang:es');
  expect(switched.path).toBe('/es/help-now?at=3&going=stay');
  expect(pathOnward({ lang: 'es', draft: switched.draft, here, going: 'stay', from: null }, paths)).toBe('/es/form/3');
  const on = await answeredBy(switched.draft, 'es', here, { danger: ['cannot_wake'] }, 'next');
  expect(on.path).toBe('/es/help-now?at=3');
  const none = await answeredBy(before, 'en', here, { danger: ['none'] }, 'lang:es');
  expect(none.path).toBe('/es/form/3');
});

describe('mixes told as rows', () => {
  const named = ['alcohol', 'clonazepam'];
  const row = (fields: Fields): Fields =>
    Object.fromEntries(ROW_FIELDS.map((field) => [rowFieldName(0, field), fields[field] ?? ['']]));

  test.each(BUTTONS)('in part, and left by %s, are still to be answered', async (go) => {
    const before = upTo('mixes');
    const fields: Fields = { mixed: ['yes'], ...row({ which: named }) };
    const { draft } = await answeredBy(before, 'en', at(before, 'mixes'), fields, go);
    expect([firstOpen(draft).slug, draft.posted['mix/1']?.which]).toEqual(['mixes', named]);
    const passedOver = (one: Draft) => transcriptOf(one).filter(({ key, answered }) => key === 'mix/1' && !answered);
    expect(passedOver(draft)).toEqual([]);
    const on = await answeredBy(draft, 'en', at(draft, 'mixes'), fields, 'next');
    expect([firstOpen(on.draft).slug, on.draft.left]).toEqual(['stopped-before', undefined]);
    expect(passedOver(on.draft).length).toBeGreaterThan(0);
  });

  test('and gone on from are not asked again, though one was left before where no script ran', async () => {
    const before = upTo('mixes');
    const yes = await answeredBy(before, 'en', at(before, 'mixes'), { mixed: ['yes'] }, 'next');
    const left = await answeredBy(yes.draft, 'en', at(yes.draft, 'mix', '1'), { which: named }, 'back');
    expect(firstOpen(left.draft).slug).toBe('mix');
    const told = row({ which: named, howOften: ['some'], lastWhen: ['h6_24'] });
    const on = await answeredBy(left.draft, 'en', at(left.draft, 'mixes'), { mixed: ['yes'], ...told }, 'next');
    expect([on.path, on.draft.left]).toEqual(['/en/form/11', undefined]);
  });
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
