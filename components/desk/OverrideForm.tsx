import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** To reach someone outside their safe times or ways. Posts `reason`; the way goes in `hidden`. */
export function OverrideForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} form="override" button="Show how to reach them" quiet>
      <TextField
        {...fieldOf(
          props,
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
