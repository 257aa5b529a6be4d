import type { MixRowsProps } from './MixRows';
import type { PickerProps } from './picking';
import type { Pill } from './pills';

/** What a kinder page is, as it is drawn on the server and, once script runs, in the browser: plain data, nothing else. */
export type Kinder =
  | { readonly kind: 'substances'; readonly props: PickerProps; readonly pills: readonly Pill[] }
  | { readonly kind: 'mixes'; readonly props: MixRowsProps };

/** The style sheets that what comes with script uses. The build refuses another, whose classes the page would not tell. */
export const SHEETS_TOLD = ['form', 'step'] as const;

/** The names that the page's own style sheets give to classes, by sheet. */
export type SheetNames = Readonly<Record<(typeof SHEETS_TOLD)[number], Readonly<Record<string, string>>>>;

/** The script of ours by which each of them comes on callers' pages. */
export const SCRIPT_OF = { substances: 'picker', mixes: 'kinder' } as const satisfies Record<Kinder['kind'], string>;
