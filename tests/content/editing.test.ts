import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACTS_CHECKED } from '@/content/catalogue-review';
import { checkLibrary } from '@/content/check/library';
import { ours } from '@/content/check/ours';
import { frontMatter } from '@/content/front-matter';
import { learnFiles, learnText } from '@/content/pages';
import { checkFixture, fixtures } from './reading';

const GUIDE = readFileSync('docs/editing.md', 'utf8');
const examples = [...GUIDE.matchAll(/```mdx\n(.*?)```/gs)].map(([, page]) => page ?? '');

test('the pages to copy from pass the check as they stand, beside all others', () => {
  const [en = '', es = ''] = examples;
  const files = new Map(learnFiles().map((name) => [name, learnText(name)]));
  files.set('naloxone.en.mdx', en).set('naloxone.es.mdx', es);
  const checked = checkLibrary(files, { ...ours(), today: FACTS_CHECKED.on });
  expect(checked.filter(({ file }) => file.startsWith('naloxone')).map(({ problems }) => problems)).toEqual([[], []]);
});

describe('the guide says what each refusal means', () => {
  const told = [...(GUIDE.split('## What each refusal means')[1] ?? '').matchAll(/^\| (`.*?`) (?:after.*?)?\|/gm)]
    .flatMap(([, cell]) => cell?.split('`, `') ?? [])
    .map((phrase) => phrase.replaceAll('`', ''));

  test.each(fixtures('bad'))('%s', (name) => {
    for (const { reason } of checkFixture('bad', name).problems)
      expect(
        told.some((phrase) => reason.includes(phrase)),
        reason,
      ).toBe(true);
  });
});

test('the guide names every key of the front matter', () => {
  for (const key of Object.keys(frontMatter.unwrap().shape))
    expect(GUIDE).toMatch(new RegExp(`^\\| .*\`${key}\`.* \\|`, 'm'));
});
