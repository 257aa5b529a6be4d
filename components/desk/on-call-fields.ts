/** The words of the fields that put somebody on call. */
export const ON_CALL_FIELDS = {
  staffId: 'Who?',
  days: 'On which days?',
  from: 'From',
  to: 'Until',
} as const;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const DAY_OPTIONS = DAYS.map((label, day) => ({ value: String(day), label }));

/** "Mon, Tue, Sun 20:00 to 08:00 the next day". */
export function watchWords({ days, from, to }: { days: readonly number[]; from: string; to: string }): string {
  const named = days.length === 7 ? 'Every day' : days.map((day) => DAYS[day]?.slice(0, 3)).join(', ');
  return `${named}, ${from} to ${to}${to <= from ? ' the next day' : ''}`;
}
