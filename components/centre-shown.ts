import type { Words } from '@/domain/language';

/** What a page's frame shows of the centre. */
export interface CentreShown {
  readonly shortName: string;
  readonly phone: { readonly e164: string; readonly display: string };
  /** A fictional centre: every page says so. */
  readonly sample: boolean;
  /** The hours in words. */
  readonly staffed: Words;
  /** Where Leave now leads. */
  readonly safeExit: string;
}
