import { TextField } from '@/components/public/TextField';
import { DeskForm, fieldOf } from './DeskForm';
import styles from './dismissal.module.css';
import lead from './lead.module.css';

/** What staff wrote of a finding, in words. */
export interface ShownDismissal {
  /** Who and when: "Ruth Lindqvist, 5:48 PM". */
  readonly by: string;
  readonly reason: string;
  /** False where the answers behind it have changed since, so that it stands again. */
  readonly holds: boolean;
}

/** Where a finding of this lead is dismissed, and where that is taken back; `parcel` is the sending the page shows. */
export interface DismissalDoors {
  readonly dismiss: string;
  readonly restore: string;
  readonly parcel: string;
}

interface DismissalProps {
  readonly rule: string;
  readonly dismissed: ShownDismissal | undefined;
  /** Null for whoever may not. */
  readonly doors: DismissalDoors | null;
  /** False where nothing was found. */
  readonly possible: boolean;
}

/** Beneath a finding: that it is dismissed, by whom and why, or a form to dismiss it. The finding itself stays as it is. */
export function Dismissal({ rule, dismissed, doors, possible }: DismissalProps) {
  return (
    <>
      {dismissed && (
        <div className={styles.dismissed}>
          <p>
            <strong>{dismissed.holds ? 'Dismissed' : 'Was dismissed, and stands again'}</strong> by {dismissed.by}. The
            urgency did not change by it.
            {!dismissed.holds && ' The answers behind it have changed since.'}
          </p>
          <p className={lead.note}>{dismissed.reason}</p>
          {dismissed.holds && doors && (
            <DeskForm action={doors.restore} hidden={{ rule }} button="Take the dismissal back" quiet>
              {null}
            </DeskForm>
          )}
        </div>
      )}
      {!dismissed?.holds && doors && possible && (
        <details className={lead.sources}>
          <summary>Dismiss this finding</summary>
          <DeskForm action={doors.dismiss} hidden={{ rule, parcelId: doors.parcel }} button="Dismiss it" quiet>
            <TextField
              {...fieldOf(
                `dismiss-${rule}`,
                'reason',
                'Why does it not hold?',
                'It stays here, marked, with your name.',
              )}
              lines={2}
            />
          </DeskForm>
        </details>
      )}
    </>
  );
}
