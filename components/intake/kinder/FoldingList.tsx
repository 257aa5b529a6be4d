import { Fragment } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { FieldGroup } from '@/components/public/Field';
import form from '@/components/public/form.module.css';
import { describedBy, idOf } from '@/components/public/ids';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import type { Language } from '@/domain/language';
import styles from './kinder.module.css';
import type { Shown, ShownOption } from './shown';

export interface FoldingListProps {
  readonly lang: Language;
  readonly question: Shown;
  readonly error: string | null;
  readonly input: UseFormRegisterReturn;
  /** While somebody searches: the options to show. What is ticked stays ticked, shown or not. */
  readonly only: readonly string[] | null;
  /** The groups that are open, or null while none has been folded. */
  readonly open: readonly string[] | null;
  readonly onFold: (group: string) => void;
}

interface Row extends ShownOption {
  readonly index: number;
}

/** The grouped checkboxes of the plain page, with the same ids and values; what is hidden is posted all the same. */
export function FoldingList({ lang, question, error, input, only, open, onFold }: FoldingListProps) {
  const notes = { hint: question.hint, error };
  return (
    <FieldGroup
      lang={lang}
      name={question.id}
      label={question.label}
      {...notes}
      describedBy={describedBy(question.id, notes)}
    >
      {groupsOf(question).map(([group, rows]) => {
        const isOpen = open === null || only !== null || open.includes(group);
        const shown = rows.filter(({ value }) => isOpen && (only?.includes(value) ?? true));
        return (
          <fieldset
            className={`${form.group} ${isOpen ? styles.group : styles.folded}`}
            key={group}
            hidden={only !== null && shown.length === 0}
          >
            <legend>
              {open === null || only !== null ? (
                group
              ) : (
                <button className={styles.fold} type="button" aria-expanded={isOpen} onClick={() => onFold(group)}>
                  {group}
                </button>
              )}
            </legend>
            <Rows lang={lang} rows={rows} shown={shown} name={question.id} wrong={error !== null} input={input} />
          </fieldset>
        );
      })}
    </FieldGroup>
  );
}

function groupsOf({ options }: Shown): readonly (readonly [string, readonly Row[]])[] {
  const rows = options.map((option, index): Row => ({ ...option, index }));
  const names = [...new Set(rows.map(({ group }) => group ?? ''))];
  return names.map((name) => [name, rows.filter(({ group }) => (group ?? '') === name)] as const);
}

interface RowsProps {
  readonly lang: Language;
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly name: string;
  readonly wrong: boolean;
  readonly input: UseFormRegisterReturn;
}

function Rows({ lang, rows, shown, name, wrong, input }: RowsProps) {
  const apart = rows.findIndex(({ exclusive }) => exclusive);
  return (
    <div className={form.rows} hidden={shown.length === 0}>
      {rows.map((row, at) => (
        <Fragment key={row.value}>
          {at === apart && <p className={form.or}>{SHELL_WORDS.or[lang]}</p>}
          <label className={form.row} hidden={!shown.includes(row)}>
            <input
              type="checkbox"
              id={idOf.option(name, row.index)}
              value={row.value}
              autoComplete="off"
              aria-invalid={wrong ? true : undefined}
              {...input}
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
