import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import { AboutPage, type AboutPageProps } from './AboutPage';
import styles from './learn.module.css';
import { Part } from './Part';
import { type ListedSource, SourceList } from './SourceList';
import { LEARN_WORDS } from './words';

export interface ArticleProps {
  readonly lang: Language;
  readonly title: string;
  readonly listHref: string;
  readonly related: readonly { readonly href: string; readonly title: string }[];
  readonly sources: readonly ListedSource[];
  readonly about: Omit<AboutPageProps, 'lang'>;
  readonly children?: ReactNode;
}

/** A learn page from its title to its dates; the page's own file is the middle. */
export function Article({ lang, title, listHref, related, sources, about, children }: ArticleProps) {
  return (
    <article className={styles.article}>
      <h1>{title}</h1>
      {children}
      {related.length > 0 && (
        <Part labelledBy="related">
          <h2 id="related">{LEARN_WORDS.related[lang]}</h2>
          <ul>
            {related.map((page) => (
              <li key={page.href}>
                <a href={page.href}>{page.title}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <SourceList sources={sources} lang={lang} checked={about.lastChecked} />
      <AboutPage lang={lang} {...about} />
      <p className={styles.trail}>
        <a href={listHref}>{LEARN_WORDS.allPages[lang]}</a>
      </p>
    </article>
  );
}
