import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** A page's text as a tree of Markdown and blocks. Throws (a VFileMessage with its line) when it is not MDX. */
export function parsePage(text: string): Root {
  return reader.parse(text);
}

/** The YAML between the two `---`, or null when the page has none. */
export function yamlOf(tree: Root): string | null {
  const first = tree.children[0];
  return first?.type === 'yaml' ? first.value : null;
}

export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isNamed(node: Node, names: readonly string[]): boolean {
  return isElement(node) && node.name !== null && names.includes(node.name);
}

export function childrenOf(node: Node): readonly RootContent[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}

/** Every node below and including this one, in reading order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Line of the file where a node starts, from 1. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** Line of a text on which a place in it stands, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The words of a node, with blocks and citations giving none. */
export function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode')) {
    return node.value;
  }
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(textOf).join('');
}

/** The value of a written-out attribute (`id="x"`), or null. Expressions are not read. */
export function attribute(element: Element, name: string): string | null {
  for (const given of element.attributes) {
    if (given.type === 'mdxJsxAttribute' && given.name === name && typeof given.value === 'string') return given.value;
  }
  return null;
}
