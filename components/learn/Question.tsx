import type { ReactNode } from 'react';
import { headingId } from './heading-id';

/** A second- or third-level heading that can be linked to. */
export function Question({ level, children }: { level: 2 | 3; children?: ReactNode }) {
  const id = headingId(wordsIn(children));
  return level === 2 ? <h2 id={id}>{children}</h2> : <h3 id={id}>{children}</h3>;
}

function wordsIn(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return Array.isArray(node) ? node.map(wordsIn).join('') : '';
}
