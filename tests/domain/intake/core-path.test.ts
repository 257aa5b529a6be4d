import { expect, test } from 'vitest';
import { callMe } from '@/domain/intake/call-me';
import type { Draft, Fields } from '@/domain/intake/draft';
import { firstOpen, understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { sendable } from '@/domain/intake/sendable';
import { STEPS } from '@/domain/intake/steps';
import { draftOf } from './people';

/** The four answers nobody can go on without, and the number that one of them calls for. */
const REQUIRED: Readonly<Record<string, Fields>> = {
  'who-for': { forWhom: ['me'] },
  'right-now': { danger: ['none'] },
  'safe-contact': { way: ['text'], phone: ['802-555-0142'], permission: ['yes'] },
};

/** Somebody who answers what they must and passes over the rest, page by page; how many pages that took. */
function shortest(answers: Readonly<Record<string, Fields>>): { draft: Draft; pages: readonly string[] } {
  const pages: string[] = [];
  let draft = draftOf({});
  for (let here = firstOpen(draft); here.slug !== 'receipt'; here = firstOpen(draft)) {
    pages.push(here.key);
    if (pages.length > 60) throw new Error(`The way does not end: ${here.key} is open still.`);
    draft = post(draft, here, answers[here.key] ?? {});
  }
  return { draft, pages };
}

test('four answers are required in all, and one detail that follows from the way chosen', () => {
  const required = STEPS.flatMap(({ slug, questions }) =>
    questions.flatMap((one) => (one.required && !one.required.detailOf ? [`${slug} ${one.id}`] : [])),
  );
  expect(required).toEqual(['who-for forWhom', 'right-now danger', 'safe-contact way', 'safe-contact permission']);
});

test('who answers only these comes to the end, past every other page, in twenty-one screens', () => {
  const { draft, pages } = shortest(REQUIRED);
  expect(sendable(draft)).toBe('whole');
  expect(pages).toHaveLength(20);
  // The receipt is the twenty-first.
  expect(understand(draft).map(({ key }) => key)).toEqual([...pages, 'receipt']);
});

test('staff can reach somebody after five screens', () => {
  const { draft } = shortest(REQUIRED);
  const first = ['privacy', 'who-for', 'right-now', 'name', 'safe-contact'];
  const soFar = first.reduce((so, key) => post(so, { key }, draft.posted[key] ?? {}), draftOf({}));
  expect(sendable(soFar)).toBe('partial');
});

test('nobody comes to the end without one of the four', () => {
  for (const key of Object.keys(REQUIRED)) {
    const { [key]: _, ...others } = REQUIRED;
    expect(() => shortest(others)).toThrow(/does not end/);
  }
});

test('to be contacted takes two fields, and no more', () => {
  expect(callMe.questions.map(({ id }) => id)).toEqual(['name', 'reach']);
});
