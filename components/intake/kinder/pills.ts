import type { Searchable } from '@/domain/intake/picker';

/** Something on the caller's list: ticked, or typed in their own words. */
export interface Pill {
  readonly key: string;
  readonly label: string;
  readonly warning: string | null;
}

interface Named {
  readonly value: string;
  readonly label: string;
}

/** The lines somebody typed, without the empty ones. */
export function linesOf(typed: string): string[] {
  return typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const TYPED = 'typed:';

/** Everything on the list: what is ticked, in the order of the page, then what was typed, each word once. */
export function pillsOf(
  options: readonly Named[],
  searchables: readonly Searchable[],
  ticked: readonly string[],
  typed: string,
): readonly Pill[] {
  return [
    ...options
      .filter(({ value }) => ticked.includes(value))
      .map(({ value, label }) => ({
        key: value,
        label,
        warning: searchables.find((one) => one.value === value)?.warning ?? null,
      })),
    ...[...new Set(linesOf(typed))].map((line) => ({ key: `${TYPED}${line}`, label: line, warning: null })),
  ];
}

/** The typed text without the line a pill stands for; null when the pill is not a typed one. */
export function withoutLine(typed: string, pill: Pill): string | null {
  if (!pill.key.startsWith(TYPED)) return null;
  return linesOf(typed)
    .filter((line) => line !== pill.label)
    .join('\n');
}
