import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import styles from './queue.module.css';

export interface FilterChoice {
  readonly name: string;
  readonly label: string;
  /** The first is what stands without being asked, and has no value. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

export interface FilterTick {
  readonly name: string;
  readonly label: string;
  readonly ticked: boolean;
}

export interface QueueFilterProps {
  readonly action: string;
  readonly choices: readonly FilterChoice[];
  readonly ticks: readonly FilterTick[];
  /** Whether anything is left out, or ordered otherwise: then the form stands open. */
  readonly asked: boolean;
  /** Carried along unseen, so that pressing the button forgets none of it. */
  readonly kept: Readonly<Record<string, string>>;
}

/** A plain GET form: what is looked at has an address, which can be kept, sent on, and opened without any script. */
export function QueueFilter({ action, choices, ticks, asked, kept }: QueueFilterProps) {
  return (
    <details className={styles.filter} open={asked} data-press="/">
      <summary>Filter and order</summary>
      <search>
        <form method="get" action={action} className={styles.parts} autoComplete="off">
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {choices.map(({ name, label, options, value }) => (
            <label key={name} className={styles.part}>
              <span>{label}</span>
              <select className={form.text} name={name} defaultValue={value}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {ticks.map(({ name, label, ticked }) => (
            <label key={name} className={step.row}>
              <input type="checkbox" name={name} value="yes" defaultChecked={ticked} />
              <span>{label}</span>
            </label>
          ))}
          <button className={form.primary} type="submit">
            Show
          </button>
          {asked && (
            <a className={form.quiet} href={action}>
              Show all
            </a>
          )}
        </form>
      </search>
    </details>
  );
}
