import type { ReactNode } from 'react';
import type { Draft } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import type { FrameProps } from './[lang]/Frame';
import type { IntakePaths } from './paths';

/**
 * By whom the intake's pages are gone through: by callers themselves, or by staff for a caller on the phone. Where the
 * pages live, what stands around them and whose draft they show; the pages are the same, so a new step is in both.
 */
export interface Taking {
  readonly paths: IntakePaths;
  readonly Frame: (props: FrameProps) => ReactNode;
  /** The draft of whoever asks, by way of an operation; null when they have none yet. Does not return where they may not ask. */
  readonly draft: () => Promise<Draft | null>;
  readonly Receipt: (props: { readonly lang: Language; readonly draft: Draft }) => ReactNode | Promise<ReactNode>;
  /** A key for a page to carry, in case there is no draft when it is posted; null where a draft is always begun first. */
  readonly offeredKey: (() => string) | null;
  /** What can be printed of the intake; null where there is nobody to take the paper. */
  readonly toPrint: Readonly<Record<'paper' | 'answers', (lang: Language) => string>> | null;
  /** What stands above the advice for an emergency; null: the advice speaks to whoever reads it. */
  readonly inDanger: ReactNode;
  /** The way out beside the six words; null where there is none but the frame's. */
  readonly ending: ReactNode;
  /** The pages are read aloud: what a step says of the screen is not for the ear. */
  readonly aloud: boolean;
}
