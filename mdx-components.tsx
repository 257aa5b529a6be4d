import type { MDXComponents } from 'mdx/types';

/**
 * What every MDX file is given. Nothing: a learn page's blocks depend on the page (its language, its numbering of
 * sources), so the page hands them over itself; see content/learn-blocks.ts.
 */
export function useMDXComponents(): MDXComponents {
  return {};
}
