import { LANGUAGES } from '@/domain/language';
import { type Checked, checkPage } from './check';

/** What is said of the whole shelf: each page checked, and which translations are still to be written. */
export interface LibraryChecked {
  readonly pages: readonly Checked[];
  /** `slug.lang` of pages that exist in another language only. Said, not refused: the site shows a shell for them. */
  readonly untranslated: readonly string[];
}

/** Checks all pages together. `files` maps each file's path to its text; `today` is `YYYY-MM-DD`. */
export function checkLibrary(
  files: ReadonlyMap<string, string>,
  against: { sources: ReadonlySet<string>; phones: ReadonlySet<string>; today: string },
): LibraryChecked {
  const names = new Set([...files.keys()].map((file) => (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '')));
  const slugs = new Set([...names].map((name) => name.replace(/\.[a-z]{2}$/, '')));
  const pages = [...files].map(([file, text]) => checkPage(file, text, { ...against, slugs }));
  const untranslated = [...slugs].flatMap((slug) =>
    LANGUAGES.map((language) => `${slug}.${language}`).filter((name) => !names.has(name)),
  );
  return { pages, untranslated };
}
