import styles from './catalogue.module.css';

/** Ways on, one beneath another, each as tall as a finger needs. */
export function CatalogueLinks({ links }: { links: readonly { readonly href: string; readonly title: string }[] }) {
  return (
    <ul className={styles.ways}>
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
