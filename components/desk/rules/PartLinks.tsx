import styles from './frame.module.css';

export interface PartLink {
  readonly href: string;
  readonly label: string;
  /** How many of this part answer the search; null without one. */
  readonly found: number | null;
  readonly here: boolean;
}

/** The parts of what there is to review. With a search, each says how many it has. */
export function PartLinks({ links }: { links: readonly PartLink[] }) {
  return (
    <nav className={styles.parts} aria-label="Parts of the rules">
      {links.map(({ href, label, found, here }) => (
        <a key={label} href={href} aria-current={here ? 'page' : undefined}>
          {label}
          {found !== null && ` (${found})`}
        </a>
      ))}
    </nav>
  );
}
