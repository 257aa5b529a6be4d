import type { Root } from 'mdast';
import type { Node } from 'unist';
import { attribute, childrenOf, type Element, isElement, isNamed, lineOf, textOf, walk } from './parse';
import type { Problem } from './problem';

/** Blocks in which nothing is claimed: what to do, whom to call, what the page's or the centre's own record fills in. */
const NOT_CLAIMS = ['Say', 'Emergency', 'InShort', 'Contents', 'Help', 'FromCentre'];
const TABLE = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];

/** Every block a page may use; anything else, and any code, is refused. */
const BLOCKS = [...NOT_CLAIMS, ...TABLE, 'Cite'];
const CODE = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'code', 'html', 'image', 'imageReference'];

/** The statements of a page: each paragraph (a list item is one or more of them), table row and caption. */
export function claimsOf(tree: Root): readonly Node[] {
  return claimsWithin(tree);
}

/** Each statement cites a source we know; nothing is cited inside a block that may claim nothing. */
export function claimProblems(file: string, tree: Root, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const claim of claimsOf(tree)) {
    if (citesOf(claim).length === 0)
      problems.push({ file, line: lineOf(claim), reason: `claim without a source: "${start(claim)}"` });
  }
  for (const node of walk(tree)) {
    const reason = isElement(node)
      ? blockFault(node, known)
      : CODE.includes(node.type)
        ? 'code or a picture in a page'
        : null;
    if (reason !== null) problems.push({ file, line: lineOf(node), reason });
  }
  return problems;
}

function blockFault(block: Element, known: ReadonlySet<string>): string | null {
  if (isNamed(block, ['Cite'])) {
    const id = attribute(block, 'id');
    if (id === null) return 'Cite without an id';
    return known.has(id) ? null : `unknown source "${id}"`;
  }
  if (!isNamed(block, BLOCKS)) return `unknown block <${block.name ?? ''}>`;
  const claims = isNamed(block, NOT_CLAIMS) && citesOf(block).length > 0;
  return claims ? `a source inside ${block.name}: a claim belongs outside it` : null;
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
  if (node.type === 'paragraph' || isNamed(node, ['caption'])) return says(node) ? [node] : nested(node);
  if (isNamed(node, ['tr'])) return isHeadRow(node) ? [] : [node];
  return nested(node);
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
