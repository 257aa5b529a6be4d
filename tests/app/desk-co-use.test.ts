import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CoUseMap } from '@/components/desk/CoUseMap';
import { oftenWords } from '@/components/desk/often-words';
import { answersOf } from '@/domain/intake/answers';
import { coUseMap } from '@/domain/lead/co-use-map';
import { danaWith, ZONE } from '../domain/intake/people';

test.each([
  ['daily', 'every day'],
  ['most', 'most days'],
  ['few', 'now and then'],
  ['not_sure', 'not sure'],
  [null, 'not answered'],
] as const)('how often, of %s, is said as “%s”', (often, words) => {
  expect(oftenWords(often)).toBe(words);
});

describe('the map on a lead', () => {
  const map = coUseMap(
    answersOf(
      danaWith({
        substances: { named: ['alcohol', 'clonazepam', 'cannabis'] },
        'mix/1': { which: ['alcohol', 'clonazepam'], howOften: ['most'], another: ['no'] },
      }),
      ZONE,
    ),
  );
  if (!map) throw new Error('There is a map.');
  const html = renderToStaticMarkup(createElement(CoUseMap, { map }));

  test('says in the cell how often, and how bad to whom cannot see the pattern', () => {
    expect(html).toMatch(/<a href="#pair-1-2">.*?most days<span class="visually-hidden">: life-threatening/);
    expect(html).toContain('same month<span class="visually-hidden">');
  });

  test('leads from every cell to what is known of the two, and names nobody’s substance in an address', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['pair-1-2', 'pair-1-3', 'pair-2-3']);
    for (const id of links) expect(html).toContain(`<li id="${id}"`);
    expect(html).toMatch(/id="pair-1-2".*?Sources \(\d/);
  });
});
