import { Choices } from '@/components/public/Choices';
import form from '@/components/public/form.module.css';
import { SelectField } from '@/components/public/SelectField';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';
import { DAY_OPTIONS, ON_CALL_FIELDS, watchWords } from './on-call-fields';

export interface WatchShown {
  readonly id: string;
  readonly name: string;
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly isNow: boolean;
}

/** Who is on call, and when. `remove`: where taking one off posts; null where this viewer may not. */
export function OnCallList({ watches, remove }: { watches: readonly WatchShown[]; remove: string | null }) {
  if (watches.length === 0) return <p>Nobody is on the roster. Nobody is told by mail.</p>;
  return (
    <ul>
      {watches.map((watch) => (
        <li key={watch.id}>
          <p>
            <strong>{watch.name}</strong>: {watchWords(watch)}
            {watch.isNow && '. On call now'}
          </p>
          {remove && (
            <DeskForm action={remove} hidden={{ watchId: watch.id }} button={`Take ${watch.name} off`} quiet>
              {null}
            </DeskForm>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Posts `staffId`, `days`, `from` and `to`, by the centre's clock. */
export function OnCallForm({
  colleagues,
  ...props
}: DeskFormProps & { readonly colleagues: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <DeskForm {...props} button="Put them on call">
      <SelectField
        {...fieldOf('call', 'staffId', ON_CALL_FIELDS.staffId)}
        empty="Choose a colleague"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choices {...fieldOf('call', 'days', ON_CALL_FIELDS.days)} kind="checkbox" options={DAY_OPTIONS} />
      {(['from', 'to'] as const).map((name) => (
        <div className={form.field} key={name}>
          <label className={form.label} htmlFor={`call-${name}`}>
            {ON_CALL_FIELDS[name]}
          </label>
          <input className={form.narrow} id={`call-${name}`} type="time" name={name} autoComplete="off" />
        </div>
      ))}
    </DeskForm>
  );
}
