import type { Language } from '@/domain/language';
import type { Source } from '@/domain/sources';
import { Day } from './Day';
import styles from './learn.module.css';
import { Part } from './Part';
import { LEARN_WORDS } from './words';

export type ListedSource = Pick<Source, 'publisher' | 'title' | 'url' | 'published' | 'read'> & { readonly id: string };

export interface SourceListProps {
  readonly lang: Language;
  readonly sources: readonly ListedSource[];
  /** The day on which the page was last held against them, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** The numbered sources, dated: source n of the page is the nth here. Titles are as published, mostly in English. */
export function SourceList({ sources, lang, checked }: SourceListProps) {
  return (
    <Part labelledBy="sources">
      <h2 id="sources">{LEARN_WORDS.sources[lang]}</h2>
      <p>
        {LEARN_WORDS.sourcesRead[lang]} <Day day={checked} lang={lang} />.
        {sources.some(({ read }) => !read) && ` ${LEARN_WORDS.sourcesUnread[lang]}`}
      </p>
      <ol className={styles.sources}>
        {sources.map(({ id, publisher, url, title, published, read }, at) => (
          <li key={id} id={`source-${at + 1}`} lang="en">
            {`${publisher}, `}
            <span lang={lang}>{published ? <Day day={published} lang={lang} /> : LEARN_WORDS.undated[lang]}</span>
            {'. '}
            <a href={url} rel="external">
              {title}
            </a>
            {!read && <em lang={lang}>{` (${LEARN_WORDS.toBeChecked[lang]})`}</em>}
          </li>
        ))}
      </ol>
    </Part>
  );
}
