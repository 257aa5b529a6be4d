import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

export interface ListedPage {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** The language the page is written in, when that is not the reader's. */
  readonly lang: Language;
}

/** The learn pages by their questions. */
export function PageList({ pages, lang }: { pages: readonly ListedPage[]; lang: Language }) {
  return (
    <>
      <p>{LEARN_WORDS.listIntro[lang]}</p>
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page.href}>
            <a href={page.href} hrefLang={page.lang} lang={page.lang}>
              {page.title}
            </a>
            <p lang={page.lang}>{page.description}</p>
            {page.lang !== lang && <p>({LEARN_WORDS.onlyIn[lang]})</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
