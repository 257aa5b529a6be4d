import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { ROLES } from '@/domain/lead/roles';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { ROLE_WORDS } from './role-words';

/** Posts `name`, `email` and one or more `roles`. */
export function InviteForm(props: DeskFormProps & { readonly roles?: readonly string[] }) {
  return (
    <DeskForm {...props} form="invite" button="Make an invitation">
      <TextField {...fieldOf(props, 'invite', 'name', 'Name')} />
      <TextField {...fieldOf(props, 'invite', 'email', 'Work email')} type="email" />
      <Choices
        {...fieldOf(props, 'invite', 'roles', 'What will they do?')}
        kind="checkbox"
        values={props.roles ?? []}
        options={ROLES.map((value) => ({ value, ...ROLE_WORDS[value] }))}
      />
    </DeskForm>
  );
}
