import type { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';

export const OPEN: Readonly<Record<string, string>> = { not_sure: 'Not sure', rather_talk: 'Rather talk about it' };
export const NOT_ANSWERED = 'Not answered';

/** A band's words; how somebody put it where they would not say; "Not answered" for nothing. */
export function bandWords(bands: typeof LAST_USED | typeof HOW_OFTEN, value: string | null): string {
  if (value === null) return NOT_ANSWERED;
  return bands.find((band) => band.value === value)?.label.en ?? OPEN[value] ?? value;
}
