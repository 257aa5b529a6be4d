import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { FrontMatter } from '../front-matter';
import { childrenOf, isNamed, textOf } from './parse';

/** The prose a reader reads: summary, paragraphs, list items, table cells; not headings, not the sources. */
export function proseOf(tree: Root, front: FrontMatter): string[] {
  return [...front.inShort.map((line) => line.says), ...proseWithin(tree)].filter((block) => block.trim() !== '');
}

function proseWithin(node: Node): string[] {
  if (node.type === 'heading' || node.type === 'yaml') return [];
  if (node.type === 'paragraph' || isNamed(node, ['td', 'caption'])) return [textOf(node).replace(/\s+/g, ' ').trim()];
  return childrenOf(node).flatMap(proseWithin);
}
