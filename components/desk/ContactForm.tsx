import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

/** How a try went. Posts `outcome` and `note`. */
export function ContactForm(props: DeskFormProps) {
  const outcome = fieldOf(props, 'contact', 'outcome', 'How did it go?');
  return (
    <DeskForm {...props} form="contact" button="Log this try">
      <Choices
        {...outcome}
        kind="radio"
        values={outcome.value ? [outcome.value] : []}
        options={OUTCOMES.map((value) => ({ value, label: EFFECTS[value].words.en }))}
      />
      <TextField {...fieldOf(props, 'contact', 'note', 'Note', 'Only what the next person needs to know.')} lines={2} />
    </DeskForm>
  );
}
