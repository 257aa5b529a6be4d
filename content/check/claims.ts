import type { Root } from 'mdast';
import type { Node } from 'unist';
import { attribute, childrenOf, type Element, isElement, isNamed, lineOf, textOf, walk } from './parse';
import type { Problem } from './problem';

/** Blocks filled in by the page's own front matter or the records of the centre and the crisis lines. */
const FILLED = ['Emergency', 'InShort', 'Contents', 'Help', 'FromCentre'];
/** Blocks in which nothing is claimed: those, and what to do. */
const NOT_CLAIMS = ['Say', ...FILLED];
const TABLE = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];

/** Every block a page may use; anything else, and any code, is refused. */
const BLOCKS = [...NOT_CLAIMS, ...TABLE, 'Cite'];
const CODE = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'code', 'html', 'image', 'imageReference'];

/** The statements of a page: each paragraph (a list item is one or more of them), table row and caption. */
export function claimsOf(tree: Root): readonly Node[] {
  return claimsWithin(tree);
}

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Each statement cites a source we know; nothing is cited inside a block that may claim nothing. */
export function claimProblems(file: string, tree: Root, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const claim of claimsOf(tree)) {
    if (citesOf(claim).length === 0)
      problems.push({ file, line: lineOf(claim), reason: `claim without a source: "${start(claim)}"` });
  }
  for (const node of walk(tree)) {
    const reason = isElement(node) ? blockFault(node, known) : textFault(node);
    if (reason !== null) problems.push({ file, line: lineOf(node), reason });
  }
  return problems;
}

function textFault(node: Node): string | null {
  if (CODE.includes(node.type)) return 'code or a picture in a page';
  const strokes = node.type === 'paragraph' && /^\s*\|/.test(textOf(node));
  return strokes ? 'a table drawn with strokes is not read as one: write <table>' : null;
}

function blockFault(block: Element, { sources, parts }: Known): string | null {
  if (isNamed(block, ['Cite'])) {
    const id = attribute(block, 'id');
    if (id === null) return 'Cite without an id';
    return sources.has(id) ? null : `unknown source "${id}"`;
  }
  if (!isNamed(block, BLOCKS)) return `unknown block <${block.name ?? ''}>`;
  if (isNamed(block, FILLED) && childrenOf(block).length > 0) return `nothing is written inside ${block.name}`;
  if (isNamed(block, ['FromCentre'])) {
    const part = attribute(block, 'part') ?? '';
    return parts.has(part) ? null : `the centre’s record has no part "${part}"`;
  }
  const claims = isNamed(block, ['Say']) && citesOf(block).length > 0;
  return claims ? 'a source inside Say: a claim belongs outside it' : null;
}

/** Ids of the sources a node cites, in reading order. */
export function citesOf(node: Node): string[] {
  const ids: string[] = [];
  for (const inner of walk(node)) {
    if (!isElement(inner) || inner.name !== 'Cite') continue;
    const id = attribute(inner, 'id');
    if (id !== null) ids.push(id);
  }
  return ids;
}

function claimsWithin(node: Node): Node[] {
  if (isNamed(node, NOT_CLAIMS) || node.type === 'heading') return [];
  if (isNamed(node, ['tr'])) return [node];
  if (isNamed(node, ['table'])) return withoutHead(nested(node));
  // Rows written on lines that follow one another are read as one paragraph.
  if (node.type === 'paragraph' && childrenOf(node).some((child) => isNamed(child, TABLE))) return nested(node);
  if (node.type === 'paragraph' || isNamed(node, ['caption'])) return says(node) ? [node] : nested(node);
  return nested(node);
}

/** The first row of a table may name its columns; what stands in the others is said. */
function withoutHead(said: readonly Node[]): Node[] {
  const first = said.find((one) => isNamed(one, ['tr']));
  return said.filter((one) => one !== first || !isHeadRow(one));
}

function nested(node: Node): Node[] {
  return childrenOf(node).flatMap(claimsWithin);
}

/** Whether a node says anything of its own once the blocks that claim nothing are taken away. */
function says(node: Node): boolean {
  if (isNamed(node, NOT_CLAIMS)) return false;
  if (childrenOf(node).length === 0) return textOf(node).trim() !== '';
  return childrenOf(node).some(says);
}

function isHeadRow(row: Node): boolean {
  return ![...walk(row)].some((cell) => isNamed(cell, ['td']));
}

function start(claim: Node): string {
  const text = textOf(claim).replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
