import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';

/** One group of the list of substances, as it stands in the page. */
export interface ListGroup {
  readonly name: string;
  readonly rows: readonly ListRow[];
  /**
   * Shows the rows of these values alone (null: all of them). Where nothing is searched for, a group may be folded: `open`
   * says whether it is, or null while the list does not fold. What is hidden is posted all the same.
   */
  show(only: readonly string[] | null, open: boolean | null): void;
}

interface ListRow {
  readonly box: HTMLInputElement;
  readonly label: string;
}

/** The groups of the page's list. `onFold` is told which one somebody pressed. */
export function groupsIn(place: HTMLElement, onFold: (name: string) => void): readonly ListGroup[] {
  const groups = [...place.querySelectorAll<HTMLElement>('fieldset fieldset')];
  return groups.map((group) => groupOf(group, onFold));
}

function groupOf(group: HTMLElement, onFold: (name: string) => void): ListGroup {
  const legend = group.querySelector('legend');
  const name = legend?.textContent ?? '';
  const labels = [...group.querySelectorAll('label')];
  const body = labels[0]?.parentElement;
  const rows = labels.flatMap((label) => {
    const box = label.querySelector('input');
    return box ? [{ row: label, box, label: label.querySelector('span')?.firstChild?.textContent ?? '' }] : [];
  });
  const fold = Object.assign(document.createElement('button'), { type: 'button', className: step.fold });
  fold.textContent = name;
  fold.addEventListener('click', () => onFold(name));
  return {
    name,
    rows,
    show: (only, open) => {
      const isOpen = only !== null || open !== false;
      const folds = only === null && open !== null;
      const shown = rows.filter(({ box }) => isOpen && (only?.includes(box.value) ?? true));
      for (const { row, box } of rows) row.hidden = only !== null && !only.includes(box.value);
      if (body) body.hidden = shown.length === 0;
      group.hidden = only !== null && shown.length === 0;
      group.className = `${form.group} ${isOpen ? step.group : step.folded}`;
      fold.setAttribute('aria-expanded', String(isOpen));
      // Only where it changes: a button that has the focus keeps it.
      if (legend && folds !== fold.isConnected) legend.replaceChildren(folds ? fold : name);
    },
  };
}
