import type { LeadRow } from '@/db/queries/lead';

/** The plain columns of a lead that a screen may have: nothing by which a caller's draft, code or pair is found. */
export function plainLead(row: LeadRow) {
  const { callerDigest: _caller, codeDigest: _code, pairId: _pair, promisedBy: _told, ...plain } = row;
  return plain;
}

export type PlainLead = ReturnType<typeof plainLead>;
