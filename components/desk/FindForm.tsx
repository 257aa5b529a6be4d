import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** Posts `text`: what is known of somebody. It goes into no address. */
export function FindForm({ value, ...props }: DeskFormProps & { readonly value?: string }) {
  return (
    <DeskForm {...props} button="Find">
      <TextField
        {...fieldOf(
          'find',
          'text',
          'Who are you looking for?',
          'A name, a phone number, an email, or their six words.',
        )}
        value={value}
      />
    </DeskForm>
  );
}
