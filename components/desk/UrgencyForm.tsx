import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { URGENCIES, URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** To raise or lower the urgency. Posts `urgency` and `reason`. */
export function UrgencyForm(props: DeskFormProps & { readonly current: Urgency }) {
  const urgency = fieldOf(props, 'urgency', 'urgency', 'Urgency');
  return (
    <DeskForm {...props} form="urgency" button="Change urgency" quiet>
      <Choices
        {...urgency}
        kind="radio"
        values={[urgency.value ?? props.current]}
        options={URGENCIES.map((value) => ({ value, label: URGENCY_LABELS[value].en }))}
      />
      <TextField
        {...fieldOf(props, 'urgency', 'reason', 'Why?', 'The suggestion stays on record beside it.')}
        lines={2}
      />
    </DeskForm>
  );
}
