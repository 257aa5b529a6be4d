import type { Language } from '@/domain/language';
import { isDatabaseAway } from '@/operations/database-away';
import { type ShownStory, shownStories } from '@/operations/shown-stories';

/** What is shown now in a language; null while the database is away. What is taught is there without it. */
export async function storiesNow(lang: Language): Promise<readonly ShownStory[] | null> {
  try {
    return await shownStories(lang);
  } catch (fault) {
    if (isDatabaseAway(fault)) return null;
    throw fault;
  }
}
