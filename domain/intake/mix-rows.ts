import type { Fields } from '@/domain/intake/draft';
import { ROW_FIELDS, rowFieldName } from '@/domain/intake/mix-row-names';
import { MOST_MIXES } from '@/domain/intake/steps/mix';

/**
 * The mixes posted as rows of one page, and the page's own fields. A row with no answer at all is no mix; `withRows` tells
 * that there were rows, be they all blank. A name that is no row's, or a row past the last that is asked about, stays with
 * the page, where it is refused like any unknown field.
 */
export function takeRows(fields: Fields): {
  readonly rows: readonly Fields[];
  readonly rest: Fields;
  readonly withRows: boolean;
} {
  const names = new Set(
    Array.from({ length: MOST_MIXES }, (_, at) => ROW_FIELDS.map((field) => rowFieldName(at, field))).flat(),
  );
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
  const rows = Array.from({ length: MOST_MIXES }, (_, at) => rowAt(fields, at)).filter(tellsAnything);
  return { rows, rest, withRows: Object.keys(fields).some((name) => names.has(name)) };
}

/** Whether anything at all was ticked or typed: white space alone is nothing. */
export const tellsAnything = (fields: Fields): boolean =>
  Object.values(fields).some((sent) => sent.some((text) => text.trim() !== ''));

function rowAt(fields: Fields, at: number): Fields {
  return Object.fromEntries(
    ROW_FIELDS.flatMap((field) => {
      const name = rowFieldName(at, field);
      const sent = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return sent ? [[field, sent]] : [];
    }),
  );
}
