/** What a spreadsheet takes for a formula when a cell begins with it, also after spaces. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n|%＝＋－＠]/;

/** One cell: quoted whatever is in it, and made a text where a spreadsheet would run it. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Rows as CSV, as RFC 4180 has it: every cell quoted, lines ended by CRLF. No cell is run as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
