import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LastUseLadder } from '@/components/desk/LastUseLadder';
import { aheadWords, lastingWords, sinceWords } from '@/components/desk/since-words';
import { placeOf } from '@/components/hour-line';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { lastUseLadder } from '@/domain/lead/last-use';
import { danaWith, ZONE } from '../domain/intake/people';

const NOW = new Date('2026-03-10T22:00:00Z');

test.each([
  [0, 6, 'within the last 6 hours'],
  [9, 27.2, '9 to 28 hours ago'],
  [40, 60, '40 hours to 3 days ago'],
  [73, 99, '3 to 5 days ago'],
  [725, null, '30 days ago or longer'],
  [0, 55, 'within the last 3 days'],
  [60, 60, '3 days ago'],
])('%s to %s hours are said as “%s”', (min, max, words) => {
  expect(sinceWords({ min, max })).toBe(words);
});

test.each([
  [0, 40, 'now, and for up to 40 hours'],
  [0, 100.5, 'now, and for up to 5 days'],
  [9, 27.2, 'from 9 to 28 hours from now'],
  [12, 96, 'from 12 hours to 4 days from now'],
  [60, 99, 'from 2 to 5 days from now'],
  [0, null, 'now, and on, with no figure for its end'],
  [12, null, 'from 12 hours from now, with no figure for its end'],
])('an overlap %s to %s hours from now is said as “%s”', (from, to, words) => {
  expect(aheadWords(from, to)).toBe(words);
});

test.each([
  [6, 24, '6 to 24 hours'],
  [6, 168, '6 hours to 7 days'],
  [725, null, '30 days or more'],
])('%s to %s hours since a last use are said as “%s”', (min, max, words) => {
  expect(lastingWords(min, max)).toBe(words);
});

describe('the ladder on a lead', () => {
  const shown = (hours: number, pages: Readonly<Record<string, Fields | null>> = {}) => {
    const sentAt = new Date(NOW.getTime() - hours * 60 * 60_000);
    const ladder = lastUseLadder([{ answers: answersOf(danaWith(pages), ZONE), sentAt }], NOW);
    return renderToStaticMarkup(createElement(LastUseLadder, { ladder, moment: (at) => at.toISOString() }));
  };
  const bars = (html: string) => [...html.matchAll(/fill="currentColor" x="([\d.]+)%"/g)].map(([, x]) => Number(x));

  test('draws a bar from the hours of now, further along at each later look', () => {
    // Dana is not sure of clonazepam: alcohol alone has a bar.
    expect(bars(shown(0))).toEqual([placeOf(6)]);
    expect(bars(shown(3))).toEqual([placeOf(9)]);
    expect(shown(3)).toContain('9 to 27 hours ago');
  });

  test('draws no bar for what nobody is sure of, and says so in words', () => {
    const html = shown(3);
    expect(html).toContain('<strong>Clonazepam');
    expect(html).toMatch(/Clonazepam[^<]*<\/strong>: not sure when · used: most days · withdrawal not known/);
  });

  test('shades no window where no figure was adopted', () => {
    const html = shown(1, { substances: { named: ['dont_know'] }, 'substance/dont_know': { lastUsed: ['h0_6'] } });
    expect(html).toContain('not in our list, so its withdrawal is not known');
    expect(html.split('</ul>')[1]).not.toContain('lamp-wash');
    expect(html).toContain('No figure adopted.');
  });

  const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const both = { 'substance/clonazepam': { lastUsed: ['d1_2'], howOften: ['most'] } };

  test('says from when to when withdrawals may run at once, from now and since each last use', () => {
    // Alcohol was drunk 6 to 24 hours ago, and runs for 7 days at most; clonazepam was taken 1 to 2 days ago, and runs longer.
    const words = plain(shown(0, both));
    expect(words).toContain(
      'Withdrawals that can be dangerous, and may run at once: Alcohol (beer, wine, liquor) with Clonazepam',
    );
    expect(words).toMatch(/liquor\) with Clonazepam[^:]*: now, and for up to 7 days\./);
    expect(words).toMatch(
      /Since its last use: Alcohol[^,]*, wine, liquor\) 6 hours to 7 days, Clonazepam[^,]*\) 24 hours to 9 days\./,
    );
    expect(words).not.toContain('at hours nobody can tell');
  });

  test('makes no hours up for a last use nobody is sure of', () => {
    const words = plain(shown(0));
    expect(words).not.toContain('may run at once');
    expect(words).toContain('at hours nobody can tell: Clonazepam (Klonopin), since the last use is not known.');
  });

  test('says the same in a table, with sources', () => {
    expect(shown(3)).toMatch(/<table.*<th scope="row">Alcohol.*Sources \(\d/s);
  });
});
