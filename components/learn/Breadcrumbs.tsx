import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

/** The way back up, from home on. The page itself is not named here: its title comes next. */
export function Breadcrumbs({
  lang,
  trail,
}: {
  lang: Language;
  trail: readonly { readonly name: string; readonly path: string }[];
}) {
  return (
    <nav className={styles.crumbs} aria-label={LEARN_WORDS.whereYouAre[lang]}>
      <ol>
        {trail.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
