import type { Root } from 'mdast';
import { YAMLError } from 'yaml';
import { ZodError } from 'zod';
import { type FrontMatter, lineOfKey, readFrontMatter } from '../front-matter';
import { citesOf, claimProblems, claimsOf } from './claims';
import { headingProblems } from './headings';
import { linkProblems } from './links';
import { parsePage, yamlOf } from './parse';
import { phoneProblems } from './phones';
import type { Problem } from './problem';
import { proseOf } from './prose';
import { GRADE_AIM, GRADE_LIMIT, type Measured, readingGrade } from './reading-grade';
import { reviewProblems } from './reviews';
import { saidProblems } from './said';
import { shapeProblems } from './shape';
import { wordingProblems } from './wording';

/** What a page is held against. Nothing is read from disk or clock here. */
export interface Against {
  /** Ids of the sources we have. */
  readonly sources: ReadonlySet<string>;
  /** Digits of the numbers that may be printed. */
  readonly phones: ReadonlySet<string>;
  /** The parts of the centre's record that a page may show. */
  readonly parts: ReadonlySet<string>;
  /** Slugs of the pages whose reading grade is held to the aim; any other is held to the limit. */
  readonly heldToAim: ReadonlySet<string>;
  /** Slugs of the pages there are. */
  readonly slugs: ReadonlySet<string>;
  /** Where a link may lead. */
  readonly paths: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The last day on which the facts of any page were checked, `YYYY-MM-DD`. */
  readonly lastWork: string;
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
    ...nameProblems(file, text, front),
    ...referenceProblems(file, text, front, against),
    ...shapeProblems(file, tree, front),
    ...claimProblems(file, tree, against),
    ...saidProblems(file, tree, front.lang),
    ...headingProblems(file, tree),
    ...linkProblems(file, tree, front.lang, against.paths),
    ...wordingProblems(file, text, front.lang),
    ...phoneProblems(file, text, against.phones),
    ...reviewProblems(file, text, front, against),
  ];
  const most = against.heldToAim.has(front.slug) ? GRADE_AIM : GRADE_LIMIT;
  if (measured.grade > most)
    problems.push({ file, line: 1, reason: `reading grade ${measured.grade} is over ${most}` });
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
    return { problems: unreadable(file, text, fault) };
  }
}

/** The readers say where they stopped: a key, a line of the front matter, or `(line:column)` in their message. */
function unreadable(file: string, text: string, fault: unknown): Problem[] {
  if (fault instanceof ZodError) {
    return fault.issues.map((issue) => {
      const [key] = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String);
      const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      return { file, line: lineOfKey(text, key), reason: `front matter: ${at}${issue.message}` };
    });
  }
  const message = fault instanceof Error ? fault.message : 'cannot be read';
  // The front matter begins on the second line of the file.
  if (fault instanceof YAMLError) {
    const [summary] = message.split(/ at line |\n/);
    return [{ file, line: (fault.linePos?.[0].line ?? 0) + 1, reason: `front matter: ${summary}` }];
  }
  return [{ file, line: Number(/\((\d+):\d+/.exec(message)?.[1] ?? 1), reason: message }];
}

function nameProblems(file: string, text: string, front: FrontMatter): Problem[] {
  const wanted = `${front.slug}.${front.lang}.mdx`;
  if (file.split('/').at(-1) === wanted) return [];
  return [{ file, line: lineOfKey(text, 'slug'), reason: `the file should be named ${wanted}` }];
}

function referenceProblems(file: string, text: string, front: FrontMatter, against: Against): Problem[] {
  const pages = front.related.filter((slug) => !against.slugs.has(slug) || slug === front.slug);
  const sources = front.inShort.flatMap((line) => line.from).filter((id) => !against.sources.has(id));
  const [related, inShort] = [lineOfKey(text, 'related'), lineOfKey(text, 'inShort')];
  return [
    ...pages.map((slug) => ({ file, line: related, reason: `related page "${slug}" is not another page` })),
    ...sources.map((id) => ({ file, line: inShort, reason: `unknown source "${id}" in the summary` })),
  ];
}
