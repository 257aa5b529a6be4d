import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm, useWatch } from 'react-hook-form';
import { Field } from '@/components/public/Field';
import form from '@/components/public/form.module.css';
import { describedBy, idOf } from '@/components/public/ids';
import type { Searchable } from '@/domain/intake/picker';
import { search } from '@/domain/substances/search';
import { earlySubstances } from './early';
import { FoldingList } from './FoldingList';
import { PickerHead, type Pill } from './PickerHead';
import { linesOf, pillsOf, withoutLine } from './pills';
import { type KinderProps, questionOf } from './shown';
import { useEarlyCheck } from './useEarlyCheck';

export interface SubstancePickerProps extends KinderProps {
  readonly searchables: readonly Searchable[];
}

/** The same questions with the same fields, and a search over them: all of it in the page, nothing asked of anybody. */
export function SubstancePicker({ lang, questions, said, wrong, searchables }: SubstancePickerProps) {
  const [named, typed] = [questionOf(questions, 'named'), questionOf(questions, 'typed')];
  const resolver = useMemo(() => zodResolver(earlySubstances(questions, lang)), [questions, lang]);
  const { register, setValue, control, formState, handleSubmit } = useForm({
    defaultValues: { named: [...(said.named ?? [])], typed: said.typed?.[0] ?? '' },
    shouldFocusError: false,
    resolver,
  });
  const [ticked, text] = useWatch({ control, name: ['named', 'typed'] });
  const [asked, setAsked] = useState('');
  // Null until the search is first used: then the list folds into its groups.
  const [open, setOpen] = useState<readonly string[] | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => search(searchables, asked), [searchables, asked]);
  const searching = asked.trim().length > 1;
  const { errors, isValid, dirtyFields } = formState;
  const wrongHere = {
    named: errors.named?.message ?? (dirtyFields.named || dirtyFields.typed ? null : (wrong.named ?? null)),
    typed: errors.typed?.message ?? (dirtyFields.typed ? null : (wrong.typed ?? null)),
  };

  const change = { shouldDirty: true, shouldValidate: formState.isSubmitted };
  const tick = (value: string, on: boolean) =>
    setValue('named', on ? [...new Set([...ticked, value])] : ticked.filter((one) => one !== value), change);
  const onText = (next: string) => {
    setAsked(next);
    if (next !== '') setOpen((now) => now ?? []);
  };
  const onAdd = () => {
    setValue('typed', [...linesOf(text), asked.trim()].join('\n'), change);
    setAsked('');
  };
  // A word that may mean several things chooses none of them: the first is offered, and the caller tells.
  const onEnter = () => {
    if (!searching) return;
    if (found.values.length === 0) return onAdd();
    if (found.only === null) return place.current?.querySelector<HTMLElement>('label:not([hidden]) > input')?.focus();
    tick(found.only, true);
    setAsked('');
  };
  const onRemove = (pill: Pill) => {
    const rest = withoutLine(text, pill);
    if (rest === null) tick(pill.key, false);
    else setValue('typed', rest, change);
    list.current?.focus();
  };
  const check = async () => {
    let stands = false;
    const onWrong = (at: object) => {
      flushSync(() => {
        setAsked('');
        setOpen(null);
      });
      document.getElementById(idOf.field('named' in at ? 'named' : 'typed'))?.focus();
    };
    await handleSubmit(() => {
      stands = true;
    }, onWrong)();
    return stands;
  };
  useEarlyCheck(place, { isValid, check });

  const notes = { hint: typed.hint, error: wrongHere.typed };
  return (
    <div ref={place}>
      <PickerHead
        lang={lang}
        pills={pillsOf(named, searchables, ticked, text)}
        live={{
          text: asked,
          found: searching ? found.values.length : null,
          offer: searching && !found.exact ? asked.trim() : null,
          list,
          onText,
          onEnter,
          onAdd,
          onRemove,
        }}
      />
      <FoldingList
        lang={lang}
        question={named}
        error={wrongHere.named}
        input={register('named')}
        only={searching ? found.values : null}
        open={open}
        onFold={(group) =>
          setOpen((now) => (now?.includes(group) ? now.filter((one) => one !== group) : [...(now ?? []), group]))
        }
      />
      <Field lang={lang} name="typed" label={typed.label} {...notes}>
        <textarea
          className={form.text}
          rows={4}
          id={idOf.field('typed')}
          autoComplete="off"
          aria-describedby={describedBy('typed', notes)}
          aria-invalid={wrongHere.typed ? true : undefined}
          {...register('typed')}
        />
      </Field>
    </div>
  );
}
