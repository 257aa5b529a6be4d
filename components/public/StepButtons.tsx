import type { Language } from '@/domain/language';
import styles from './form.module.css';
import step from './step.module.css';
import { WORDS } from './words';

export interface StepButtonsProps {
  readonly lang: Language;
  /** The words of the main button; "Continue" unless said. */
  readonly next?: string;
  readonly back?: boolean;
  readonly later?: boolean;
}

/** The ways on from a step, all submit buttons of its form (`go` = next, back, later), so nothing typed is lost. */
export function StepButtons({ lang, next, back = true, later = true }: StepButtonsProps) {
  return (
    <div className={step.buttons}>
      <button className={styles.primary} type="submit" name="go" value="next">
        {next ?? WORDS.next[lang]}
      </button>
      {back && (
        <button className={styles.quiet} type="submit" name="go" value="back">
          {WORDS.back[lang]}
        </button>
      )}
      {later && (
        <button className={styles.quiet} type="submit" name="go" value="later">
          {WORDS.later[lang]}
        </button>
      )}
    </div>
  );
}
