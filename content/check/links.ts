import type { Root } from 'mdast';
import type { Language } from '@/domain/language';
import { headingsOf } from './headings';
import { lineOf, walk } from './parse';
import type { Problem } from './problem';

/**
 * A link leads to a heading of its own page, to a page we teach in the same language, or dials. What stands elsewhere is
 * a source and is cited, so that it is numbered, dated and held against its sentence. `paths` are those we have. Numbers
 * that are dialled are the business of phones.ts.
 */
export function linkProblems(file: string, tree: Root, language: Language, paths: ReadonlySet<string>): Problem[] {
  const headings = new Set(headingsOf(tree).map(({ id }) => `#${id}`));
  const problems: Problem[] = [];
  for (const node of walk(tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const to = 'url' in node && typeof node.url === 'string' ? node.url : '';
    if (headings.has(to) || paths.has(to.split('#')[0] ?? '') || /^(?:tel|sms):/.test(to)) {
      if (!to.startsWith('/') || to.split('/')[1] === language) continue;
      problems.push({ file, line: lineOf(node), reason: `a link into the other language: ${to}` });
    } else problems.push({ file, line: lineOf(node), reason: `a dead link, or one that leads away: ${to}` });
  }
  return problems;
}
