import type { Problem } from '@/domain/intake/problem';
import type { Given, Item, Question, Values, Voice, Voiced } from '@/domain/intake/question';
import type { Words } from '@/domain/language';

/** One page of the intake, or one page an item where it repeats. */
export interface Step {
  readonly slug: string;
  /** Stands in the address instead of the slug. Fixed for ever: never give a used number to another step. */
  readonly page: number;
  readonly title: Voiced | ((given: Given) => Words);
  /** A few sentences above the questions. */
  readonly intro?: readonly Voiced[];
  /** What is said in place of `intro` to a caller on the phone, where that speaks of the screen. */
  readonly aloud?: readonly Voiced[];
  /** What stands in place of `intro` on paper, where that speaks of the screen. */
  readonly paper?: readonly Voiced[];
  readonly questions: readonly Question[];
  /** Put only to who asks for themself, or only to who asks for somebody else. */
  readonly only?: Voice;
  /** Taken only when this holds of what was said before. */
  readonly when?: (given: Given) => boolean;
  /** One page an item; worked out again after each page, so that a page may call for another. */
  readonly repeats?: (given: Given) => readonly Item[];
  /** Where a browser that runs script gets a kinder page; the page is whole without it. */
  readonly kinder?: 'substances' | 'mixes';
  /** Sent to the desk as soon as it stands: what staff need to reach somebody, or danger. */
  readonly sentAtOnce?: true;
  /** Each side's own where two tell of one person (who they are, how to reach them, what they permit): not laid side by side. */
  readonly compared?: false;
  /** What cannot be seen by looking at one question alone. */
  readonly check?: (values: Values, given: Given) => readonly Problem[];
}
