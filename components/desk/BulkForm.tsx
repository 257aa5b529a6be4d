import type { ReactNode } from 'react';
import { Choices } from '@/components/public/Choices';
import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import step from '@/components/public/step.module.css';
import { DISPOSITIONS } from '@/domain/lead/lifecycle';
import type { ColleagueOption } from './AssignForm';
import { CloseFields } from './CloseForm';
import { fieldOf } from './DeskForm';
import styles from './desk.module.css';
import queue from './queue.module.css';
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

/**
 * One deed to many leads. Each keeps its own rule: those that refuse are named. Undone as one. What a deed asks for shows once
 * it is chosen, where the style sheet can tell; elsewhere it is simply there.
 */
export function BulkForm({ id, action, shown, look, count, most, colleagues }: BulkFormProps) {
  const whom = colleagues.map((one) => ({ value: one.id, label: one.name }));
  return (
    <details className={queue.many}>
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
        <div className={step.asked}>
          <Choices
            {...fieldOf(id, 'deed', 'What to do?')}
            kind="radio"
            options={Object.entries(BULK_DEEDS).map(([value, label]) => ({ value, label }))}
          />
          <Asks deed="assign" legend="To assign">
            <SelectField {...fieldOf(id, 'to', 'To whom?')} options={whom} />
          </Asks>
          <Asks deed="snooze" legend="To snooze">
            <SnoozeFields form={id} />
          </Asks>
          <Asks deed="close" legend="To close">
            <CloseFields form={id} dispositions={DISPOSITIONS} />
          </Asks>
        </div>
        <button className={form.primary} type="submit">
          Do this to all of them
        </button>
        <Working says="Working on them. Many take some seconds." />
      </form>
    </details>
  );
}

interface AsksProps {
  readonly deed: keyof typeof BULK_DEEDS;
  readonly legend: string;
  readonly children: ReactNode;
}

/** What one deed asks for. Which it belongs to is told to the style sheet by the deed's place among the choices. */
function Asks({ deed, legend, children }: AsksProps) {
  return (
    <fieldset className={`${form.group} ${step.hung}`} data-for={Object.keys(BULK_DEEDS).indexOf(deed)}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
