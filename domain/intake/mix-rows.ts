import type { Fields } from '@/domain/intake/draft';
import { ROW_FIELDS, rowFieldName } from '@/domain/intake/mix-row-names';
import { MOST_MIXES } from '@/domain/intake/steps/mix';

/**
 * The mixes posted as rows of one page, and the page's own fields. A row with no answer at all is no mix. A name that is
 * no row's, or a row past the last that is asked about, stays with the page, where it is refused like any unknown field.
 */
export function takeRows(fields: Fields): { readonly rows: readonly Fields[]; readonly rest: Fields } {
  const names = new Set(
    Array.from({ length: MOST_MIXES }, (_, at) => ROW_FIELDS.map((field) => rowFieldName(at, field))).flat(),
  );
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
  const rows = Array.from({ length: MOST_MIXES }, (_, at) => rowAt(fields, at)).filter((row) =>
    Object.values(row).some((sent) => sent.some((text) => text.trim() !== '')),
  );
  return { rows, rest };
}

function rowAt(fields: Fields, at: number): Fields {
  return Object.fromEntries(
    ROW_FIELDS.flatMap((field) => {
      const name = rowFieldName(at, field);
      const sent = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return sent ? [[field, sent]] : [];
    }),
  );
}
