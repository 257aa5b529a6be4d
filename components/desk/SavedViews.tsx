import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { HiddenFields } from './HiddenFields';
import styles from './queue.module.css';

export interface SavedViewLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly team: boolean;
  /** The queue is looked at so now. */
  readonly here: boolean;
  readonly deletable: boolean;
}

/** Named looks at the queue, the team's and one's own: links. What is looked at can be deleted, and that undone. */
export function SavedViews({ views, deleteAction }: { views: readonly SavedViewLink[]; deleteAction: string }) {
  if (views.length === 0) return null;
  return (
    <nav aria-label="Saved looks">
      <ul className={styles.saved}>
        {views.map((view) => (
          <li key={view.id}>
            <a href={view.href} aria-current={view.here ? 'page' : undefined}>
              {view.name}
              {view.team && <small> (team)</small>}
            </a>
          </li>
        ))}
      </ul>
      {views
        .filter((view) => view.here && view.deletable)
        .map(({ id, name }) => (
          <form key={id} method="post" action={deleteAction}>
            <HiddenFields fields={{ view: id }} />
            <button className={form.quiet} type="submit">
              Delete “{name}”
            </button>
          </form>
        ))}
    </nav>
  );
}

/** Saves the look that is shown. Posts `name`, `look` and, for the team, `team`. */
export function SaveViewForm({
  look,
  forTeam,
  ...props
}: DeskFormProps & { readonly look: string; readonly forTeam: boolean }) {
  return (
    <details>
      <summary>Save this look</summary>
      <DeskForm {...props} hidden={{ look }} button="Save" quiet>
        <TextField {...fieldOf('save-view', 'name', 'Name', 'Short, and never the name of a person.')} />
        {forTeam && (
          <label className={step.row}>
            <input type="checkbox" name="team" value="yes" />
            <span>For the whole team</span>
          </label>
        )}
      </DeskForm>
    </details>
  );
}
