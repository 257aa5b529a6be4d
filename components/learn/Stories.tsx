import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { STORY_WORDS } from './story-words';

interface StoriesProps {
  readonly lang: Language;
  /** Null where it cannot be told just now. */
  readonly stories: readonly { readonly words: string; readonly name: string | null }[] | null;
}

/** What people say of their care, each beneath the other, or one sentence that there is nothing to show. */
export function Stories({ lang, stories }: StoriesProps) {
  if (stories === null) return <p>{STORY_WORDS.away[lang]}</p>;
  if (stories.length === 0) return <p>{STORY_WORDS.none[lang]}</p>;
  return (
    <>
      <p>{STORY_WORDS.agreed[lang]}</p>
      <p>{STORY_WORDS.noPromise[lang]}</p>
      {stories.map(({ words, name }) => (
        <figure key={words} className={styles.story}>
          <blockquote>{words}</blockquote>
          <figcaption>{name ?? STORY_WORDS.unnamed[lang]}</figcaption>
        </figure>
      ))}
    </>
  );
}
