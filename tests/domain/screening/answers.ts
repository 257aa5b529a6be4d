import { readFileSync } from 'node:fs';
import type { About, Answers, Instrument, Score } from '@/domain/screening/instrument';
import { instrument } from '@/domain/screening/instruments';

/** The rows of a table beside this file, without its heading. */
export const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));

/** The instrument of that id; a table that names none is broken. */
export function known(id: string): Instrument {
  const found = instrument(id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

/** Answers in the order of the items; `-` is an item passed over. */
export const inOrder = ({ items }: Instrument, values: readonly string[]): Answers =>
  Object.fromEntries(
    items.flatMap(({ id }, i) => {
      const value = values[i] ?? '-';
      return value === '-' ? [] : [[id, value]];
    }),
  );

/** One row of vectors.csv: `sex=male`, `complicated=yes`, `asPrescribed=no`, or nothing. */
export function aboutOf(text: string): About {
  const [name, value] = text.split('=');
  if (name === 'complicated' || name === 'asPrescribed') return { [name]: value === 'yes' };
  return value === 'male' || value === 'female' || value === 'unknown' ? { sex: value } : {};
}

/** A score in the words of vectors.csv, sorted, so that the two can be compared. A total or band not asked for is left out. */
export function inWords(score: Score, asked: readonly string[]): string[] {
  const list = (name: string, ids: readonly string[]) => (ids.length > 0 ? [`${name}=${ids.join('+')}`] : []);
  const either = [...score.flags, ...list('next', score.next)];
  if (score.kind === 'incomplete') return [...list('missing', score.missing), ...either].toSorted();
  const band = asked.some((word) => word.startsWith('band=')) ? [`band=${score.band.id}`] : [];
  const total = score.total === null ? [] : [`total=${score.total}`];
  return [...total, ...band, score.positive ? 'positive' : 'negative', ...either].toSorted();
}
