import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { canBothBe, type Said, type Verdict, verdictOf } from '@/domain/lead/said';
import { isBlank, type Side, sideBySide, verdictsIn } from '@/domain/lead/side-by-side';
import { DANA, draftOf, ZONE } from '../intake/people';

const NOW = new Date('2026-07-15T14:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

/** Dana's mother tells of Dana: what differs from Dana's own pages is given. */
const ofMother = (pages: Readonly<Record<string, Fields | null>> = {}, sentAt = NOW): Side => {
  const all = Object.entries<Fields | null>({
    ...DANA,
    'who-for': { forWhom: ['someone'], relation: ['child'] },
    ...pages,
  });
  const posted = Object.fromEntries(all.filter((one): one is [string, Fields] => one[1] !== null));
  return { answers: answersOf(draftOf(posted), ZONE), sentAt };
};
const ofDana = (pages: Readonly<Record<string, Fields>> = {}, sentAt = NOW): Side => ({
  answers: answersOf(draftOf({ ...DANA, ...pages }), ZONE),
  sentAt,
});

const rowOf = (mine: Side, theirs: Side, key: string, question: RegExp) =>
  sideBySide(mine, theirs)
    .find((part) => part.key === key)
    ?.rows.find((row) => question.test(row.question));

describe('two who say the same', () => {
  test('differ in nothing, however the questions were put to each', () => {
    const parts = sideBySide(ofDana(), ofMother());
    // The four questions on suicide are put to nobody but Dana; what she said to them stands there all the same.
    const ofHerAlone = parts.filter(({ key }) => key === 'safety');
    expect(verdictsIn(ofHerAlone)).toMatchObject({ differs: 0, fits: 0, one_only: 4 });
    const others = parts.filter(({ key }) => key !== 'safety');
    expect(verdictsIn(others)).toMatchObject({ differs: 0, fits: 0, one_only: 0 });
    // What Dana is not sure of, her mother is not sure of.
    expect(rowOf(ofDana(), ofMother(), 'substance/clonazepam', /last time/)).toMatchObject({
      mine: { kind: 'not_sure' },
      verdict: 'neither',
    });
  });
});

describe('what each said', () => {
  // key | question | Dana's page | her mother's page | verdict
  const CASES: readonly (readonly [string, RegExp, Fields, Fields | null, Verdict])[] = [
    ['right-now', /going on/, { danger: ['none'] }, { danger: ['seizure'] }, 'differs'],
    ['right-now', /going on/, { danger: ['seizure', 'pump'] }, { danger: ['pump', 'seizure'] }, 'same'],
    ['name', /call/, { name: ['Dana'] }, { name: [' dana '] }, 'same'],
    ['name', /call/, { name: ['Dana'] }, { name: [''] }, 'one_only'],
    ['substance/alcohol', /30 days/, { howOften: ['daily'] }, { howOften: ['few'] }, 'differs'],
    ['substance/alcohol', /30 days/, { howOften: ['daily'] }, { howOften: ['not_sure'] }, 'one_only'],
    ['substance/alcohol', /30 days/, { howOften: ['rather_talk'] }, { howOften: ['not_sure'] }, 'neither'],
    ['substance/alcohol', /30 days/, { howOften: ['daily'] }, {}, 'one_only'],
    ['substance/alcohol', /30 days/, {}, {}, 'neither'],
    ['substance/alcohol', /last time/, { lastUsed: ['h0_6'] }, { lastUsed: ['h6_24'] }, 'differs'],
    ['stopped-before', /happened/, { before: ['shakes'] }, { before: ['shakes', 'seizure'] }, 'differs'],
    ['stopped-before', /happened/, { before: ['nothing'] }, { before: ['seizure'] }, 'differs'],
    ['stopped-before', /happened/, { before: ['nothing'] }, null, 'one_only'],
    ['would-help', /./, { help: ['medicine'] }, { help: ['stop_safely'] }, 'differs'],
  ];

  test.each(CASES)('%s, %s: %o beside %o is %s', (key, question, mine, theirs, verdict) => {
    const [dana, mother] = [ofDana({ [key]: mine }), ofMother({ [key]: theirs })];
    expect(rowOf(dana, mother, key, question)?.verdict).toBe(verdict);
    expect(rowOf(mother, dana, key, question)?.verdict, 'from the other side').toBe(verdict);
  });

  test('not sure, rather talked about, not answered and never named are kept apart', () => {
    const pages = { 'substance/alcohol': { howOften: ['not_sure'], stopped: ['rather_talk'] } };
    const mother = ofMother({ substances: { named: ['alcohol'] }, mixes: null, 'mix/1': null });
    const kinds = (question: RegExp, key = 'substance/alcohol') =>
      rowOf(ofDana(pages), mother, key, question)?.mine.kind;
    expect([kinds(/30 days/), kinds(/stopped/), kinds(/morning/)]).toEqual(['not_sure', 'rather_talk', 'not_answered']);
    const clonazepam = rowOf(ofDana(), mother, 'substance/clonazepam', /30 days/);
    expect(clonazepam).toMatchObject({ theirs: { kind: 'not_named' }, verdict: 'one_only' });
    expect(rowOf(ofDana(), mother, 'substances', /used/)).toMatchObject({ verdict: 'differs' });
  });

  test('only what neither was heard on is blank', () => {
    const blank = (mine: Fields, theirs: Fields) => {
      const row = rowOf(
        ofDana({ 'substance/alcohol': mine }),
        ofMother({ 'substance/alcohol': theirs }),
        'substance/alcohol',
        /30 days/,
      );
      return row && isBlank(row);
    };
    expect(blank({}, {})).toBe(true);
    expect(blank({ howOften: ['not_sure'] }, {})).toBe(false);
    expect(blank({}, { howOften: ['rather_talk'] })).toBe(false);
    expect(blank({ howOften: ['daily'] }, {})).toBe(false);
  });

  test('how each may be reached, who each is and what each permits is no part of it', () => {
    const words = JSON.stringify(sideBySide(ofDana(), ofMother()));
    expect(words).not.toContain('555-0142');
    const keys = sideBySide(ofDana(), ofMother()).map(({ key }) => key);
    for (const own of ['safe-contact', 'who-for', 'permissions']) expect(keys).not.toContain(own);
    expect(keys).toEqual(expect.arrayContaining(['right-now', 'health', 'safety', 'overdose']));
  });

  test('two who said nothing at all are compared without a fault', () => {
    const nobody: Side = { answers: answersOf(draftOf({}), ZONE), sentAt: NOW };
    const { neither, ...rest } = verdictsIn(sideBySide(nobody, nobody));
    expect(rest).toEqual({ same: 0, fits: 0, differs: 0, one_only: 0 });
    expect(neither).toBeGreaterThan(3);
  });
});

describe('mixes', () => {
  const NAME = /Alcohol.*\+/;
  const mixRow = (mother: Side) => rowOf(ofDana(), mother, 'mix', NAME);

  test('are the same by what is in them, whichever was told first', () => {
    const three = { named: ['alcohol', 'clonazepam', 'fentanyl'] };
    const other = { which: ['clonazepam', 'fentanyl'], another: ['yes'] };
    const mother = ofMother({ substances: three, 'mix/1': other, 'mix/2': { ...DANA['mix/1'], another: [] } });
    expect(mixRow(mother)?.verdict).toBe('same');
    expect(rowOf(ofDana(), mother, 'mix', /Clonazepam.*\+.*Fentanyl/)).toMatchObject({
      mine: { kind: 'said', words: 'Not among the mixes they told' },
      verdict: 'differs',
    });
  });

  test.each([
    ['told otherwise', { 'mix/1': { which: ['alcohol', 'clonazepam'], howOften: ['daily'] } }, 'differs'],
    ['said not to be', { mixes: { mixed: ['no'] }, 'mix/1': null }, 'differs'],
    ['not known', { mixes: { mixed: ['not_sure'] }, 'mix/1': null }, 'one_only'],
    ['not asked about', { mixes: null, 'mix/1': null }, 'one_only'],
  ] as const)('%s by the other', (_, pages, verdict) => {
    expect(mixRow(ofMother(pages))?.verdict).toBe(verdict);
  });
});

describe('times of a last use', () => {
  // what was said | by when | what was said later, now | can both be true
  test.each([
    ['h0_6', 24, 'd1_2', true],
    ['h0_6', 24, 'h0_6', true],
    ['d1_2', 24, 'h0_6', true],
    ['h0_6', 1, 'h6_24', true],
    ['h0_6', 0, 'h6_24', false],
    ['longer', 0, 'longer', true],
    ['h0_6', 48, 'longer', false],
    ['w1_2', 2, 'd4_7', false],
  ])('%s, told %i hours before %s: %s', (first, hours, second, both) => {
    const [earlier, later] = [
      { value: first, sentAt: hoursAgo(hours) },
      { value: second, sentAt: NOW },
    ];
    expect(canBothBe(earlier, later)).toBe(both);
    expect(canBothBe(later, earlier)).toBe(both);
  });

  test('are the only answers that can both be true though they differ', () => {
    const dayBefore = ofMother({ 'substance/alcohol': { lastUsed: ['h0_6'], howOften: ['few'] } }, hoursAgo(24));
    const now = ofDana({ 'substance/alcohol': { lastUsed: ['d1_2'], howOften: ['daily'] } });
    expect(rowOf(now, dayBefore, 'substance/alcohol', /last time/)?.verdict).toBe('fits');
    expect(rowOf(now, dayBefore, 'substance/alcohol', /30 days/)?.verdict).toBe('differs');
  });

  test('say nothing where one of them is unknown', () => {
    const said: Said = { kind: 'said', words: 'x', parts: ['x'] };
    expect(canBothBe({ value: 'not_sure', sentAt: NOW }, { value: 'h0_6', sentAt: NOW })).toBe(false);
    expect(canBothBe({ value: null, sentAt: NOW }, { value: 'h0_6', sentAt: hoursAgo(24) })).toBe(false);
    expect(verdictOf(said, { kind: 'not_answered' }, true)).toBe('one_only');
  });
});
