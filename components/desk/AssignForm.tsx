import { SelectField } from '@/components/public/SelectField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

export interface ColleagueOption {
  readonly id: string;
  readonly name: string;
}

/** Gives a lead to a colleague. Posts `to`. */
export function AssignForm(props: DeskFormProps & { readonly colleagues: readonly ColleagueOption[] }) {
  return (
    <DeskForm {...props} button="Assign" quiet>
      <SelectField
        {...fieldOf('assign', 'to', 'To whom?')}
        options={props.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </DeskForm>
  );
}
