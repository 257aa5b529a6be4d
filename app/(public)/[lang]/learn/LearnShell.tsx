import type { ReactNode } from 'react';
import { PublicShell } from '@/components/public/PublicShell';
import { CENTRE } from '@/content/centre';
import { learnPath } from '@/content/learn-paths';
import type { Language } from '@/domain/language';

/** The public frame around a learn page; `slug` keeps the reader on the same page when they switch language. */
export function LearnShell({ lang, slug, children }: { lang: Language; slug?: string; children: ReactNode }) {
  return (
    <PublicShell
      lang={lang}
      centre={CENTRE}
      homeHref={`/${lang}`}
      leaveAction={`/${lang}/leave`}
      switching={{ by: 'links', hrefs: { en: learnPath('en', slug), es: learnPath('es', slug) } }}
    >
      {children}
    </PublicShell>
  );
}
