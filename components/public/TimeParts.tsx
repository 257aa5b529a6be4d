import { DAY_PARTS, type DayPart } from '@/domain/intake/safe-contact';
import type { Language } from '@/domain/language';
import { Choices } from './Choices';
import type { FieldProps } from './Field';

export interface TimePartsProps extends FieldProps {
  readonly labels: Readonly<Record<DayPart, string>>;
  readonly values?: readonly string[];
}

const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const satisfies readonly DayPart[];

/** Parts of the day to tick, each with its hours, read from the same table the desk's clocks obey. */
export function TimeParts(props: TimePartsProps) {
  const options = PARTS.map((part) => ({
    value: part,
    label: props.labels[part],
    hint: DAY_PARTS[part].map((hour) => hourWords(hour, props.lang)).join(' – '),
  }));
  return <Choices {...props} kind="checkbox" options={options} />;
}

/** 8 → “8:00 AM” in English, “8:00 a. m.” in Spanish, as each language writes it. */
function hourWords(hour: number, lang: Language): string {
  const format = new Intl.DateTimeFormat(`${lang}-US`, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, 0, 1, hour));
}
