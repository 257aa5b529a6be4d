import type { MixRowsProps } from './MixRows';
import type { SubstancePickerProps } from './SubstancePicker';

/** What a kinder page is, as it is drawn on the server and, once script runs, in the browser: plain data, nothing else. */
export type Kinder =
  | { readonly kind: 'substances'; readonly props: SubstancePickerProps }
  | { readonly kind: 'mixes'; readonly props: MixRowsProps };

/** The names that the page's own style sheets give to classes, by sheet. */
export type SheetNames = Readonly<Record<'form' | 'kinder', Readonly<Record<string, string>>>>;
