import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkPage } from '@/content/check/check';
import { reportOn } from '@/content/check/table';
import { learnFiles } from '@/content/pages';
import { AGAINST, checkFixture } from './reading';

const CATALOGUE = { on: '2026-11-20', again: '2027-05-20' };
const pages = [
  checkFixture('good', 'plain.en.mdx'),
  checkFixture('good', 'reviewed-and-related.en.mdx'),
  checkFixture('good', 'en-espanol.es.mdx'),
  checkFixture('bad', 'paragraph-without-source.en.mdx'),
  checkPage('nothing.en.mdx', 'nothing', AGAINST),
];
const linesOn = (today: string) => reportOn(pages, CATALOGUE, today).split('\n');

describe('the table of what is taught', () => {
  const lines = linesOn('2026-12-01');

  test('names its columns, and has a line a page and language', () => {
    expect(lines[0]?.split(/ {2,}/)).toEqual([
      'page',
      'in',
      'grade',
      'ease',
      'words',
      'claims',
      'sources',
      'last checked',
      'next check',
      'reviewed',
    ]);
    expect(lines.slice(1, 6).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ['plain', 'en'],
      ['reviewed-and-related', 'en'],
      ['en-espanol', 'es'],
      ['paragraph-without-source', 'en'],
      ['nothing', 'en'],
    ]);
  });

  test('says of each its figures, its days, and who has read it', () => {
    const [, , ...plain] = lines[1]?.split(/ {2,}/) ?? [];
    expect(plain).toEqual([
      expect.stringMatching(/^-?\d+\.\d$/),
      '–',
      expect.stringMatching(/^\d+$/),
      '5',
      '1',
      '2026-11-22',
      '2027-05-22',
      'not yet',
    ]);
    expect(lines[2]).toMatch(/ 2026-\d\d-\d\d$/);
    expect(lines[3]?.split(/ {2,}/)[3]).toMatch(/^\d+\.\d$/);
    expect(lines[5]).toMatch(/cannot be read$/);
  });

  test('ends with what is refused, file, line and reason first, and how many', () => {
    expect(lines).toContain('paragraph-without-source.en.mdx:27: claim without a source: "It is wet."');
    expect(lines).toContain('nothing.en.mdx:1: no front matter');
    expect(lines.at(-1)).toBe('5 pages, 2 refused.');
  });

  test('names what reads above the aim, refused or not', () => {
    const over = [checkFixture('good', 'grade-at-the-limit.en.mdx'), checkFixture('bad', 'grade-over-the-aim.en.mdx')];
    const said = reportOn(over, CATALOGUE, '2026-12-01').split('\n');
    expect(said).toContainEqual(expect.stringMatching(/^grade-at-the-limit\.en\.mdx: grade [67]\.\d$/));
    expect(said.at(-1)).toBe('2 pages, 1 refused.');
    expect(lines).not.toContain('Above the aim:');
  });

  test('marks what is overdue, and only on the day after it was due', () => {
    expect(linesOn('2027-05-22').join()).not.toMatch(/2027-05-22 overdue/);
    const late = linesOn('2027-05-23');
    expect(late[1]).toContain('2027-05-22 overdue');
    expect(late).toContain('plain.en.mdx: its check was due 2027-05-22');
    expect(late.join()).toContain('next check 2027-05-20 overdue');
    expect(late.at(-1)).toBe('5 pages, 2 refused.');
  });
});

test('npm run content prints it of our own pages, and ends well', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/content.ts'], { encoding: 'utf8' });
  for (const name of learnFiles())
    expect(said).toMatch(new RegExp(`^${name.split('.')[0]} +${name.split('.')[1]} `, 'm'));
  expect(said.trim().split('\n').at(-1)).toBe(`${learnFiles().length} pages, nothing refused.`);
});
