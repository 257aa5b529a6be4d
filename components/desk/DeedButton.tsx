import look from '@/components/public/form.module.css';
import styles from './desk.module.css';
import type { Key } from './keys';

/** A deed that needs nothing but the pressing, by hand or by its key. */
export function DeedButton({ action, label, press }: { action: string; label: string; press?: Key }) {
  return (
    <form className={styles.deed} method="post" action={action}>
      <button className={look.quiet} type="submit" data-press={press}>
        {label}
      </button>
    </form>
  );
}
