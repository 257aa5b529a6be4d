import type { Language } from '@/domain/language';
import styles from './shell.module.css';
import { WORDS } from './words';

export interface LeaveNowProps {
  readonly lang: Language;
  readonly action: string;
  /** Where the post leads; our own script goes there by itself when the line is slow. */
  readonly exit: string;
}

/**
 * The way out: a plain post, so it works without scripts. It sticks to the foot of the screen but has its own
 * place at the end of the page, so it never lies over the last words.
 */
export function LeaveNow({ lang, action, exit }: LeaveNowProps) {
  return (
    <form className={styles.leave} method="post" action={action} id="leave" data-exit={exit}>
      <button type="submit">
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
          <path
            d="M10 4H5v16h5M10 12h10m-4-4 4 4-4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {WORDS.leave[lang]}
      </button>
    </form>
  );
}
