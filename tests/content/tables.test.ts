import { describe, expect, test } from 'vitest';
import chart from '@/app/(public)/[lang]/learn/mixing/chart/page';
import stopping from '@/app/(public)/[lang]/learn/stopping/page';
import { spanWords } from '@/components/learn/catalogue-words';
import { taughtPaths } from '@/content/learn-paths';
import { LANGUAGES } from '@/domain/language';
import { CATALOGUE, GROUPS } from '@/domain/substances/catalogue';
import { STOP_DANGERS } from '@/domain/substances/substance';
import { coUseChart } from '@/domain/taught/co-use-chart';
import { CO_USE_IN_SHORT, STOP_IN_SHORT } from '@/domain/taught/family-words';
import { htmlOf, textOf } from './catalogue-pages';

// What is drawn is told again beneath, in words: nobody has to see a picture to know what it shows.

/** The rows of the one table of a page, each as the texts of its cells. */
function rowsOf(html: string): readonly (readonly string[])[] {
  const bodies = [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)];
  expect(bodies).toHaveLength(1);
  return [...(bodies[0]?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const params = Promise.resolve({ lang });

  test('beneath the timeline each substance has its row, the gravest first, with every figure of its line', async () => {
    const html = htmlOf(await stopping({ params }));
    const rows = rowsOf(html);
    expect(rows).toHaveLength(CATALOGUE.length);
    const dangers = rows.map(([, danger]) => STOP_DANGERS.findIndex((one) => STOP_IN_SHORT[one][lang] === danger));
    expect(dangers).toEqual([...dangers].sort((one, other) => one - other));
    for (const { id, label, abruptStop } of CATALOGUE) {
      const row = rows.find(([name]) => name === label[lang]);
      expect(row, id).toEqual([
        label[lang],
        STOP_IN_SHORT[abruptStop.danger][lang],
        spanWords(abruptStop.onsetHours, 'hours', lang),
        spanWords(abruptStop.peakHours, 'hours', lang),
        spanWords(abruptStop.lastsDays, 'days', lang),
      ]);
      expect(html).toContain(`href="${taughtPaths.substance(lang, id)}"`);
    }
  });

  test('the timeline draws every substance whose start is known, and leaves its lines out of what is read aloud', async () => {
    const html = htmlOf(await stopping({ params }));
    const known = CATALOGUE.filter(({ abruptStop }) => abruptStop.onsetHours !== null);
    expect(html.match(/<use href="#ticks"/g)).toHaveLength(known.length);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
  });

  test('beneath the grid every two kinds have their row: the worst, and of how many nothing is known', async () => {
    const html = htmlOf(await chart({ params }));
    const fields = coUseChart().filter(({ worst }) => worst !== null);
    expect(rowsOf(html)).toEqual(
      fields.map(({ one, other, worst, unknown, pairs }) => [
        one === other
          ? `${{ en: 'Two of', es: 'Dos de' }[lang]}: ${one.label[lang]}`
          : `${one.label[lang]} + ${other.label[lang]}`,
        worst && CO_USE_IN_SHORT[worst][lang],
        `${unknown} ${{ en: 'of', es: 'de' }[lang]} ${pairs}`,
      ]),
    );
    // Each field twice, but for a kind with itself.
    const squares = html.match(/<g class="[^"]*" transform="/g) ?? [];
    expect(squares).toHaveLength(fields.reduce((sum, { one, other }) => sum + (one === other ? 1 : 2), 0));
    expect(html.match(/<text /g)).toHaveLength(2 * GROUPS.length);
  });

  test('each column of a table has its name, on a phone too, where the names of columns are not shown', async () => {
    for (const page of [stopping, chart]) {
      const html = htmlOf(await page({ params }));
      const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head = '']) => textOf(head));
      const labels = new Set([...html.matchAll(/<td data-label="(.*?)"/g)].map(([, label]) => label));
      expect([...labels]).toEqual(heads.slice(1));
      expect(html.match(/<th scope="row">/g)).toHaveLength(rowsOf(html).length);
    }
  });
});
