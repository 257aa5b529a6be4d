import type { Language } from '@/domain/language';
import styles from './desk.module.css';
import type { Key } from './keys';
import { LiveLead, type LiveLeadProps } from './LiveLead';

export interface SafeContactLineProps {
  /** The rule in words, from domain/lead/contact. */
  readonly line: string;
  /** Links the rule permits now. None are drawn that it does not. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Why there is none, when there is none. */
  readonly refused?: string | null;
  /** What to say or write, in the caller's language; null where nothing may be left. */
  readonly scripts: readonly { readonly title: string; readonly says: string | null }[];
  readonly lang: Language;
  /** Two told of this person: neither may learn of the other from us. */
  readonly toldByTwo?: boolean;
  /** Where changes of this lead are heard. */
  readonly live: Omit<LiveLeadProps, 'children'>;
}

/** A box of so many characters of words leaves a phone room for the rest. */
const SHORT = 100;

/** The key that goes to the first link. */
const REACH: Key = 'r';

const NEVER = 'Never tell either side about the other.';

/** How this person may be reached: always in sight, above everything that would reach them. */
export function SafeContactLine({ line, links, refused, scripts, lang, toldByTwo, live }: SafeContactLineProps) {
  const shown = scripts.filter(({ says }) => says !== null);
  const never = toldByTwo ? NEVER : '';
  const short = shown.length === 0 && line.length + never.length + (refused?.length ?? 0) <= SHORT;
  return (
    <section className={short ? `${styles.safe} ${styles.short}` : styles.safe} aria-label="Safe contact">
      <p className={styles.safeWords}>{line}</p>
      {never && <p className={styles.never}>{never}</p>}
      <LiveLead {...live}>
        {links.length > 0 && (
          <p className={styles.reach}>
            {links.map((link, nth) => (
              <a key={link.href} href={link.href} data-press={nth === 0 ? REACH : undefined}>
                {link.label}
              </a>
            ))}
          </p>
        )}
        {refused && <p>{refused}</p>}
        {shown.map(({ title, says }) => (
          <details key={title}>
            <summary>{title}</summary>
            <blockquote lang={lang}>{says}</blockquote>
          </details>
        ))}
      </LiveLead>
    </section>
  );
}
