import type { Claim } from '@/db/queries/caller';
import { draftKeys } from '@/db/sealing/draft-key';
import type { Caller } from './actor';

/** By what a caller's own lead is found: their code, or the key of the draft it came from. Not an operation. */
export const ownClaim = ({ code, key }: Caller): Claim => ({ code, caller: key && draftKeys(key).callerDigest });
