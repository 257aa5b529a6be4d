import { DeskForm, fieldOf } from '@/components/desk/DeskForm';
import { TextField } from '@/components/public/TextField';
import styles from './rules.module.css';

export interface RetireFormProps {
  readonly rule: string;
  readonly action: string;
  /** The rule finds emergencies: say what retiring it takes away. */
  readonly emergency: boolean;
}

/** To switch one rule off, with a reason. Posts `rule` and `reason`. */
export function RetireForm({ rule, action, emergency }: RetireFormProps) {
  return (
    <details className={styles.deed}>
      <summary>
        Retire this rule<span className="visually-hidden">: {rule}</span>
      </summary>
      {emergency && (
        <div className={styles.warning}>
          <p>
            <strong>This rule finds emergencies.</strong> While it is retired, it marks nobody “Call 911 now”. A person
            in danger may then wait in the queue with the others.
          </p>
        </div>
      )}
      <p>From then on it finds nothing in what callers send. Each result says that it was retired. Old results stay.</p>
      <DeskForm
        action={action}
        hidden={{ rule }}
        button={emergency ? 'Retire this emergency rule' : 'Retire this rule'}
      >
        <TextField
          {...fieldOf(
            `retire-${rule}`,
            'reason',
            'Why?',
            'Kept with your name, and shown here. At most 4,000 characters.',
          )}
          lines={3}
        />
      </DeskForm>
    </details>
  );
}

/** To switch a retired rule on again, with a reason. Posts `rule` and `reason`. */
export function ReinstateForm({ rule, action }: Omit<RetireFormProps, 'emergency'>) {
  return (
    <details className={styles.deed}>
      <summary>
        Bring this rule back<span className="visually-hidden">: {rule}</span>
      </summary>
      <DeskForm action={action} hidden={{ rule }} button="Bring this rule back">
        <TextField
          {...fieldOf(`reinstate-${rule}`, 'reason', 'Why?', 'Kept with your name. At most 4,000 characters.')}
          lines={3}
        />
      </DeskForm>
    </details>
  );
}
