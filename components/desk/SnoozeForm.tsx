import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { SNOOZE_FIELDS, SNOOZE_OPTIONS } from './snooze-fields';

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
      <SelectField {...fieldOf(stem, 'length', SNOOZE_FIELDS.length)} options={SNOOZE_OPTIONS} />
      <div className={form.field}>
        <label className={form.label} htmlFor={`${stem}-until`}>
          {SNOOZE_FIELDS.until}
        </label>
        <input className={form.text} id={`${stem}-until`} type="datetime-local" name="until" autoComplete="off" />
      </div>
      <TextField {...fieldOf(stem, 'reason', SNOOZE_FIELDS.reason)} lines={2} />
    </>
  );
}
