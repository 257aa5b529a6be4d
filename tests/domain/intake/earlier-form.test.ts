import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  broughtUpToDate,
  type Change,
  earlierAnswers,
  FORM_SHAPE,
  isOfEarlierForm,
  shapeOf,
} from '@/domain/intake/earlier-form';
import type { Step } from '@/domain/intake/step';
import { transcriptOf } from '@/domain/intake/transcript';
import { runs } from '../runs';
import { DANA, draftOf } from './people';

const words = (text: string) => ({ en: text, es: text });
const page = (slug: string, ...ids: string[]): Pick<Step, 'slug' | 'questions'> => ({
  slug,
  questions: ids.map((id) => ({ id, kind: 'text', label: words(id) })),
});
const before = draftOf({
  name: { name: ['Dana'] },
  pets: { dog: ['Rex'], cat: [''] },
  'substance/alcohol': { howOften: ['daily'], brand: ['any'] },
  passed: {},
});
const substance = page('substance', 'howOften');
const gone = (step: string, question: string | null, asked: string): Change => ({
  step,
  question,
  now: null,
  asked: words(asked),
});
const moved = (step: string, question: string | null, now: Change['now']): Change => ({
  step,
  question,
  now,
  asked: words(''),
});

describe('a draft of an earlier form', () => {
  test('is read as it stands where nothing was taken away', () => {
    const form = [
      page('name', 'name'),
      page('pets', 'dog', 'cat'),
      page('substance', 'howOften', 'brand'),
      page('passed'),
    ];
    expect(broughtUpToDate(before, form, [])).toEqual(before);
  });

  test('keeps what is asked no more, apart and in its own words', () => {
    const form = [page('name', 'name'), substance, page('passed')];
    const now = broughtUpToDate(before, form, []);
    expect(now.posted).toEqual({ name: { name: ['Dana'] }, 'substance/alcohol': { howOften: ['daily'] }, passed: {} });
    expect(now.earlier).toEqual({ pets: { dog: ['Rex'], cat: [''] }, 'substance/alcohol': { brand: ['any'] } });
    const changes = [gone('pets', null, 'Your pets'), gone('substance', 'brand', 'Which brand?')];
    expect(earlierAnswers(now, changes)).toEqual([
      { key: 'pets', asked: words('Your pets'), answers: ['Rex'] },
      { key: 'substance/alcohol', asked: words('Which brand?'), answers: ['any'] },
    ]);
    expect(earlierAnswers(now, []).map(({ asked }) => asked)).toEqual([null, null]);
  });

  test('moves answers with their questions, twice where they moved twice', () => {
    const form = [page('name', 'called'), page('home', 'dog', 'cat'), substance, page('passed')];
    const changes = [
      moved('pets', null, { step: 'animals', question: null }),
      moved('animals', null, { step: 'home', question: null }),
      moved('name', 'name', { step: 'name', question: 'called' }),
    ];
    const { posted, earlier } = broughtUpToDate(before, form, changes);
    expect(posted).toMatchObject({ name: { called: ['Dana'] }, home: { dog: ['Rex'], cat: [''] } });
    expect(earlier).toEqual({ 'substance/alcohol': { brand: ['any'] } });
  });

  test('keeps both answers where two questions became one', () => {
    const form = [page('pets', 'animal')];
    const changes = ['dog', 'cat'].map((id) => moved('pets', id, { step: 'pets', question: 'animal' }));
    const told = draftOf({ pets: { dog: ['Rex'], cat: ['Tom'] } });
    const { posted, earlier } = broughtUpToDate(told, form, changes);
    expect(posted).toEqual({ pets: { animal: ['Rex'] } });
    expect(earlier).toEqual({ pets: { cat: ['Tom'] } });
  });

  test('loses no answer whatever was taken away or moved', () => {
    const slugs = ['name', 'pets', 'substance', 'passed', 'home'];
    const ids = ['name', 'dog', 'cat', 'howOften', 'brand'];
    const form = fc
      .subarray(slugs)
      .chain((pages) => fc.tuple(...pages.map((slug) => fc.subarray(ids).map((some) => page(slug, ...some)))));
    const place = fc.record({ step: fc.constantFrom(...slugs), question: fc.constantFrom(...ids, null) });
    const change = fc.record({
      step: fc.constantFrom(...slugs),
      question: fc.constantFrom(...ids, null),
      now: fc.option(place),
    });
    fc.assert(
      fc.property(form, fc.array(change, { maxLength: 4 }), (pages, changes) => {
        const now = broughtUpToDate(
          before,
          pages,
          changes.map((one) => ({ ...one, asked: words('') })),
        );
        const all = [now.posted, now.earlier ?? {}].flatMap(Object.values).flatMap(Object.values).flat();
        expect(all.sort()).toEqual(['Dana', 'Rex', '', 'daily', 'any'].sort());
      }),
      runs(2000),
    );
  });
});

describe('the form of today', () => {
  test('tells a draft of its own from one of another, and from one with nothing in it', () => {
    expect(isOfEarlierForm({ ...draftOf(DANA), form: FORM_SHAPE })).toBe(false);
    expect(isOfEarlierForm(draftOf(DANA))).toBe(true);
    expect(isOfEarlierForm(draftOf({}))).toBe(false);
  });

  test('reads all of Dana’s answers where they stand', () => {
    expect(broughtUpToDate(draftOf(DANA))).toEqual(draftOf(DANA));
  });

  test('is of another shape once a page or a question comes or goes', () => {
    const form = [page('name', 'name'), page('pets', 'dog')];
    const others = [[page('name', 'name')], [page('name'), page('pets', 'dog')], [...form, page('home')]];
    for (const other of others) expect(shapeOf(other)).not.toBe(shapeOf(form));
    expect(shapeOf([page('name', 'name'), page('pets', 'dog')])).toBe(shapeOf(form));
  });

  test('shows staff what was told under another one', () => {
    const told = { ...draftOf(DANA), earlier: { pets: { dog: ['Rex'] } } };
    expect(transcriptOf(told).at(-1)).toMatchObject({ step: 'From an earlier form', answer: 'Rex', answered: true });
    expect(transcriptOf(draftOf(DANA)).some(({ step }) => step === 'From an earlier form')).toBe(false);
  });
});
