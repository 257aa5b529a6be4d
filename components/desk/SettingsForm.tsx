import { TextField } from '@/components/public/TextField';
import { SETTINGS, type SettingName, type SettingValues } from '@/domain/lead/settings';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

interface SettingsFormProps extends DeskFormProps {
  readonly names: readonly SettingName[];
  readonly values: SettingValues;
  readonly button: string;
}

/** Posts a whole number for each of these settings. */
export function SettingsForm({ names, values, button, ...props }: SettingsFormProps) {
  return (
    <DeskForm {...props} button={button}>
      {names.map((name) => {
        const { label, unit, usual, least, most } = SETTINGS[name];
        const hint = `${unit}; from ${least} to ${most}, and ${usual} unless set`;
        return (
          <TextField
            key={name}
            {...fieldOf('set', name, label, hint)}
            value={String(values[name])}
            inputMode="numeric"
            narrow
          />
        );
      })}
    </DeskForm>
  );
}

/** The same numbers for those who may read them. */
export function SettingsRead({ names, values }: Pick<SettingsFormProps, 'names' | 'values'>) {
  return (
    <dl>
      {names.map((name) => (
        <div key={name}>
          <dt>{SETTINGS[name].label}</dt>
          <dd>
            {values[name]} {SETTINGS[name].unit}
          </dd>
        </div>
      ))}
    </dl>
  );
}
