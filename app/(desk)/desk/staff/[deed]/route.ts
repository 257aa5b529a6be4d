import { doorsAt } from '@/app/(desk)/desk/door';
import { STAFF_DOORS } from './doors';

/** A form of the staff page, posted. */
export const POST = doorsAt(STAFF_DOORS, () => ({}));
