import styles from './lead.module.css';

interface LeadContentsProps {
  readonly entries: readonly { readonly href: string; readonly label: string }[];
}

/** What stands on a lead's page, and where: what is done first, then what is known. */
export function LeadContents({ entries }: LeadContentsProps) {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {entries.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
