import type { Language } from '@/domain/language';
import type { SubstanceId } from '@/domain/substances/catalogue';
import { Cites } from './Cites';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS } from './catalogue-words';

export interface MixedWithProps {
  readonly lang: Language;
  readonly says: string | null;
  readonly numbers: readonly number[];
  readonly with: readonly SubstanceId[];
  readonly hrefOf: (id: SubstanceId) => string;
  readonly nameOf: (id: SubstanceId) => string;
}

/** What some substances have in common when mixed with the one of the page: the sentence once, then a link to each pair. */
export function MixedWith({ lang, says, numbers, with: others, hrefOf, nameOf }: MixedWithProps) {
  return (
    <div className={styles.alike}>
      {says && (
        <p>
          {says}
          <Cites numbers={numbers} lang={lang} />
        </p>
      )}
      <ul aria-label={CATALOGUE_WORDS.with[lang]} className={styles.names}>
        {others.map((id) => (
          <li key={id}>
            <a href={hrefOf(id)}>{nameOf(id)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
