import { doorsAt } from '@/app/(desk)/desk/door';
import { QUEUE_DOORS } from './doors';

/** A form of the queue’s page, posted. */
export const POST = doorsAt(QUEUE_DOORS, () => ({}));
