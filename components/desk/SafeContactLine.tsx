import styles from './desk.module.css';
import { LiveLead, type LiveLeadProps } from './LiveLead';

export interface SafeContactLineProps {
  /** The rule in words, from domain/lead/contact. */
  readonly line: string;
  /** Links the rule permits now. None are drawn that it does not. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Why there is none, when there is none. */
  readonly refused?: string | null;
  /** What to say to a voicemail; null where none may be left. */
  readonly voicemail?: string | null;
  /** Where changes of this lead are heard. */
  readonly live: Omit<LiveLeadProps, 'children'>;
}

/** A box of so many characters of words leaves a phone room for the rest. */
const SHORT = 100;

/** How this person may be reached: always in sight, above everything that would reach them. */
export function SafeContactLine({ line, links, refused, voicemail, live }: SafeContactLineProps) {
  const short = !voicemail && line.length + (refused?.length ?? 0) <= SHORT;
  return (
    <section className={short ? `${styles.safe} ${styles.short}` : styles.safe} aria-label="Safe contact">
      <p className={styles.safeWords}>{line}</p>
      <LiveLead {...live}>
        {links.length > 0 && (
          <p className={styles.reach}>
            {links.map((link) => (
              <a key={link.href} href={link.href}>
                {link.label}
              </a>
            ))}
          </p>
        )}
        {refused && <p>{refused}</p>}
        {voicemail && (
          <details>
            <summary>What to say to a voicemail</summary>
            <blockquote>{voicemail}</blockquote>
          </details>
        )}
      </LiveLead>
    </section>
  );
}
