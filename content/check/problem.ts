/** One reason a page is refused. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}
