import type { Root } from 'mdast';
import { headingId } from '@/components/learn/heading-id';
import { childrenOf, lineOf, textOf, walk } from './parse';
import type { Problem } from './problem';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
  readonly line: number;
  /** Whether it is words alone: the address of one with more in it would not be the one its contents line leads to. */
  readonly plain: boolean;
}

/** The headings of a page in reading order. */
export function headingsOf(tree: Root): Heading[] {
  const found: Heading[] = [];
  for (const node of walk(tree)) {
    if (node.type !== 'heading' || !('depth' in node) || typeof node.depth !== 'number') continue;
    const text = textOf(node).trim();
    const plain = childrenOf(node).every((child) => child.type === 'text');
    found.push({ depth: node.depth, text, id: headingId(text), line: lineOf(node), plain });
  }
  return found;
}

/** The title is the page's one first-level heading, so a body starts at the second level and skips none. */
export function headingProblems(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let above = 1;
  for (const { depth, text, id, line, plain } of headingsOf(tree)) {
    if (depth === 1) problems.push({ file, line, reason: 'a first-level heading: the title is the only one' });
    else if (depth > above + 1)
      problems.push({ file, line, reason: `heading out of order: level ${depth} after ${above}` });
    if (!plain) problems.push({ file, line, reason: 'a heading is words alone: no bold, link or source in it' });
    if (id === '') problems.push({ file, line, reason: 'a heading without words' });
    else if (seen.has(id)) problems.push({ file, line, reason: `two headings share the address "${id}"` });
    // Smaller ones too: whoever looks down a page reads them all as their own questions.
    if (depth > 1 && !text.endsWith('?')) {
      problems.push({ file, line, reason: `heading is not a question: "${text}"` });
    }
    seen.add(id);
    above = Math.max(depth, 1);
  }
  return problems;
}
