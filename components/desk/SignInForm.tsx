import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { FormMessage } from './FormMessage';

/** Posts `email`, `password`, and `totp` where a second step is asked. One message for every refusal. */
export function SignInForm(props: DeskFormProps & { readonly refused?: string | null; readonly askTotp?: boolean }) {
  return (
    <DeskForm {...props} form="in" button="Sign in">
      {props.refused && <FormMessage kind="error">{props.refused}</FormMessage>}
      <TextField
        {...fieldOf(props, 'in', 'email', 'Work email')}
        type="email"
        inputMode="email"
        autoComplete="username"
      />
      <TextField {...fieldOf(props, 'in', 'password', 'Password')} type="password" autoComplete="current-password" />
      {props.askTotp && (
        <TextField
          {...fieldOf(props, 'in', 'totp', 'Six-digit code', 'From the app on your phone.')}
          inputMode="numeric"
          autoComplete="one-time-code"
          narrow
        />
      )}
    </DeskForm>
  );
}
