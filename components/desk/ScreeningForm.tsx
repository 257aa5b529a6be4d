import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import type { Language } from '@/domain/language';
import { ABOUT_ASKED } from '@/domain/lead/staff-screening';
import type { Instrument } from '@/domain/screening/instrument';
import { DeskForm, fieldOf } from './DeskForm';

/** What stands before an item's id in a field's name, so that no item can be taken for another field. */
export const ITEM_FIELD = 'item-';

interface ScreeningFormProps {
  readonly instrument: Instrument;
  readonly action: string;
  /** The language the questions are read to the person in. */
  readonly lang: Language;
}

/** One instrument to fill in with the person: its own words, one question after the other. Nothing has to be answered. */
export function ScreeningForm({ instrument: { id, items }, action, lang }: ScreeningFormProps) {
  const beside = ABOUT_ASKED[id];
  const labelled = (choices: readonly { value: string; label: Readonly<Record<Language, string>> }[]) =>
    choices.map(({ value, label }) => ({ value, label: label[lang] }));
  return (
    <DeskForm action={action} hidden={{ instrument: id }} button="Keep and score it">
      {id === 'dsm5_sud' && <TextField {...fieldOf('screening', 'of', 'Of which substance?')} />}
      <div lang={lang}>
        {items.map(({ id: item, asks, choices }) => (
          <Choices
            key={item}
            {...fieldOf('screening', `${ITEM_FIELD}${item}`, asks[lang])}
            lang={lang}
            kind="radio"
            options={labelled(choices)}
          />
        ))}
        {beside && (
          <Choices
            {...fieldOf('screening', 'beside', beside.asks[lang])}
            lang={lang}
            kind="radio"
            options={labelled(beside.choices)}
          />
        )}
      </div>
    </DeskForm>
  );
}
