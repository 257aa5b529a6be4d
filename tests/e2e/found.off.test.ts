import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { expect, test } from './fixtures';
import { amissIn } from './structure';

// What a search engine meets, asked for as one does it: by plain HTTP, every page of the map of the site.

const AT_ONCE = 6;
/** A browser's word would make every answer be packed first. */
const PLAIN = { 'accept-encoding': 'identity' };
const ORIGIN = /^https?:\/\/[^/]+/;
/** Lists, and what leads to others by kinds. */
const LEADS_ON = /\/learn(\/(substances|mixing))?$/;

interface Listed {
  readonly path: string;
  readonly modified: string | null;
  /** Its other languages, as the map has them: `en /en/learn`. */
  readonly others: readonly string[];
}

async function siteMap(request: APIRequestContext, origin: string): Promise<readonly Listed[]> {
  const answer = await request.get('/sitemap.xml', { headers: PLAIN });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('xml');
  return [...(await answer.text()).matchAll(/<url>(.*?)<\/url>/g)].map(([, url = '']) => ({
    path: pathOf(/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '', origin),
    modified: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1] ?? null,
    others: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
      ([, lang, href = '']) => `${lang} ${pathOf(href, origin)}`,
    ),
  }));
}

/** The path of an address of ours; another origin, or the place one is still to be put, fails. */
function pathOf(address: string, origin: string): string {
  // Ten thousand addresses: an assertion each would take minutes.
  if (ORIGIN.exec(address)?.[0] !== origin) throw new Error(`${address} is not of ${origin}`);
  return address.slice(origin.length);
}

const attributes = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

/** What a page's own HTML says of itself. */
function readHead(html: string) {
  const links = [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => attributes(tag));
  const metas = [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => attributes(tag));
  const said = (name: string): string | undefined => {
    const content = metas.find((meta) => (meta.property ?? meta.name) === name)?.content;
    return content === undefined ? undefined : plain(content);
  };
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.href ?? '',
    others: links.filter(({ rel }) => rel === 'alternate').map(({ hrefLang, href }) => [hrefLang, href ?? ''] as const),
    said,
    records: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) =>
      JSON.parse(json),
    ),
    lang: /<html lang="(..)"/.exec(html)?.[1],
    h1: plain(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? ''),
    crumbs: [...(/<nav[^>]*><ol>(.*?)<\/ol><\/nav>/.exec(html)?.[1] ?? '').matchAll(/<a href="(.*?)">(.*?)<\/a>/g)].map(
      ([, href, name = '']) => `${plain(name)} ${href}`,
    ),
    sources: [...html.matchAll(/<li id="source-\d+"[^>]*>.*?<a href="(.*?)"/g)].map(([, href = '']) => plain(href)),
    day: [...html.matchAll(/<time dateTime="(.*?)"/gi)].map(([, day]) => day),
  };
}

async function inTurns<Thing>(things: readonly Thing[], deed: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = things.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const thing of waiting) await deed(thing);
    }),
  );
}

test('the pages of the map are there, and say of themselves what the map says of them', async ({ request, house }) => {
  test.setTimeout(240_000);
  const { origin } = house;
  const map = await siteMap(request, origin);
  const paths = new Set(map.map(({ path }) => path));
  const pairs = (SUBSTANCE_IDS.length * (SUBSTANCE_IDS.length - 1)) / 2;
  expect(paths.size).toBe(map.length);
  expect(map.filter(({ path }) => /\/mixing\/.+\/.+/.test(path))).toHaveLength(2 * pairs);
  expect(map.filter(({ path }) => /\/substances\/.+/.test(path))).toHaveLength(2 * SUBSTANCE_IDS.length);
  expect(map.length - 2 * pairs - 2 * SUBSTANCE_IDS.length).toBeGreaterThanOrEqual(36);
  // Each language names the same others: whoever leads there is led back.
  const alone = map.filter(
    ({ path, others }) =>
      others
        .map((one) => one.split(' ')[0])
        .sort()
        .join() !== 'en,es,x-default' ||
      !others.every((one) => paths.has(one.split(' ')[1] ?? '')) ||
      !others.includes(`${path.slice(1, 3)} ${path}`),
  );
  expect(alone).toEqual([]);

  // Each pair is made by the same page from two names, and looked at below the browser; here each fortieth.
  const looked = map.filter(({ path }, at) => !/\/mixing\/.+\/.+/.test(path) || at % 40 === 0);
  expect(looked.length).toBeGreaterThan(150);
  const met = new Set<string>();
  await inTurns(looked, async ({ path, modified, others }) => {
    const answer = await request.get(path, { headers: PLAIN, maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['x-robots-tag'], path).toBeUndefined();
    const html = await answer.text();
    const page = readHead(html);
    expect(html).not.toContain('origin.invalid');
    expect(page.said('robots'), path).toBeUndefined();
    expect(page.lang).toBe(path.slice(1, 3));
    expect(pathOf(page.canonical, origin)).toBe(path);
    expect(page.others.map(([lang, href]) => `${lang} ${pathOf(href, origin)}`).sort(), path).toEqual(
      [...others].sort(),
    );
    expect(pathOf(page.said('og:url') ?? '', origin)).toBe(path);
    expect(pathOf(page.said('og:image') ?? '', origin)).toBe('/share.png');
    expect(page.said('twitter:card')).toBe('summary_large_image');
    for (const [, href = ''] of html.matchAll(/ href="(\/(?:en|es)\/learn[^"?#]*)"/g)) met.add(href);
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1], path).toBeTruthy();
    if (!path.includes('/learn')) return;

    expect(page.said('og:title'), path).toBe(page.h1);
    expect(page.said('description')?.length, path).toBeGreaterThan(20);
    expect(amissIn(html), path).toEqual([]);
    const [record, ...more] = page.records;
    expect(more).toEqual([]);
    expect(record['@type'], path).toBe(LEADS_ON.test(path) ? 'CollectionPage' : 'MedicalWebPage');
    expect(record).toMatchObject({
      name: page.h1,
      inLanguage: page.lang,
      description: page.said('description'),
    });
    expect(pathOf(record.url, origin)).toBe(path);
    expect((record.citation ?? []).map((one: { url: string }) => one.url)).toEqual(page.sources);
    expect(record.dateModified ?? null, path).toBe(modified);
    if (modified) expect(page.day).toContain(modified);
    const steps: { position: number; name: string; item: string }[] = record.breadcrumb.itemListElement;
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
    const trail = steps.map(({ name, item }) => `${name} ${pathOf(item, origin)}`);
    expect(trail.pop()).toBe(`${page.h1} ${path}`);
    expect(page.crumbs, path).toEqual(trail);
  });

  // What pages link to is in the map, so it is there too; doors and larger mixes are asked one by one.
  const unlisted = [...met].filter((path) => !paths.has(path));
  expect(met.size).toBeGreaterThan(2000);
  expect(unlisted.length).toBeLessThan(50);
  await inTurns(unlisted, async (path) => expect((await request.get(path)).status(), path).toBe(200));
});

test('what is on no map is built as well: what a search found or did not, what is asked, three and more', async ({
  request,
}) => {
  for (const state of [
    'search',
    'search?q=bars',
    'search?q=xanax+and+alcohol',
    'search?q=qqqqqq',
    'search/too-long',
    'mixing/which?q=bars+and+lean+and+qqqqqq',
    'mixing/find?q=qqqqqq',
    'mixing/find?s=alcohol',
    'mixing/alcohol/alprazolam/lithium',
    'mixing/alcohol/alprazolam/baclofen/cannabis/cocaine/heroin/lithium/maoi',
    'stories',
  ])
    for (const lang of ['en', 'es']) {
      const path = `/${lang}/learn/${state}`;
      const html = await (await request.get(path)).text();
      expect(amissIn(html), path).toEqual([]);
      expect(html, path).toContain(`<html lang="${lang}"`);
      expect(html, path).toContain('tel:911');
    }
});

test('what machines are told to leave alone, and where the map is', async ({ request, house }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect((await answer.text()).trim().split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    '',
    `Sitemap: ${house.origin}/sitemap.xml`,
  ]);
});

test('our address comes from our own record, whatever a machine says it asked', async ({ request, house }) => {
  for (const path of ['/en/learn/baclofen', '/es/learn/mixing/alcohol/heroin', '/sitemap.xml', '/robots.txt']) {
    const headers = { host: 'evil.example.org', 'x-forwarded-host': 'evil.example.org' };
    const text = await (await request.get(path, { headers })).text();
    expect(text, path).toContain(house.origin);
    expect(text, path).not.toContain('evil.example.org');
  }
});

for (const path of [
  '/en/form',
  '/en/form/1',
  '/en/call-me',
  '/en/code',
  '/es/come-back',
  '/en/status',
  '/es/link',
  `/en/link/${'a'.repeat(43)}`,
  '/en/answers',
  '/es/help-now',
  '/en/paper/you',
  '/en/learn/stories',
  '/en/learn/search?q=bars',
  '/en/learn/search/too-long',
  '/en/learn/mixing/find?q=alcohol',
  '/en/learn/mixing/which?q=bars',
  '/desk',
  '/desk/sign-in',
  '/desk/join/nobody',
  '/api/auth/session',
  '/nothing',
])
  test(`${path.slice(0, 30)} is listed by no search engine`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()['x-robots-tag']).toBe('noindex, nofollow');
    if (answer.headers()['content-type']?.startsWith('text/html'))
      expect(await answer.text()).not.toMatch(/rel="canonical"|property="og:/);
  });

test('a mix of three may be read and is not listed: there is no end of them', async ({ request }) => {
  const html = await (await request.get('/en/learn/mixing/alcohol/alprazolam/lithium')).text();
  expect(readHead(html).said('robots')).toContain('noindex');
});

test('the picture beside a shared link is ours, of the size that is told, and without a word', async ({ request }) => {
  const answer = await request.get('/share.png');
  const bytes = await answer.body();
  expect(answer.headers()['content-type']).toBe('image/png');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(40_000);
  expect(readFileSync('docs/share-picture.svg', 'utf8')).not.toMatch(/<text/);
});
