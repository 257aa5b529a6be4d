import type { Metadata } from 'next';
import { type FoundPage, foundMetadata } from '@/app/(public)/found-metadata';
import { learnPath } from '@/content/learn-paths';

/** What the head of a page that is taught says. `slug` is what stands after `/learn/`; the list of all pages has none. */
export const taughtMetadata = ({ slug, ...page }: Omit<FoundPage, 'at'> & { readonly slug?: string }): Metadata =>
  foundMetadata({ ...page, at: (lang) => learnPath(lang, slug) });
