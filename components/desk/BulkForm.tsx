import { Choices } from '@/components/public/Choices';
import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import { DISPOSITIONS } from '@/domain/lead/lifecycle';
import type { ColleagueOption } from './AssignForm';
import { CloseFields } from './CloseForm';
import { fieldOf } from './DeskForm';
import styles from './desk.module.css';
import { SnoozeFields } from './SnoozeForm';
import { Working } from './Working';

/** What can be done to many leads at once. */
export const BULK_DEEDS = { assign: 'Assign them', snooze: 'Snooze them', close: 'Close them' } as const;

export interface BulkFormProps {
  /** By which the boxes of the rows belong to this form. */
  readonly id: string;
  readonly action: string;
  /** The leads on this page, for "all on this page". */
  readonly shown: readonly string[];
  /** The look at the queue, as its address says it, for "all in this look". */
  readonly look: string;
  readonly count: number;
  readonly most: number;
  readonly colleagues: readonly ColleagueOption[];
}

/** One deed to many leads. Each keeps its own rule: those that refuse are named. Undone as one. */
export function BulkForm({ id, action, shown, look, count, most, colleagues }: BulkFormProps) {
  return (
    <details>
      <summary>Work on many leads at once</summary>
      <form id={id} className={styles.form} method="post" action={action} noValidate autoComplete="off">
        {shown.map((one) => (
          <input key={one} type="hidden" name="shown" value={one} />
        ))}
        <input type="hidden" name="look" value={look} />
        <Choices
          {...fieldOf(id, 'scope', 'Which leads?', `At most ${most} at once.`)}
          kind="radio"
          values={['selected']}
          options={[
            { value: 'selected', label: 'Those selected in the queue' },
            { value: 'page', label: `All ${shown.length} on this page` },
            ...(count <= most ? [{ value: 'look', label: `All ${count} in this look, on every page` }] : []),
          ]}
        />
        <Choices
          {...fieldOf(id, 'deed', 'What to do?')}
          kind="radio"
          options={Object.entries(BULK_DEEDS).map(([value, label]) => ({ value, label }))}
        />
        <fieldset className={form.group}>
          <legend>To assign</legend>
          <SelectField
            {...fieldOf(id, 'to', 'To whom?')}
            options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
          />
        </fieldset>
        <fieldset className={form.group}>
          <legend>To snooze</legend>
          <SnoozeFields form={id} />
        </fieldset>
        <fieldset className={form.group}>
          <legend>To close</legend>
          <CloseFields form={id} dispositions={DISPOSITIONS} />
        </fieldset>
        <button className={form.primary} type="submit">
          Do this to all of them
        </button>
        <Working says="Working on them. Many take some seconds." />
      </form>
    </details>
  );
}
