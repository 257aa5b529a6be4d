const HOUR = 1;
const DAY = 24;
/** The line's end: sixty days, a little past the longest figure there is. */
const END = 60 * DAY;

/** Where an hour after the last use lies, in whole per cent of the line. Logarithmic: figures run from one hour to two months. */
export function placeOf(hours: number): number {
  const place = Math.log(Math.max(hours, HOUR) / HOUR) / Math.log(END / HOUR);
  return Math.round(Math.min(place, 1) * 100);
}

// The numbers after “1 day” are days too: two words side by side would run together on a phone.
export const TICKS = [
  { hours: 6, en: '6 h', es: '6 h' },
  { hours: DAY, en: '1 day', es: '1 día' },
  { hours: 3 * DAY, en: '3', es: '3' },
  { hours: 7 * DAY, en: '7', es: '7' },
  { hours: 14 * DAY, en: '14', es: '14' },
  { hours: 30 * DAY, en: '30', es: '30' },
] as const;
