import type { Root } from 'mdast';
import { isNamed, lineOf, walk } from './parse';
import type { Problem } from './problem';

const OPENING = ['Emergency', 'InShort', 'Contents'];

/** A page opens with the emergency card, the summary and the contents, in that order, and offers help. */
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
  if (![...walk(tree)].some((node) => isNamed(node, ['Help']))) {
    problems.push({ file, line: 1, reason: 'the page offers no <Help />' });
  }
  return problems;
}
