import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { FormMessage } from './FormMessage';

/** Posts `email` and `password`. One message for every refusal. */
export function SignInForm(props: DeskFormProps & { readonly refused?: string | null }) {
  return (
    <DeskForm {...props} button="Sign in">
      {props.refused && <FormMessage kind="error">{props.refused}</FormMessage>}
      <TextField {...fieldOf('in', 'email', 'Work email')} type="email" inputMode="email" autoComplete="username" />
      <TextField {...fieldOf('in', 'password', 'Password')} type="password" autoComplete="current-password" />
    </DeskForm>
  );
}
