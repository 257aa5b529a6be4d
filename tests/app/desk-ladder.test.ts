import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LastUseLadder } from '@/components/desk/LastUseLadder';
import { sinceWords } from '@/components/desk/since-words';
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

  test('says the same in a table, with sources', () => {
    expect(shown(3)).toMatch(/<table.*<th scope="row">Alcohol.*Sources \(\d/s);
  });
});
