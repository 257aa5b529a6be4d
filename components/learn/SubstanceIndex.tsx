import type { Language } from '@/domain/language';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';

export interface ListedSubstance {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly streetNames: readonly string[];
}

export interface SubstanceIndexProps {
  readonly lang: Language;
  /** In the order of the alphabet. */
  readonly substances: readonly ListedSubstance[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly substances: readonly ListedSubstance[];
  }[];
}

/** Every substance: by its first letter with its street names, then by kind. */
export function SubstanceIndex({ lang, substances, groups }: SubstanceIndexProps) {
  const letters = [...new Set(substances.map(({ label }) => letterOf(label)))];
  return (
    <>
      <nav aria-label={SAYS.aToZ[lang]}>
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{SAYS.aToZ[lang]}</h2>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <ul className={styles.index}>
            {substances
              .filter(({ label }) => letterOf(label) === letter)
              .map(({ id, href, label, streetNames }) => (
                <li key={id}>
                  <a href={href}>{label}</a>
                  {streetNames.length > 0 && <p>{streetNames.join(', ')}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{SAYS.groups[lang]}</h2>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 id={`group-${group.id}`}>{group.label}</h3>
          <ul className={styles.names}>
            {group.substances.map(({ id, href, label }) => (
              <li key={id}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const letterOf = (label: string): string => label.normalize('NFD').charAt(0).toUpperCase();
