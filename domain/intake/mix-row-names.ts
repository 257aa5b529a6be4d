/** The questions of a mix that a row asks; whether there is another one is told by the next row. */
export const ROW_FIELDS = ['which', 'howOften', 'lastWhen', 'whatFor'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** The name of a field of the mix at this place, counted from 0: `mix.0.which`. */
export const rowFieldName = (at: number, field: string): string => `mix.${at}.${field}`;
