import { TextField } from '@/components/public/TextField';
import { DeskForm, fieldOf } from './DeskForm';
import styles from './lead.module.css';

interface NoteTextsProps {
  /** Null for who may not change it. */
  readonly change: {
    readonly action: string;
    readonly noteId: string;
    /** The number of the text that is changed. */
    readonly basedOn: number;
    readonly text: string;
  } | null;
  /** Earlier texts, and those set aside: in the order written. */
  readonly others: readonly {
    /** ISO time. */
    readonly at: string;
    readonly when: string;
    readonly who: string;
    /** Written while somebody else saved another. */
    readonly aside: boolean;
    readonly text: string;
  }[];
}

/** A note's form to change it, and every other text it has or had. Posts `noteId`, `basedOn`, `note`. */
export function NoteTexts({ change, others }: NoteTextsProps) {
  return (
    <>
      {change && (
        <details className={styles.below}>
          <summary>Change this note</summary>
          <DeskForm
            action={change.action}
            hidden={{ noteId: change.noteId, basedOn: String(change.basedOn) }}
            button="Save the change"
            quiet
          >
            <TextField {...fieldOf(change.noteId, 'note', 'New text')} lines={4} value={change.text} />
          </DeskForm>
        </details>
      )}
      {others.length > 0 && (
        <details className={styles.below}>
          <summary>{others.length === 1 ? 'Another text' : `${others.length} other texts`} of this note</summary>
          <ol>
            {others.map((one) => (
              <li key={`${one.at} ${one.text}`}>
                <time dateTime={one.at}>{one.when}</time>
                <p>
                  <strong>{one.who}</strong>
                  {one.aside && ', set aside: somebody else had saved another'}
                </p>
                <p className={styles.note}>{one.text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
