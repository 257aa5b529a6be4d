import { expect, test } from 'vitest';
import { firstOpen, next, placeAt, placeOf, previous, progress, reachable, understand } from '@/domain/intake/flow';
import { post, prune } from '@/domain/intake/keep';
import { sendable } from '@/domain/intake/sendable';
import { danaWith, draftOf } from './people';

const keys = (draft: Parameters<typeof understand>[0]) => understand(draft).map(({ key }) => key);

test('a new caller starts at privacy and can enter nothing further', () => {
  const fresh = draftOf({});
  expect(firstOpen(fresh).slug).toBe('privacy');
  expect(reachable(fresh, 'privacy')).toBe(true);
  expect(reachable(fresh, 'who-for')).toBe(false);
  expect(reachable(fresh, 'substance', 'alcohol')).toBe(false);
  expect(previous(fresh, 'privacy')).toBeNull();
});

test('Dana’s way has one page for each substance, the gate, and one mix', () => {
  expect(keys(danaWith({})).slice(6)).toEqual([
    'substances',
    'substance/alcohol',
    'substance/clonazepam',
    'mixes',
    'mix/1',
    'stopped-before',
    'overdose',
    'health',
    'medicines',
    'mood',
    'safety',
    'drinking',
    'practical',
    'paying',
    'about-you',
    'permissions',
    'check',
    'receipt',
  ]);
  expect(firstOpen(danaWith({})).slug).toBe('check');
  expect(progress(danaWith({}), 'substance', 'alcohol')).toEqual({ position: 8, of: 23 });
  expect(progress(draftOf({}), 'right-now')).toEqual({ position: 3, of: null });
  expect(previous(danaWith({}), 'substance', 'clonazepam')?.key).toBe('substance/alcohol');
});

test('a page that does not stand is shown again, and one that does leads on', () => {
  expect(next(danaWith({ 'right-now': {} }), 'right-now').slug).toBe('right-now');
  expect(next(danaWith({}), 'right-now').slug).toBe('name');
  expect(next(danaWith({}), 'mix', '1').slug).toBe('stopped-before');
});

test('somebody who jumps ahead is led to the first page that is open', () => {
  const jumped = danaWith({ 'who-for': null });
  expect(reachable(jumped, 'substances')).toBe(false);
  expect(next(jumped, 'substances').slug).toBe('who-for');
  expect(next(jumped, 'no-such-page').slug).toBe('who-for');
});

test('a changed answer returns to the summary, by way of pages the change calls for', () => {
  expect(next(danaWith({}), 'name', null, 'check').slug).toBe('check');
  const added = danaWith({ substances: { named: ['alcohol', 'clonazepam', 'heroin'] } });
  expect(next(added, 'substances', null, 'check').key).toBe('substance/heroin');
  expect(reachable(added, 'check')).toBe(false);
});

test('mixes are asked about only with two or more substances', () => {
  expect(keys(danaWith({ substances: { named: ['alcohol'] } }))).not.toContain('mixes');
  expect(keys(danaWith({ substances: { named: ['alcohol'], typed: ['gribble'] } }))).toContain('mixes');
});

test('another mix is asked about as long as there is one, up to six', () => {
  const mix = { which: ['alcohol', 'clonazepam'], another: ['yes'] };
  const many = danaWith(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`mix/${i + 1}`, mix])));
  expect(keys(many).filter((key) => key.startsWith('mix/'))).toHaveLength(6);
  expect(placeOf(many, 'mix', '6')?.asked.map(({ id }) => id)).not.toContain('another');
});

test('addresses say nothing, and every item has its own', () => {
  const place = placeOf(danaWith({}), 'substance', 'alcohol');
  const ref = place?.item?.ref ?? '';
  expect(ref).toMatch(/^[a-z0-9]{5}$/);
  expect(placeAt(danaWith({}), 8, ref)?.key).toBe('substance/alcohol');
  expect(placeAt(danaWith({}), 8)).toBeNull();
  expect(placeAt(danaWith({}), 8, 'zzzzz')).toBeNull();
  const all = understand(danaWith({ substances: { named: allNamed() } })).flatMap(({ item }) => item?.ref ?? []);
  expect(new Set(all).size).toBe(all.length);
});

function allNamed(): string[] {
  const options = placeOf(danaWith({}), 'substances')?.asked[0]?.options ?? [];
  return options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
}

test('a substance no longer ticked is forgotten', () => {
  const draft = danaWith({});
  const after = post(draft, { key: 'substances' }, { named: ['alcohol'], typed: [''] });
  expect(Object.keys(after.posted)).not.toContain('substance/clonazepam');
  expect(Object.keys(after.posted)).not.toContain('mixes');
  expect(Object.keys(after.posted)).toContain('substance/alcohol');
  expect(draft.posted['substance/clonazepam']).toBeDefined();
});

test('a mix that names a substance no longer chosen is asked again, with a sentence', () => {
  const after = post(danaWith({}), { key: 'substances' }, { named: ['alcohol', 'heroin'] });
  const mix = placeOf(after, 'mix', '1');
  expect(after.posted['mix/1']).toBeDefined();
  expect(mix?.state).toBe('invalid');
  expect(mix?.problems[0]?.message.en).toContain('no longer on your list');
  expect(Object.keys(after.posted)).not.toContain('substance/clonazepam');
});

test('a slip on one page costs nobody the answers that follow from it', () => {
  const slipped = post(danaWith({}), { key: 'substances' }, { named: ['none', 'alcohol'] });
  expect(Object.keys(slipped.posted)).toContain('substance/clonazepam');
  expect(Object.keys(slipped.posted)).toContain('mix/1');
});

test('pruning twice is pruning once, and unknown pages are forgotten', () => {
  const once = prune(danaWith({ 'no-such-page': { a: ['1'] }, __proto__: null }));
  expect(Object.keys(once.posted)).not.toContain('no-such-page');
  expect(prune(once)).toEqual(once);
});

test('what may be sent grows from nothing to partial to whole', () => {
  expect(sendable(draftOf({}))).toBe('nothing');
  expect(sendable(danaWith({ 'safe-contact': null }))).toBe('nothing');
  expect(sendable(danaWith({}))).toBe('partial');
  expect(sendable(danaWith({ check: {} }))).toBe('whole');
  expect(sendable(danaWith({ check: {}, 'right-now': {} }))).toBe('partial');
  expect(sendable(draftOf({ 'call-me': { name: ['Ana'], reach: ['555-0142'] } }))).toBe('partial');
  expect(sendable(draftOf({ 'call-me': { name: ['Ana'] } }))).toBe('nothing');
});

test('somebody who gave no permission is sent only when they send it themselves', () => {
  const refused = { way: ['call'], phone: ['555-0142'], permission: ['no'] };
  expect(sendable(danaWith({ 'safe-contact': refused }))).toBe('nothing');
  expect(sendable(danaWith({ 'safe-contact': refused, check: {} }))).toBe('whole');
  expect(sendable(danaWith({ 'safe-contact': { way: ['i_contact_you'] } }))).toBe('partial');
});

test('who it is for decides the words that follow', () => {
  const label = (forWhom: string) =>
    placeOf(danaWith({ 'who-for': { forWhom: [forWhom] } }), 'substances')?.asked[0]?.label.en;
  expect(label('me')).toContain('you used');
  expect(label('someone')).toContain('they used');
  expect(label('referral')).toContain('they used');
});

test('answers posted without a readable draft are kept until what comes before them is asked again', () => {
  const begun = post(draftOf({}), { key: 'substance/alcohol' }, { howOften: ['daily'] });
  expect(begun.posted['substance/alcohol']).toEqual({ howOften: ['daily'] });
  const later = post(begun, { key: 'who-for' }, { forWhom: ['me'] });
  expect(later.posted['substance/alcohol']).toEqual({ howOften: ['daily'] });
});
