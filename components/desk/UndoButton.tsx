import look from '@/components/public/form.module.css';
import styles from './desk.module.css';
import { HiddenFields } from './HiddenFields';

/** Undoes what was just done: for a few seconds, or as long as it is pointed at. What is done stays in the timeline, and can be undone there. */
export function UndoButton({ action, batch }: { action: string; batch: string }) {
  return (
    <form className={styles.undo} method="post" action={action}>
      <HiddenFields fields={{ batch }} />
      <button className={look.quiet} type="submit" data-press="z">
        Undo
      </button>
    </form>
  );
}
