import type { Root } from 'mdast';
import { headingsOf } from './headings';
import { isNamed, lineOf, walk } from './parse';
import type { Problem } from './problem';

const OPENING = ['Emergency', 'InShort', 'Contents'];

/** Whatever a page is about, its reader may be mixing: one of its questions is about that, in either language. */
const OF_MIXING = /\bmix|\bmezcl/i;

/** A page opens with the emergency card, the summary and the contents, in that order, asks about mixing, and offers help. */
export function shapeProblems(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const blocks = tree.children.filter((node) => node.type !== 'yaml');
  OPENING.forEach((name, place) => {
    const node = blocks[place];
    if (!node || !isNamed(node, [name])) {
      problems.push({
        file,
        line: node ? lineOf(node) : 1,
        reason: `the page must open with <${name} /> in place ${place + 1}`,
      });
    }
  });
  if (!headingsOf(tree).some(({ depth, text }) => depth === 2 && OF_MIXING.test(text))) {
    problems.push({ file, line: 1, reason: 'no question of the page is about mixing' });
  }
  if (![...walk(tree)].some((node) => isNamed(node, ['Help']))) {
    problems.push({ file, line: 1, reason: 'the page offers no <Help />' });
  }
  return problems;
}
