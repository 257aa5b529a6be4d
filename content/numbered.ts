import type { SourceId } from '@/domain/sources';

/** The sources of a page made from the catalogue, numbered in the order in which they are first cited. */
export interface Numbered {
  readonly sources: readonly SourceId[];
  /** The numbers of these sources; throws on one the page does not list, since a number must lead somewhere. */
  readonly numbersOf: (ids: readonly SourceId[]) => readonly number[];
}

/** Numbers sources by first use. `cited` is each claim's sources, in reading order. */
export function numbered(cited: readonly (readonly SourceId[])[]): Numbered {
  const sources = [...new Set(cited.flat())];
  return {
    sources,
    numbersOf: (ids) =>
      ids.map((id) => {
        const at = sources.indexOf(id);
        if (at < 0) throw new Error(`a page shows a source it does not list: ${id}`);
        return at + 1;
      }),
  };
}
