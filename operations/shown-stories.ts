import { type ShownStory, storiesForCallers } from '@/db/queries/story';
import type { Language } from '@/domain/language';

/** What everybody may read now, in one language. Asked anew each time: what is withdrawn is in no later answer. */
export const shownStories = (language: Language): Promise<readonly ShownStory[]> => storiesForCallers(language);

export type { ShownStory };
