import { LANGUAGES } from '@/domain/language';
import { learnPath } from '../learn-paths';
import { type Against, type Checked, checkPage } from './check';
import type { Problem } from './problem';

/** What all pages are held against; which pages there are, and when they were last checked, is seen from the files themselves. */
export type Shelf = Omit<Against, 'slugs' | 'lastWork'>;

/** Checks all pages together. `files` maps each file's path to its text. A page without its translation is refused. */
export function checkLibrary(files: ReadonlyMap<string, string>, shelf: Shelf): readonly Checked[] {
  const slugs = new Set([...files.keys()].map((file) => nameOf(file).split('.')[0] ?? ''));
  const taught = LANGUAGES.flatMap((lang) => [...slugs].map((slug) => learnPath(lang, slug)));
  const lastWork = lastCheckIn(files, shelf.today);
  const against = { ...shelf, lastWork, slugs, paths: new Set([...shelf.paths, ...taught]) };
  return [...files].map(([file, text]) => {
    const checked = checkPage(file, text, against);
    return { ...checked, problems: [...untranslated(file, files), ...checked.problems] };
  });
}

/** The last day on which any of them was checked. A day to come is refused where it stands, and counts for nothing here. */
function lastCheckIn(files: ReadonlyMap<string, string>, today: string): string {
  const days = [...files.values()].flatMap((text) => /^lastChecked: (\S+)/m.exec(text)?.[1] ?? []);
  return (
    days
      .filter((day) => day <= today)
      .sort()
      .at(-1) ?? today
  );
}

function untranslated(file: string, files: ReadonlyMap<string, string>): Problem[] {
  const [slug, ...rest] = nameOf(file).split('.');
  return LANGUAGES.map((lang) => `${slug}.${lang}.mdx`)
    .filter((wanted) => rest.length === 2 && !files.has(file.replace(nameOf(file), wanted)))
    .map((wanted) => ({ file, line: 1, reason: `a missing translation: there is no ${wanted} beside it` }));
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;
