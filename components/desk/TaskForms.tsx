import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import type { ColleagueOption } from './AssignForm';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { HiddenFields } from './HiddenFields';
import styles from './lead.module.css';
import { DUE_OPTIONS, TASK_FIELDS } from './task-fields';

const options = (colleagues: readonly ColleagueOption[]) =>
  colleagues.map(({ id, name }) => ({ value: id, label: name }));

function DueFields({ stem, empty }: { stem: string; empty?: string }) {
  return (
    <>
      <SelectField {...fieldOf(stem, 'length', TASK_FIELDS.length)} empty={empty} options={DUE_OPTIONS} />
      <div className={form.field}>
        <label className={form.label} htmlFor={`${stem}-until`}>
          {TASK_FIELDS.until}
        </label>
        <input className={form.text} id={`${stem}-until`} type="datetime-local" name="until" autoComplete="off" />
      </div>
    </>
  );
}

interface TaskFormProps extends DeskFormProps {
  readonly colleagues: readonly ColleagueOption[];
  /** Whose task it is unless another is chosen. */
  readonly owner: string;
}

/** Gives somebody a task. Posts `task`, `owner`, and `length` or `until` by the centre's clock. */
export function TaskForm({ colleagues, owner, ...props }: TaskFormProps) {
  return (
    <DeskForm {...props} button="Add task" quiet>
      <TextField {...fieldOf('task', 'task', TASK_FIELDS.task)} lines={2} />
      <DueFields stem="task" />
      <SelectField {...fieldOf('task', 'owner', TASK_FIELDS.owner)} value={owner} options={options(colleagues)} />
    </DeskForm>
  );
}

interface OfTask {
  /** Where a deed is posted. */
  readonly to: (deed: string) => string;
  readonly task: string;
  readonly hidden?: Readonly<Record<string, string>>;
}

/** Done, or to do again, by one press. `about`: what is done, for those who do not see the row. */
export function DoneButton({
  to,
  task,
  hidden,
  done,
  about,
}: OfTask & { readonly done: boolean; readonly about: string }) {
  return (
    <form method="post" action={to(done ? 'reopen' : 'done')}>
      <HiddenFields fields={{ ...hidden, task }} />
      <button className={form.quiet} type="submit">
        {done ? 'Not done yet' : 'Done'}
        <span className="visually-hidden">: {about}</span>
      </button>
    </form>
  );
}

/** Gives a task to somebody else, or another time. Posts `owner`, `length`, `until`; what is left empty stays. */
export function TaskChange({
  to,
  task,
  hidden,
  owner,
  colleagues,
}: OfTask & { readonly owner: string; readonly colleagues: readonly ColleagueOption[] }) {
  return (
    <details className={styles.below}>
      <summary>Change</summary>
      <DeskForm action={to('move')} hidden={{ ...hidden, task }} button="Change the task" quiet>
        <SelectField
          {...fieldOf(task, 'owner', TASK_FIELDS.owner)}
          empty="As it is"
          options={options(colleagues.filter(({ id }) => id !== owner))}
        />
        <DueFields stem={task} empty="As it is" />
      </DeskForm>
    </details>
  );
}
