import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/domain/language';
import { citesOf } from './check/claims';
import { type Heading, headingsOf } from './check/headings';
import { parsePage, yamlOf } from './check/parse';
import { type FrontMatter, readFrontMatter } from './front-matter';

/** One learn page, in one language, as found on disk. */
export interface LearnPage {
  /** Path from the root of the project, as the checker names it. */
  readonly file: string;
  readonly text: string;
  readonly front: FrontMatter;
  readonly headings: readonly Heading[];
  /** Ids of its sources in the order of first use, the summary first: source n of the page is `sources[n - 1]`. */
  readonly sources: readonly string[];
}

const FOLDER = join(process.cwd(), 'content', 'learn');

/** Every page's file name, in order. A page is added by adding its file (`slug.lang.mdx`), and nothing else. */
export function learnFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
}

/** The text of one page, by its file name. */
export function learnText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Every page in every language it is written in. Throws when one has no proper front matter. */
export function learnPages(): LearnPage[] {
  return learnFiles().map(pageOf);
}

/** The page in that language, or null while it is not written. */
export function learnPage(slug: string, language: Language): LearnPage | null {
  const name = `${slug}.${language}.mdx`;
  return learnFiles().includes(name) ? pageOf(name) : null;
}

/** Each slug once, whatever languages it is written in. */
export function learnSlugs(): string[] {
  return [...new Set(learnFiles().map((name) => name.split('.')[0] ?? name))];
}

/** Pages as read before, by file name: reading one is slow, and a build asks for each a hundred times. */
const READ = new Map<string, LearnPage>();

/** The page in that file, read anew only when its text is another: whoever is writing it sees what was written. */
function pageOf(name: string): LearnPage {
  const text = learnText(name);
  const before = READ.get(name);
  if (before?.text === text) return before;
  const page = readPage(`content/learn/${name}`, text);
  READ.set(name, page);
  return page;
}

/** Reads one page out of its text. */
export function readPage(file: string, text: string): LearnPage {
  const tree = parsePage(text);
  const front = readFrontMatter(yamlOf(tree) ?? '');
  const cited = [...front.inShort.flatMap((line) => line.from), ...citesOf(tree)];
  const headings = headingsOf(tree).filter(({ depth }) => depth === 2);
  return { file, text, front, headings, sources: [...new Set(cited)] };
}
