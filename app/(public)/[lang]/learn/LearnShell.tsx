import type { ReactNode } from 'react';
import { Frame } from '@/app/(public)/[lang]/Frame';
import { Breadcrumbs } from '@/components/learn/Breadcrumbs';
import { StructuredData } from '@/components/learn/StructuredData';
import { learnPath } from '@/content/learn-paths';
import { listRecord } from '@/content/learn-record';
import { type Shelf, trailTo } from '@/content/trail';
import type { Language } from '@/domain/language';
import { LearnSearch } from './LearnSearch';

interface ShellProps {
  readonly lang: Language;
  /** What stands after `/learn/` in its address: keeps the reader on the same page when they switch language. */
  readonly slug?: string;
  readonly shelf?: Shelf;
  /** False where the page brings the search itself. */
  readonly search?: boolean;
  readonly children: ReactNode;
}

/** A page that leads to others says so to search engines here; one that teaches brings its own record. */
type ListProps =
  | { readonly list: true; readonly title: string; readonly description: string; readonly modified?: string | null }
  | { readonly list?: false };

/** The public frame around a learn page, with the way back up. */
export function LearnShell({ lang, slug, shelf, search = true, children, ...page }: ShellProps & ListProps) {
  const path = learnPath(lang, slug);
  const trail = trailTo(lang, shelf).filter((step) => step.path !== path);
  return (
    <Frame lang={lang} at={(other) => learnPath(other, slug)} sends={false}>
      {page.list && <StructuredData record={listRecord({ ...page, lang, path, trail })} />}
      <Breadcrumbs lang={lang} trail={trail} />
      {children}
      {search && <LearnSearch lang={lang} />}
    </Frame>
  );
}
