import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** Posts `note`. */
export function NoteForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} button="Add note" quiet>
      <TextField {...fieldOf('note', 'note', 'Add a note')} lines={3} />
    </DeskForm>
  );
}
