import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import type { ContactWay } from '@/domain/lead/contact';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { WAY_LABELS } from './way-labels';

/** To reach someone outside their safe times or ways. Posts `way` and `reason`. */
export function OverrideForm(props: DeskFormProps & { readonly ways: readonly ContactWay[] }) {
  return (
    <DeskForm {...props} button="Show how to reach them" quiet>
      <Choices
        {...fieldOf('override', 'way', 'Which way?')}
        kind="radio"
        values={props.ways.slice(0, 1)}
        options={props.ways.map((value) => ({ value, label: WAY_LABELS[value] }))}
      />
      <TextField
        {...fieldOf(
          'override',
          'reason',
          'Why now, against what they asked?',
          'It is written in the log with your name.',
        )}
        lines={2}
      />
    </DeskForm>
  );
}
