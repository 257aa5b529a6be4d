import { Fragment } from 'react';
import type { Language } from '@/domain/language';
import { FieldGroup, type FieldProps } from './Field';
import styles from './form.module.css';
import { describedBy, idOf } from './ids';
import step from './step.module.css';
import { WORDS } from './words';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | null;
  /** Stands alone ("none of these", "not sure"): set apart by "or". */
  readonly exclusive?: boolean;
  readonly group?: string | null;
}

export interface ChoicesProps extends FieldProps {
  readonly options: readonly Choice[];
  readonly values?: readonly string[];
  /** `radio` takes one, `checkbox` any number. */
  readonly kind: 'radio' | 'checkbox';
}

interface Row extends Choice {
  /** Place among all options of the question: the first carries the id the error summary links to. */
  readonly index: number;
}

/** Radios or checkboxes. Where options have groups, each group is a fieldset of its own under the question. */
export function Choices(props: ChoicesProps) {
  const rows = props.options.map((option, index): Row => ({ ...option, index }));
  const groups = rows.reduce<{ name: string | null; rows: Row[] }[]>((made, row) => {
    const last = made.at(-1);
    const name = row.group ?? null;
    if (last && last.name === name) last.rows.push(row);
    else made.push({ name, rows: [row] });
    return made;
  }, []);
  return (
    <FieldGroup {...props} radios={props.kind === 'radio'} describedBy={describedBy(props.stem ?? props.name, props)}>
      {groups.map((group) =>
        group.name ? (
          <fieldset className={styles.group} key={group.name}>
            <legend>{group.name}</legend>
            <Rows {...props} rows={group.rows} />
          </fieldset>
        ) : (
          <Rows {...props} key={group.rows[0]?.value} rows={group.rows} />
        ),
      )}
    </FieldGroup>
  );
}

function Rows(props: ChoicesProps & { readonly rows: readonly Row[] }) {
  const apart = props.rows.findIndex((row) => row.exclusive);
  return (
    <div className={step.rows}>
      {props.rows.map((row, at) => (
        <Fragment key={row.value}>
          {at === apart && row.index > 0 && <Or lang={props.lang} />}
          <label className={step.row}>
            <input
              type={props.kind}
              id={idOf.option(props.stem ?? props.name, row.index)}
              name={props.name}
              value={row.value}
              defaultChecked={props.values?.includes(row.value) ?? false}
              autoComplete="off"
              aria-invalid={props.kind === 'checkbox' && props.error ? true : undefined}
              data-n={row.index}
            />
            <span>
              {row.label}
              {row.hint && <small>{row.hint}</small>}
            </span>
          </label>
        </Fragment>
      ))}
    </div>
  );
}

/** Sets apart what stands alone. */
export function Or({ lang }: { lang: Language }) {
  return <p className={step.or}>{WORDS.or[lang]}</p>;
}
