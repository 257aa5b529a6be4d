import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import { SNOOZE_NAMES, SNOOZES } from '@/domain/lead/snooze';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** Puts a lead off. Posts `length`, or `until` by the centre's clock, and `reason`. */
export function SnoozeForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} button="Snooze" quiet>
      <SnoozeFields form="snooze" />
    </DeskForm>
  );
}

/** The fields alone: for one lead, or for many at once. */
export function SnoozeFields({ form: stem }: { form: string }) {
  return (
    <>
      <SelectField
        {...fieldOf(stem, 'length', 'How long?')}
        options={SNOOZE_NAMES.map((value) => ({ value, label: SNOOZES[value].en }))}
      />
      <div className={form.field}>
        <label className={form.label} htmlFor={`${stem}-until`}>
          Or until exactly
        </label>
        <input className={form.text} id={`${stem}-until`} type="datetime-local" name="until" autoComplete="off" />
      </div>
      <TextField {...fieldOf(stem, 'reason', 'Why can it wait?')} lines={2} />
    </>
  );
}
