import { HOW_OFTEN } from '@/domain/intake/bands';
import type { Often } from '@/domain/lead/co-use-map';
import { NOT_ANSWERED, OPEN } from './band-words';

/** How often, in a word or two, for where a band's whole words do not fit: "most days". */
export function oftenWords(often: Often): string {
  const band = HOW_OFTEN.find(({ value }) => value === often);
  const words =
    band?.label.en.replace(/ \(.*\)$|, .*$/, '') ?? (often === null ? NOT_ANSWERED : (OPEN[often] ?? often));
  return words.toLowerCase();
}
