import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkFrontmatter from 'remark-frontmatter';
import { beforeAll, describe, expect, test } from 'vitest';
import { AboutPage } from '@/components/learn/AboutPage';
import { Article } from '@/components/learn/Article';
import { SourceList } from '@/components/learn/SourceList';
import { StructuredData } from '@/components/learn/StructuredData';
import { Untranslated } from '@/components/learn/Untranslated';
import { CENTRE } from '@/content/centre';
import { saysOverdue } from '@/content/check/reviews';
import { learnBlocks } from '@/content/learn-blocks';
import { learnRecord } from '@/content/learn-record';
import { type LearnPage, learnPage, learnPages } from '@/content/pages';
import sections from '@/content/sections';
import { listedSources } from '@/content/shown-sources';
import { LANGUAGES } from '@/domain/language';
import { SOURCES, type Source } from '@/domain/sources';

async function drawn(page: LearnPage): Promise<string> {
  const { default: Body } = await evaluate(page.text, { ...runtime, remarkPlugins: [remarkFrontmatter, sections] });
  const body = createElement(Body, { components: learnBlocks(page) });
  const about = { ...page.front, overdue: page.front.overdue };
  const { lang, title } = page.front;
  const article = { lang, title, listHref: `/${lang}/learn`, related: [], sources: listedSources(page), about };
  return renderToStaticMarkup(createElement(Article, article, body));
}

describe.each(learnPages().map((page) => [page.file, page] as const))('%s, as a browser gets it', (_, page) => {
  let html = '';
  beforeAll(async () => {
    html = await drawn(page);
  });

  test('has one first-level heading, and it is the question', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('leads every link inside the page to something that is there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(page.headings.length);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('keeps each question and what answers it in a section of its own', () => {
    const parts = [...html.matchAll(/<section(?: class="[^"]*")?>\s*<h2 id="([^"]+)">/g)].map(([, id]) => id);
    expect(parts).toEqual(page.headings.map(({ id }) => id));
  });

  test('gives no two things the same address', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says 911, 988 and the number of the centre in its own HTML', () => {
    for (const number of ['tel:911', 'tel:988', `tel:${CENTRE.phone.e164}`]) expect(html).toContain(`href="${number}"`);
  });

  test('numbers sources from 1 in the order they are met', () => {
    const met = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
    expect([...new Set(met)]).toEqual(page.sources.map((_id, at) => at + 1));
  });

  test('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/<(?:img|script|iframe|link|video|audio)\b/);
  });

  test('does not show its front matter', () => {
    expect(html).not.toMatch(/lastChecked:|slug:/);
  });
});

test('a page no clinician has read says so', () => {
  const about = {
    lang: 'en',
    reviewed: null,
    lastChecked: '2026-11-22',
    nextCheck: '2027-05-22',
    overdue: false,
  } as const;
  const html = renderToStaticMarkup(createElement(AboutPage, about));
  expect(html).toContain('Not yet reviewed by a clinician');
  expect(html).not.toContain('overdue');
});

test('a page whose check is late says so, in the reader’s language', () => {
  const about = {
    lang: 'es',
    reviewed: null,
    lastChecked: '2026-11-22',
    nextCheck: '2027-05-22',
    overdue: true,
  } as const;
  expect(renderToStaticMarkup(createElement(AboutPage, about))).toContain('atrasada');
});

test('it is said from the day after the check was due, or as soon as somebody marked it', () => {
  const front = { overdue: false, nextCheck: '2027-05-22' };
  expect(saysOverdue(front, '2027-05-22')).toBe(false);
  expect(saysOverdue(front, '2027-05-23')).toBe(true);
  expect(saysOverdue({ ...front, overdue: true }, '2027-05-22')).toBe(true);
});

describe.each(LANGUAGES)('the sources of a page, in %s', (lang) => {
  const source = { publisher: 'FDA', title: 'A warning', url: 'https://example.org/a', read: true };
  const shown = (...sources: readonly Partial<typeof source & { published: string }>[]) =>
    renderToStaticMarkup(
      createElement(SourceList, {
        lang,
        checked: '2026-11-28',
        sources: sources.map((one, at) => ({ ...source, ...one, id: `${at}` })),
      }),
    );

  test.each([
    ['2016-08-31', 'August 31, 2016', '31 de agosto de 2016'],
    ['2022-11', 'November 2022', 'noviembre de 2022'],
    ['2020', '2020', '2020'],
  ])('%s is told in words', (published, en, es) => {
    expect(shown({ published })).toContain(`<time dateTime="${published}">${{ en, es }[lang]}</time>`);
  });

  test('one without a date says so, and when all were read is said once', () => {
    const html = shown({}, { published: '2020' });
    expect(html.match(/no date given|sin fecha/g)).toHaveLength(1);
    expect(html.match(/dateTime="2026-11-28"/g)).toHaveLength(1);
    expect(html).not.toMatch(/to be checked|por verificar/);
  });

  test('one that nobody has read is marked, and the mark is explained', () => {
    expect(shown({}, { read: false }).match(/to be checked|por verificar/g)).toHaveLength(2);
  });
});

test('a source has the date that our record of it gives, and no other', () => {
  for (const [id, source] of Object.entries<Source>(SOURCES)) {
    if (source.published === undefined) continue;
    expect(source.published, id).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
    const year = source.published.slice(0, 4);
    expect(`${id} ${source.publisher} ${source.title} ${source.url}`, id).toContain(year);
  }
});

test('a Spanish reader of a page in English is told so in Spanish, and led there', () => {
  const other = { lang: 'en', href: '/en/learn/baclofen', title: 'What is baclofen?' } as const;
  const html = renderToStaticMarkup(createElement(Untranslated, { lang: 'es', other }));
  expect(html).toContain('todavía no está en español');
  expect(html).toMatch(/<p lang="en">.*<a href="\/en\/learn\/baclofen" hrefLang="en">/);
});

test('what search engines are told is JSON, names no reviewer who is not there, and cannot close its script', () => {
  const html = renderToStaticMarkup(
    createElement(StructuredData, { record: { ...learnRecord(signedBy(null)), x: '</script>' } }),
  );
  const json: unknown = JSON.parse(html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, ''));
  expect(json).toMatchObject({ '@type': 'MedicalWebPage', inLanguage: 'en', x: '</script>' });
  expect(json).not.toHaveProperty('reviewedBy');
  expect(json).not.toHaveProperty('lastReviewed');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('a clinician who signed a page is named to search engines, with the day', () => {
  const record = learnRecord(signedBy({ by: 'Testa Exampleton', credentials: 'RN', on: '2026-11-30' }));
  expect(record).toMatchObject({ lastReviewed: '2026-11-30', reviewedBy: { name: 'Testa Exampleton, RN' } });
});

/** A page of ours in English, signed or not, whatever its file says. */
function signedBy(reviewed: LearnPage['front']['reviewed']): LearnPage {
  const page = learnPage('baclofen', 'en');
  if (!page) throw new Error('there is no page');
  return { ...page, front: { ...page.front, reviewed } };
}
