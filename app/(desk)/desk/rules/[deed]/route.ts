import { doorsAt } from '@/app/(desk)/desk/door';
import { RULES_DOORS } from './doors';

/** A form of the rules, posted. */
export const POST = doorsAt(RULES_DOORS, () => ({}));
