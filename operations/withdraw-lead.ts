import { withdrawLead as withdraw } from '@/db/queries/caller';
import type { Caller } from './actor';
import { ownClaim } from './own-claim';

/** Stops contact at once and closes the caller's own lead as withdrawn: one function in the database, with its event inside. */
export const withdrawLead = (actor: Caller): Promise<'withdrawn' | 'none'> => withdraw(ownClaim(actor));
