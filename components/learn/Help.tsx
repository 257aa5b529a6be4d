import type { Language, Words } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

export interface HelpLine {
  readonly id: string;
  readonly name: Words;
  readonly contact: Words;
  readonly href: string;
  readonly when: Words;
}

export interface HelpProps {
  readonly lang: Language;
  readonly lines: readonly HelpLine[];
  readonly centre: {
    readonly shortName: string;
    readonly phone: { readonly e164: string; readonly display: string };
    readonly whoAnswers: Words;
    readonly staffed: Words;
  };
}

/** Whom to call: the national lines first, since they stand before us, then the centre. */
export function Help({ lang, lines, centre }: HelpProps) {
  return (
    <div className={styles.help}>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <strong>{line.name[lang]}.</strong> <a href={line.href}>{line.contact[lang]}</a>. {line.when[lang]}
          </li>
        ))}
        <li>
          <strong>
            {LEARN_WORDS.callCentre[lang]}, {centre.shortName}.
          </strong>{' '}
          <a href={`tel:${centre.phone.e164}`}>
            {LEARN_WORDS.call[lang]} {centre.phone.display}
          </a>
          . {centre.whoAnswers[lang]} {centre.staffed[lang]}
        </li>
      </ul>
      <p>{LEARN_WORDS.notAdvice[lang]}</p>
    </div>
  );
}
