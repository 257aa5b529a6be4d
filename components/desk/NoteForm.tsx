import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** Posts `note`. */
export function NoteForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} form="note" button="Add note" quiet>
      <TextField {...fieldOf(props, 'note', 'note', 'Add a note')} lines={3} />
    </DeskForm>
  );
}
