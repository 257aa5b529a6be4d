import type { ListedSource } from '@/components/learn/SourceList';
import { SOURCES, type Source } from '@/domain/sources';
import type { LearnPage } from './pages';
import { SOURCE_TITLES } from './source-titles';

const BY_ID: ReadonlyMap<string, Source> = new Map(Object.entries(SOURCES));
const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(SOURCE_TITLES));

/** The sources of a page in the order of their numbers. Throws on an id that is not in domain/sources. */
export function listedSources(page: Pick<LearnPage, 'file' | 'sources'>): ListedSource[] {
  return page.sources.map((id) => {
    const source = BY_ID.get(id);
    if (!source) throw new Error(`${page.file} cites an unknown source: ${id}`);
    const { publisher, url, published, read, title } = source;
    return { id, publisher, url, published, read, title: TITLES.get(id) ?? title };
  });
}
