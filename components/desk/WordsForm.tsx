import type { ReactNode } from 'react';
import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

interface WordsFormProps extends DeskFormProps {
  /** Keeps ids apart on the page. */
  readonly form: string;
  /** The field's name, its label, and what to write in it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** What is said while it is worked on. */
  readonly working?: ReactNode;
}

/** A deed that needs a few written words and nothing else. Posts the one field. */
export function WordsForm({ form, name, label, hint, button, working, ...props }: WordsFormProps) {
  return (
    <DeskForm {...props} button={button} quiet>
      <TextField {...fieldOf(form, name, label, hint)} lines={2} />
      {working}
    </DeskForm>
  );
}
