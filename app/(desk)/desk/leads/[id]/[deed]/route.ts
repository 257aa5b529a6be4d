import { doorsAt } from '@/app/(desk)/desk/door';
import { LEAD_DOORS } from './doors';

/** A form of a lead's page, posted. */
export const POST = doorsAt(LEAD_DOORS, ({ id }: { readonly id: string; readonly deed: string }) => ({ leadId: id }));
