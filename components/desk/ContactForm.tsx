import { Choices } from '@/components/public/Choices';
import { TextField } from '@/components/public/TextField';
import type { ContactWay } from '@/domain/lead/contact';
import type { Outcome } from '@/domain/lead/contact-log';
import { CONTACT_FIELDS, OUTCOME_OPTIONS, wayOptions } from './contact-fields';
import { DeskForm, type DeskFormProps, fieldOf } from './DeskForm';

interface ContactFormProps extends DeskFormProps {
  /** The ways to choose from, the likeliest first. */
  readonly ways: readonly ContactWay[];
  /** The rule does not allow a try now: a reason is asked for, filled in where one was written just before. */
  readonly reason: { readonly asked: boolean; readonly written: string };
  /** What is owed after each outcome: "Next try by 4:10 PM". */
  readonly next: (outcome: Outcome) => string;
}

/** The field whose choices digits make, where a key has led into this form. */
export const BY_DIGIT = 'outcome';

/** How a try went. Posts `way`, `outcome`, `theyCalled`, `note`, and `reason` where one is asked for. */
export function ContactForm({ ways, reason, next, ...props }: ContactFormProps) {
  return (
    <DeskForm {...props} button="Log this try">
      <Choices
        {...fieldOf('contact', BY_DIGIT, CONTACT_FIELDS[BY_DIGIT])}
        kind="radio"
        options={OUTCOME_OPTIONS.map(({ value, label }, at) => ({
          value,
          label: `${at + 1} · ${label}`,
          hint: next(value),
        }))}
      />
      <Choices
        {...fieldOf('contact', 'way', CONTACT_FIELDS.way)}
        kind="radio"
        values={ways.slice(0, 1)}
        options={wayOptions(ways)}
      />
      <Choices
        {...fieldOf('contact', 'theyCalled', CONTACT_FIELDS.theyCalled)}
        kind="checkbox"
        options={[{ value: 'yes', label: 'They called or wrote to us' }]}
      />
      <TextField
        {...fieldOf('contact', 'note', CONTACT_FIELDS.note, 'Only what the next person needs to know.')}
        lines={2}
      />
      {reason.asked && (
        <TextField
          {...fieldOf(
            'contact',
            'reason',
            CONTACT_FIELDS.reason,
            'Needed when you reached out at a time or in a way they did not choose, or left a voicemail they did not want.',
          )}
          value={reason.written}
          lines={2}
        />
      )}
    </DeskForm>
  );
}
