import { zodResolver } from '@hookform/resolvers/zod';
import { Fragment, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { Or } from '@/components/public/Choices';
import { FieldGroup } from '@/components/public/Field';
import form from '@/components/public/form.module.css';
import { describedBy, idOf } from '@/components/public/ids';
import step from '@/components/public/step.module.css';
import { rowFieldName } from '@/domain/intake/mix-row-names';
import { earlyMixes } from './early';
import { MixRow } from './MixRow';
import { blankRow, comesOpen, type MixesForm, rowOf, told } from './mix-row';
import { RowShell } from './RowShell';
import { apartFrom, type KinderProps, questionOf } from './shown';
import { useEarlyCheck } from './useEarlyCheck';
import { WORDS } from './words';

export interface MixRowsProps extends KinderProps {
  /** The mixes told so far, each as it was posted. */
  readonly rows: readonly KinderProps['said'][];
  readonly most: number;
  /** The page was left in the middle. */
  readonly left: boolean;
  readonly heading: boolean;
}

/** The question before the mixes, and all mixes with it: added, changed and removed here, posted once. */
export function MixRows(props: MixRowsProps) {
  const { lang, questions, said, wrong, rows, most, heading } = props;
  const gate = questionOf(questions, 'mixed');
  // Made when it is first needed, which is when somebody goes on.
  const schema = useRef<ReturnType<typeof earlyMixes>>(null);
  const rules = () => {
    schema.current ??= earlyMixes(questions, lang);
    return schema.current;
  };
  const { register, control, formState, handleSubmit, getValues } = useForm<MixesForm>({
    defaultValues: { mixed: said.mixed?.[0] ?? '', mix: rows.map(rowOf) },
    resolver: (...asked) => zodResolver(rules())(...asked),
  });
  const mixes = useFieldArray({ control, name: 'mix' });
  const [mixed, values] = useWatch({ control, name: ['mixed', 'mix'] });
  // A new one is open until somebody folds it.
  const [folded, setFolded] = useState<readonly string[]>(() =>
    mixes.fields.flatMap((row, at) => (comesOpen(props, at, row) ? [] : [row.id])),
  );
  const place = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { errors, isDirty } = formState;
  const wrongOf = (at: number) => (field: 'which' | 'howOften' | 'lastWhen' | 'whatFor') =>
    errors.mix?.[at]?.[field]?.message ?? (isDirty ? null : (wrong[rowFieldName(at, field)] ?? null));

  // Who says yes finds a first mix to tell of; the focus stays where it is.
  const { append } = mixes;
  const needsOne = mixed === 'yes' && mixes.fields.length === 0;
  useEffect(() => {
    if (needsOne) append(blankRow, { shouldFocus: false });
  }, [needsOne, append]);

  const check = async () => {
    let stands = false;
    const onWrong = () => flushSync(() => setFolded([]));
    await handleSubmit(() => {
      stands = true;
    }, onWrong)();
    return stands;
  };
  useEarlyCheck(place, { standsNow: () => rules().safeParse(getValues()).success, check });

  const notes = { hint: gate.hint, error: wrong.mixed ?? null };
  return (
    <div ref={place}>
      <FieldGroup
        lang={lang}
        name="mixed"
        label={gate.label}
        {...notes}
        heading={heading}
        radios
        describedBy={describedBy('mixed', notes)}
      >
        <div className={step.rows}>
          {gate.options.map((option, index) => (
            <Fragment key={option.value}>
              {index === apartFrom(gate.options) && <Or lang={lang} />}
              <label className={step.row}>
                <input
                  type="radio"
                  id={idOf.option('mixed', index)}
                  value={option.value}
                  autoComplete="off"
                  {...register('mixed')}
                />
                <span>{option.label}</span>
              </label>
            </Fragment>
          ))}
        </div>
      </FieldGroup>
      {mixed === 'yes' && (
        <div className={step.mixes}>
          {mixes.fields.map(({ id }, at) => (
            <RowShell
              key={id}
              lang={lang}
              at={at}
              told={told(questions, values[at])}
              open={!folded.includes(id)}
              onFold={() => setFolded((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))}
              onRemove={() => {
                flushSync(() => mixes.remove(at));
                add.current?.focus();
              }}
            >
              <MixRow lang={lang} at={at} questions={questions} register={register} wrongOf={wrongOf(at)} />
            </RowShell>
          ))}
          {mixes.fields.length < most ? (
            <button
              className={form.quiet}
              type="button"
              ref={add}
              onClick={() => append(blankRow, { focusName: `mix.${mixes.fields.length}.which` })}
            >
              {WORDS.addMix[lang]}
            </button>
          ) : (
            <p>{WORDS.mostMixes[lang]}</p>
          )}
        </div>
      )}
    </div>
  );
}
