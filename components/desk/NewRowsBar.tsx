import styles from './desk.module.css';

/** New rows gather here, so that no row moves under the cursor. Always in the page: a live region must be there before it speaks. */
export function NewRowsBar({ count, href }: { count: number; href: string }) {
  return (
    <div className={styles.fresh} role="status" data-new={count} hidden={count === 0}>
      {count > 0 && (
        <a href={href}>
          {count} new: <strong>show</strong>
        </a>
      )}
    </div>
  );
}
