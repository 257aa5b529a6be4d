import { doorsAt } from '@/app/(desk)/desk/door';
import { STORY_DOORS } from './doors';

/** A form of the stories, posted. */
export const POST = doorsAt(STORY_DOORS, () => ({}));
