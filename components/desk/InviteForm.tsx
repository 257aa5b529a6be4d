import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { ROLES } from '@/domain/lead/roles';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { ROLE_WORDS } from './role-words';

/** Posts `name`, `email` and one or more `roles`. */
export function InviteForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} button="Make an invitation">
      <TextField {...fieldOf('invite', 'name', 'Name')} />
      <TextField {...fieldOf('invite', 'email', 'Work email')} type="email" />
      <Choices
        {...fieldOf('invite', 'roles', 'What will they do?')}
        kind="checkbox"
        options={ROLES.map((value) => ({ value, ...ROLE_WORDS[value] }))}
      />
    </DeskForm>
  );
}
