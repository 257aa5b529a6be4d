import type { Root } from 'mdast';
import { ZodError } from 'zod';
import { type FrontMatter, readFrontMatter } from '../front-matter';
import { citesOf, claimProblems, claimsOf } from './claims';
import { headingProblems } from './headings';
import { parsePage, yamlOf } from './parse';
import { phoneProblems } from './phones';
import type { Problem } from './problem';
import { proseOf } from './prose';
import { GRADE_LIMIT, type Measured, readingGrade } from './reading-grade';
import { reviewProblems } from './reviews';
import { shapeProblems } from './shape';
import { wordingProblems } from './wording';

/** What a page is held against. Nothing is read from disk or clock here. */
export interface Against {
  /** Ids of the sources we have. */
  readonly sources: ReadonlySet<string>;
  /** Digits of the numbers that may be printed. */
  readonly phones: ReadonlySet<string>;
  /** Slugs of the pages there are. */
  readonly slugs: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** What the table shows; null when the page could not be read at all. */
  readonly page: { front: FrontMatter; measured: Measured; claims: number; sources: number } | null;
}

/** Checks the text of one page, named `slug.lang.mdx`. Every problem found is returned, in order of line. */
export function checkPage(file: string, text: string, against: Against): Checked {
  const read = readPage(file, text);
  if ('problems' in read) return { file, problems: read.problems, page: null };
  const { tree, front } = read;
  const measured = readingGrade(proseOf(tree, front), front.lang);
  const problems = [
    ...nameProblems(file, front),
    ...linkProblems(file, front, against),
    ...shapeProblems(file, tree),
    ...claimProblems(file, tree, against.sources),
    ...headingProblems(file, tree),
    ...wordingProblems(file, text, front.lang),
    ...phoneProblems(file, text, against.phones),
    ...reviewProblems(file, front, against.today),
  ];
  if (measured.grade > GRADE_LIMIT) {
    problems.push({ file, line: 1, reason: `reading grade ${measured.grade} is over ${GRADE_LIMIT}` });
  }
  const cited = new Set([...front.inShort.flatMap((line) => line.from), ...citesOf(tree)]);
  return {
    file,
    problems: problems.sort((a, b) => a.line - b.line),
    page: { front, measured, claims: claimsOf(tree).length + front.inShort.length, sources: cited.size },
  };
}

function readPage(file: string, text: string): { tree: Root; front: FrontMatter } | { problems: Problem[] } {
  try {
    const tree = parsePage(text);
    const yaml = yamlOf(tree);
    if (yaml === null) return { problems: [{ file, line: 1, reason: 'no front matter' }] };
    return { tree, front: readFrontMatter(yaml) };
  } catch (fault) {
    return { problems: unreadable(file, fault) };
  }
}

/** The readers say where they stopped as `(line:column)` in their message. */
function unreadable(file: string, fault: unknown): Problem[] {
  if (fault instanceof ZodError) {
    return fault.issues.map((issue) => ({
      file,
      line: 1,
      reason: `front matter: ${issue.path.join('.')} ${issue.message}`,
    }));
  }
  const message = fault instanceof Error ? fault.message : 'cannot be read';
  return [{ file, line: Number(/\((\d+):\d+/.exec(message)?.[1] ?? 1), reason: message }];
}

function nameProblems(file: string, front: FrontMatter): Problem[] {
  const wanted = `${front.slug}.${front.lang}.mdx`;
  return file.split('/').at(-1) === wanted ? [] : [{ file, line: 1, reason: `the file should be named ${wanted}` }];
}

function linkProblems(file: string, front: FrontMatter, against: Against): Problem[] {
  const pages = front.related.filter((slug) => !against.slugs.has(slug) || slug === front.slug);
  const sources = front.inShort.flatMap((line) => line.from).filter((id) => !against.sources.has(id));
  return [
    ...pages.map((slug) => ({ file, line: 1, reason: `related page "${slug}" is not another page` })),
    ...sources.map((id) => ({ file, line: 1, reason: `unknown source "${id}" in the summary` })),
  ];
}
