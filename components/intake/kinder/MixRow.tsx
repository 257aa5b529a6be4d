import { Fragment } from 'react';
import { Or } from '@/components/public/Choices';
import { Field, FieldGroup } from '@/components/public/Field';
import form from '@/components/public/form.module.css';
import { describedBy, idOf } from '@/components/public/ids';
import step from '@/components/public/step.module.css';
import type { RowField } from '@/domain/intake/mix-row-names';
import { rowFieldName } from '@/domain/intake/mix-row-names';
import type { Language } from '@/domain/language';
import type { MixAnswers } from './mix-row';
import { apartFrom, questionOf, type Shown } from './shown';
import { WORDS } from './words';

export interface MixRowProps {
  readonly lang: Language;
  readonly at: number;
  readonly questions: readonly Shown[];
  /** What ties a field to the form; nothing where the row only keeps the room. */
  readonly register: (name: `mix.${number}.${keyof MixAnswers}`) => object;
  readonly wrongOf: (field: RowField) => string | null;
}

/** The fields of one mix. */
export function MixRow({ lang, at, questions, register, wrongOf }: MixRowProps) {
  const partsOf = (field: RowField) => {
    const question = questionOf(questions, field);
    const name = rowFieldName(at, field);
    const shared = { lang, name, label: question.label, hint: question.hint, error: wrongOf(field) };
    return { question, shared, about: describedBy(name, shared) };
  };
  const which = partsOf('which');
  const whatFor = partsOf('whatFor');
  return (
    <>
      <FieldGroup {...which.shared} describedBy={which.about}>
        <div className={step.rows}>
          {which.question.options.map(({ value, label }, index) => (
            <Fragment key={value}>
              {index === apartFrom(which.question.options) && <Or lang={lang} />}
              <label className={step.row}>
                <input
                  type="checkbox"
                  id={idOf.option(which.shared.name, index)}
                  value={value}
                  autoComplete="off"
                  aria-invalid={which.shared.error ? true : undefined}
                  {...register(`mix.${at}.which`)}
                />
                <span>{label}</span>
              </label>
            </Fragment>
          ))}
        </div>
      </FieldGroup>
      {(['howOften', 'lastWhen'] as const).map((field) => {
        const { question, shared, about } = partsOf(field);
        return (
          <Field {...shared} key={field}>
            <select
              className={form.text}
              id={idOf.field(shared.name)}
              autoComplete="off"
              aria-describedby={about}
              {...register(`mix.${at}.${field}`)}
            >
              <option value="">{WORDS.choose[lang]}</option>
              {question.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
        );
      })}
      <Field {...whatFor.shared}>
        <textarea
          className={form.text}
          rows={2}
          id={idOf.field(whatFor.shared.name)}
          autoComplete="off"
          aria-describedby={whatFor.about}
          aria-invalid={whatFor.shared.error ? true : undefined}
          {...register(`mix.${at}.whatFor`)}
        />
      </Field>
    </>
  );
}
