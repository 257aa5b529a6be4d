import type { Language } from '@/domain/language';

/** How a day, a month or a year is told, by how much of it is known. */
const FORMS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { dateStyle: 'long' },
};

/** A day (`2016-08-31`), a month (`2022-11`) or a year (`2020`) in words. */
export function Day({ day, lang }: { day: string; lang: Language }) {
  const words = new Intl.DateTimeFormat(lang === 'es' ? 'es-US' : 'en-US', { ...FORMS[day.length], timeZone: 'UTC' });
  return <time dateTime={day}>{words.format(new Date(day))}</time>;
}
