import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { URGENCIES, URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** To raise or lower the urgency. Posts `urgency` and `reason`. */
export function UrgencyForm(props: DeskFormProps & { readonly current: Urgency }) {
  return (
    <DeskForm {...props} button="Change urgency" quiet>
      <Choices
        {...fieldOf('urgency', 'urgency', 'Urgency')}
        kind="radio"
        values={[props.current]}
        options={URGENCIES.map((value) => ({ value, label: URGENCY_LABELS[value].en }))}
      />
      <TextField {...fieldOf('urgency', 'reason', 'Why?', 'The suggestion stays on record beside it.')} lines={2} />
    </DeskForm>
  );
}
