import type { Language } from '@/domain/language';
import type { Source } from '@/domain/sources';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

export type ListedSource = Pick<Source, 'publisher' | 'title' | 'url' | 'read'> & { readonly id: string };

/** The numbered sources: source n of the page is the nth here. Titles are as published, mostly in English. */
export function SourceList({ sources, lang }: { sources: readonly ListedSource[]; lang: Language }) {
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{LEARN_WORDS.sources[lang]}</h2>
      <ol>
        {sources.map((source, at) => (
          <li key={source.id} id={`source-${at + 1}`} lang="en">
            {source.publisher}.{' '}
            <a href={source.url} rel="noreferrer external">
              {source.title}
            </a>
            {!source.read && <em lang={lang}> ({LEARN_WORDS.toBeChecked[lang]})</em>}
          </li>
        ))}
      </ol>
    </section>
  );
}
