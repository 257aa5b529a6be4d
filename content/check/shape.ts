import type { Root } from 'mdast';
import type { FrontMatter } from '../front-matter';
import { headingsOf } from './headings';
import { isNamed, lineOf, walk } from './parse';
import type { Problem } from './problem';

const OPENING = ['Emergency', 'InShort', 'Contents'];

/** Whatever a page is about, its reader may be mixing: one of its questions is about that, in either language. */
const OF_MIXING = /\bmix|\bmezcl/i;

/**
 * A page opens with the emergency card, the summary and the contents, in that order, asks about mixing next to the last, and
 * ends with help. A page whose title itself asks about mixing is about nothing else, and asks its questions in its own order.
 */
export function shapeProblems(file: string, tree: Root, { title }: Pick<FrontMatter, 'title'>): Problem[] {
  return [...openingProblems(file, tree), ...mixingProblems(file, tree, title), ...helpProblems(file, tree)];
}

function openingProblems(file: string, tree: Root): Problem[] {
  const blocks = tree.children.filter((node) => node.type !== 'yaml');
  return OPENING.flatMap((name, place) => {
    const node = blocks[place];
    if (node && isNamed(node, [name])) return [];
    return [
      { file, line: node ? lineOf(node) : 1, reason: `the page must open with <${name} /> in place ${place + 1}` },
    ];
  });
}

function mixingProblems(file: string, tree: Root, title: string): Problem[] {
  const questions = questionsOf(tree);
  const ofMixing = questions.filter(({ text }) => OF_MIXING.test(text));
  const last = ofMixing.at(-1);
  if (!last) return [{ file, line: 1, reason: 'no question of the page is about mixing' }];
  if (OF_MIXING.test(title) || last === questions.at(-2)) return [];
  const reason = `the question about mixing is not next to the last, right before the help: "${last.text}"`;
  return [{ file, line: last.line, reason }];
}

function helpProblems(file: string, tree: Root): Problem[] {
  const help = [...walk(tree)].filter((node) => isNamed(node, ['Help'])).at(-1);
  if (!help) return [{ file, line: 1, reason: 'the page offers no <Help />' }];
  const last = questionsOf(tree).at(-1);
  if (!last || lineOf(help) > last.line) return [];
  return [{ file, line: last.line, reason: `the last question is not the one with <Help />: "${last.text}"` }];
}

const questionsOf = (tree: Root) => headingsOf(tree).filter(({ depth }) => depth === 2);
