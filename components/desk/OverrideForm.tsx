import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import type { ContactWay } from '@/domain/lead/contact';
import { OVERRIDE_FIELDS, wayOptions } from './contact-fields';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** To reach someone outside their safe times or ways. Posts `way` and `reason`. */
export function OverrideForm(props: DeskFormProps & { readonly ways: readonly ContactWay[] }) {
  return (
    <DeskForm {...props} button="Show how to reach them" quiet>
      <Choices
        {...fieldOf('override', 'way', OVERRIDE_FIELDS.way)}
        kind="radio"
        values={props.ways.slice(0, 1)}
        options={wayOptions(props.ways)}
      />
      <TextField
        {...fieldOf('override', 'reason', OVERRIDE_FIELDS.reason, 'It is written in the log with your name.')}
        lines={2}
      />
    </DeskForm>
  );
}
