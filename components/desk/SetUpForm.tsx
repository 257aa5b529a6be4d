import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** First account, an invitation, or a new password. Posts `name` and `email` unless known, and `password`, `again`. */
export function SetUpForm(
  props: DeskFormProps & { readonly known?: { name: string; email: string } | null; readonly button: string },
) {
  return (
    <DeskForm {...props}>
      {props.known ? (
        <p>
          {props.known.name}, {props.known.email}
        </p>
      ) : (
        <>
          <TextField {...fieldOf('up', 'name', 'Your name')} autoComplete="name" />
          <TextField {...fieldOf('up', 'email', 'Work email')} type="email" autoComplete="username" />
        </>
      )}
      <TextField
        {...fieldOf('up', 'password', 'Password', '15 characters or more. A few words in a row work well.')}
        type="password"
        autoComplete="new-password"
      />
      <TextField {...fieldOf('up', 'again', 'Password again')} type="password" autoComplete="new-password" />
    </DeskForm>
  );
}
