import type { Fields } from '@/domain/intake/draft';
import { rowFieldName } from '@/domain/intake/mix-row-names';
import { type KinderProps, questionOf, type Shown } from './shown';

interface RowsProps extends Pick<KinderProps, 'questions' | 'wrong'> {
  /** The page was left in the middle. */
  readonly left: boolean;
}

/** One mix as its row holds it: an answer not given is empty; a choice not made is null once the focus has been there. */
export interface MixAnswers {
  which: string[];
  howOften: string | null;
  lastWhen: string | null;
  whatFor: string;
}

export interface MixesForm {
  mixed: string | null;
  mix: MixAnswers[];
}

export const blankRow: MixAnswers = { which: [], howOften: '', lastWhen: '', whatFor: '' };

/** A row filled with what was posted. */
export function rowOf(posted: Fields): MixAnswers {
  return {
    which: [...(posted.which ?? [])],
    howOften: posted.howOften?.[0] ?? '',
    lastWhen: posted.lastWhen?.[0] ?? '',
    whatFor: posted.whatFor?.[0] ?? '',
  };
}

/** What a row says so far, in the words of its options. */
export function told(questions: readonly Shown[], row: MixAnswers | undefined): readonly string[] {
  return questionOf(questions, 'which').options.flatMap(({ value, label }) =>
    row?.which.includes(value) ? [label] : [],
  );
}

/**
 * Whether a row comes open: something is wrong in it, it tells nothing yet, or the page was left in the middle and more can
 * be told in it. What comes filled in and stands is folded.
 */
export const comesOpen = ({ questions, wrong, left }: RowsProps, at: number, row: MixAnswers): boolean =>
  (left && [row.howOften, row.lastWhen].includes('')) ||
  told(questions, row).length === 0 ||
  Object.keys(wrong).some((name) => name.startsWith(rowFieldName(at, '')));
