import type { Language } from '@/domain/language';
import styles from './form.module.css';
import { WORDS } from './words';

/** Opens the browser's own way to print, where our script runs; without it the browser's menu does the same. */
export function PrintButton({ lang }: { lang: Language }) {
  return (
    <p hidden data-with-script>
      <button className={styles.quiet} type="button" data-print>
        {WORDS.print[lang]}
      </button>
    </p>
  );
}
