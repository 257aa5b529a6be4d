import type { ReactNode } from 'react';
import { learnPath } from '@/content/learn-paths';
import type { Language } from '@/domain/language';
import { Frame } from '../Frame';

/** The public frame around a learn page; `slug` keeps the reader on the same page when they switch language. */
export function LearnShell({ lang, slug, children }: { lang: Language; slug?: string; children: ReactNode }) {
  return (
    <Frame lang={lang} at={(other) => learnPath(other, slug)} withScript={false}>
      {children}
    </Frame>
  );
}
