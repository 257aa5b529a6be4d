import { type NameRead, readName } from '@/domain/substances/names';
import { plainName } from '@/domain/substances/plain-name';
import { apart } from '@/domain/taught/apart';

/** One of the names somebody typed, and what it was read as. */
export interface TypedName {
  readonly text: string;
  readonly read: NameRead;
}

/**
 * "bars and lean" as two names. A text that is one name as it stands is not taken apart; a name typed twice counts once.
 * Nothing is guessed here: what is unclear stays unclear, for the page to ask.
 */
export function readTyped(text: string): readonly TypedName[] {
  const whole = readName(text);
  const parts = whole.kind !== 'unknown' && !whole.corrected ? [text] : apart(text);
  const names = new Map(
    parts
      .map((part) => part.trim())
      .filter((part) => plainName(part) !== '')
      .map((part) => [plainName(part), part]),
  );
  return [...names.values()].map((one) => ({ text: one, read: readName(one) }));
}
