import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { CONSENT_WAY_OPTIONS, SIGNED_OPTIONS, STORY_FIELDS, STORY_LANGUAGE_OPTIONS } from './story-fields';

const of = (name: keyof typeof STORY_FIELDS, hint?: string) => fieldOf('story', name, STORY_FIELDS[name], hint);

/** Posts a story and the consent that goes with it. */
export function StoryForm(props: DeskFormProps) {
  return (
    <DeskForm {...props} button="Show this story">
      <TextField {...of('person', 'Their whole name. It is kept with the consent, and never shown.')} />
      <Choices {...of('way')} kind="radio" options={CONSENT_WAY_OPTIONS} />
      <TextField {...of('signedOn')} type="date" narrow />
      <TextField {...of('until', 'Leave it empty where they named no day.')} type="date" narrow />
      <Choices {...of('language')} kind="radio" options={STORY_LANGUAGE_OPTIONS} />
      <TextField {...of('words', 'Exactly as they agreed to. Families read this.')} lines={8} />
      <TextField {...of('shownName', 'As they wrote it for this. Leave it empty to show no name.')} />
      <Choices {...of('signed')} kind="checkbox" options={SIGNED_OPTIONS} />
    </DeskForm>
  );
}
