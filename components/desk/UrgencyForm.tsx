import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import type { Urgency } from '@/domain/triage/urgency';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { URGENCY_FIELDS, URGENCY_OPTIONS } from './urgency-fields';

/** To raise or lower the urgency. Posts `urgency` and `reason`. */
export function UrgencyForm(props: DeskFormProps & { readonly current: Urgency }) {
  return (
    <DeskForm {...props} button="Change urgency" quiet>
      <Choices
        {...fieldOf('urgency', 'urgency', URGENCY_FIELDS.urgency)}
        kind="radio"
        values={[props.current]}
        options={URGENCY_OPTIONS}
      />
      <TextField
        {...fieldOf('urgency', 'reason', URGENCY_FIELDS.reason, 'The suggestion stays on record beside it.')}
        lines={2}
      />
    </DeskForm>
  );
}
