import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import type { Disposition } from '@/domain/lead/lifecycle';
import { CLOSE_FIELDS, dispositionOptions } from './close-fields';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** Another lead of the same person. */
export interface OtherLead {
  readonly value: string;
  readonly label: string;
}

interface CloseFormProps extends DeskFormProps {
  readonly dispositions: readonly Disposition[];
  /** The other leads of this person; none, and there is nothing to choose. */
  readonly others: readonly OtherLead[];
}

/** No lead closes without an outcome and a next step. Posts `disposition`, `nextStep`, `referredTo`, `why`, `duplicateOf`. */
export function CloseForm({ dispositions, others, ...props }: CloseFormProps) {
  return (
    <DeskForm {...props} button="Close this lead" quiet>
      <CloseFields form="close" dispositions={dispositions} />
      {others.length > 0 && (
        <SelectField
          {...fieldOf('close', 'duplicateOf', CLOSE_FIELDS.duplicateOf, 'For the same person, another lead.')}
          options={others}
        />
      )}
    </DeskForm>
  );
}

interface DuplicateFormProps extends DeskFormProps {
  /** Keeps ids apart on a page of many. */
  readonly form: string;
  readonly others: readonly OtherLead[];
}

/** Closes a lead as a second sending of the same request. Posts as the form above does. */
export function DuplicateForm({ form, others, action }: DuplicateFormProps) {
  const [only] = others;
  const one: Readonly<Record<string, string>> = others.length === 1 && only ? { duplicateOf: only.value } : {};
  return (
    <DeskForm action={action} hidden={{ disposition: 'duplicate', ...one }} button="Close this one" quiet>
      {others.length > 1 && (
        <SelectField {...fieldOf(form, 'duplicateOf', CLOSE_FIELDS.duplicateOf)} options={others} />
      )}
      <TextField
        {...fieldOf(form, 'nextStep', CLOSE_FIELDS.nextStep, 'What the person was told to do, or will happen, next.')}
        lines={2}
      />
    </DeskForm>
  );
}

interface CloseFieldsProps {
  readonly form: string;
  readonly dispositions: readonly Disposition[];
}

/** The fields alone: for one lead, or for many at once. */
export function CloseFields({ form, dispositions }: CloseFieldsProps) {
  return (
    <>
      <SelectField
        {...fieldOf(form, 'disposition', CLOSE_FIELDS.disposition)}
        options={dispositionOptions(dispositions)}
      />
      <TextField
        {...fieldOf(form, 'nextStep', CLOSE_FIELDS.nextStep, 'What the person was told to do, or will happen, next.')}
        lines={2}
      />
      <TextField
        {...fieldOf(
          form,
          'referredTo',
          CLOSE_FIELDS.referredTo,
          'For a referral. You get a task to follow it up in three days.',
        )}
      />
      <TextField {...fieldOf(form, 'why', CLOSE_FIELDS.why, 'When we are not the right place.')} />
    </>
  );
}
