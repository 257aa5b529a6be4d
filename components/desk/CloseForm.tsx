import { SelectField } from '@/components/public/SelectField';
import { TextField } from '@/components/public/TextField';
import type { Disposition } from '@/domain/lead/lifecycle';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

const LABELS: Readonly<Record<Disposition, string>> = {
  admitted: 'Admitted',
  referred_out: 'Referred to another place',
  not_now: 'Not now',
  unreachable: 'Could not be reached',
  not_suitable: 'We are not the right place',
  duplicate: 'Same person, another lead',
  withdrawn: 'They withdrew',
};

/** No lead closes without an outcome and a next step. Posts `disposition`, `nextStep`, `referredTo`, `why`. */
export function CloseForm(props: DeskFormProps & { readonly dispositions: readonly Disposition[] }) {
  return (
    <DeskForm {...props} button="Close this lead" quiet>
      <CloseFields form="close" dispositions={props.dispositions} />
    </DeskForm>
  );
}

interface CloseFieldsProps {
  readonly form: string;
  readonly dispositions: readonly Disposition[];
}

/** The fields alone: for one lead, or for many at once. */
export function CloseFields({ form, dispositions }: CloseFieldsProps) {
  return (
    <>
      <SelectField
        {...fieldOf(form, 'disposition', 'How did it end?')}
        options={dispositions.map((value) => ({ value, label: LABELS[value] }))}
      />
      <TextField
        {...fieldOf(form, 'nextStep', 'Next step', 'What the person was told to do, or will happen, next.')}
        lines={2}
      />
      <TextField
        {...fieldOf(form, 'referredTo', 'Where to', 'For a referral. You get a task to follow it up in three days.')}
      />
      <TextField {...fieldOf(form, 'why', 'Why not us', 'When we are not the right place.')} />
    </>
  );
}
