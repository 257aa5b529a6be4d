import { doorsAt } from '@/app/(desk)/desk/door';
import { SETTINGS_DOORS } from './doors';

/** A form of the settings, posted. */
export const POST = doorsAt(SETTINGS_DOORS, () => ({}));
