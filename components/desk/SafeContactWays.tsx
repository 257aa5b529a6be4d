import type { Language } from '@/domain/language';
import styles from './desk.module.css';
import type { Key } from './keys';
import { LiveLead, type LiveLeadProps } from './LiveLead';

export interface SafeContactWaysProps {
  /** Links the rule permits now. None are drawn that it does not. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Why there is none, when there is none. */
  readonly refused?: string | null;
  /** What to say or write, in the caller's language; null where nothing may be left. */
  readonly scripts: readonly { readonly title: string; readonly says: string | null }[];
  readonly lang: Language;
  /** Where changes of this lead are heard. */
  readonly live: Omit<LiveLeadProps, 'children'>;
}

/** The key that goes to the first link. */
const REACH: Key = 'r';

/** What the safe-contact rule permits now: links, and what to say. Stands below the line that says the rule. */
export function SafeContactWays({ links, refused, scripts, lang, live }: SafeContactWaysProps) {
  const shown = scripts.filter(({ says }) => says !== null);
  return (
    <div className={styles.ways}>
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
    </div>
  );
}
