import type { Door, ParcelKind } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import type { Disposition, Stage } from '@/domain/lead/lifecycle';
import type { Urgency } from '@/domain/triage/urgency';
import { callerSql } from '../client';
import type { SealedDataKey } from '../sealing/desk-key';
import { wordless } from '../wordless';

// All the public side can do: one function of the schema `caller` each. Nothing here reads a table.

export interface KeptDraft {
  readonly sealed: Uint8Array;
  readonly version: number;
}

/** Keeps a draft; `expected` is the version read before, 0 for a new one. Null: somebody was quicker, or it is gone. */
export async function putDraft(
  digest: Uint8Array,
  sealed: Uint8Array,
  expected: number,
  expires: Date,
): Promise<number | null> {
  const [row] = await wordless(callerSql()<{ version: number | null }[]>`
    SELECT caller.draft_put(${digest}, ${sealed}, ${expected}, ${expires}) AS version`);
  return row?.version ?? null;
}

/** A draft as it is kept, sealed, with its version; null for one that expired or never was. */
export async function getDraft(digest: Uint8Array): Promise<KeptDraft | null> {
  const [row] = await wordless(callerSql()<KeptDraft[]>`SELECT sealed, version FROM caller.draft_get(${digest})`);
  return row ?? null;
}

/** Deletes a draft. What was sent of it stays. */
export async function dropDraft(digest: Uint8Array): Promise<void> {
  await wordless(callerSql()`SELECT caller.draft_drop(${digest})`);
}

/** Wraps a draft's key under a code. False when the draft has one already, or is gone. */
export async function setCode(
  digest: Uint8Array,
  caller: Uint8Array,
  code: Uint8Array,
  wrapped: Uint8Array,
): Promise<boolean> {
  const [row] = await wordless(callerSql()<{ done: boolean }[]>`
    SELECT caller.draft_set_code(${digest}, ${caller}, ${code}, ${wrapped}) AS done`);
  return row?.done ?? false;
}

/** The key of the draft that has this code, wrapped under it; null where none has. */
export async function wrappedKeyByCode(code: Uint8Array): Promise<Uint8Array | null> {
  const [row] = await wordless(
    callerSql()<{ wrapped: Uint8Array | null }[]>`SELECT caller.draft_by_code(${code}) AS wrapped`,
  );
  return row?.wrapped ?? null;
}

export interface Sending {
  readonly leadId: string;
  readonly caller: Uint8Array;
  readonly code: Uint8Array | null;
  readonly parcelId: string;
  readonly kind: ParcelKind;
  readonly sealed: Uint8Array;
  readonly key: SealedDataKey;
  readonly cardId: string;
  readonly cardSealed: Uint8Array;
  readonly cardKey: SealedDataKey;
  readonly urgency: Urgency;
  readonly rank: number;
  readonly dueAt: Date;
  readonly ceilingAt: Date;
  readonly language: Language;
  readonly source: Door;
  /** What this lead shares with another about the same person; left out for a lead by itself. */
  readonly pair?: string | undefined;
  /** Whether it is about the person of that pair: else it leaves it. */
  readonly joins: boolean;
  /** What of a lead that has ended it opens again. `stopped`: also what its caller told us to stop. */
  readonly opens: 'nothing' | 'closed' | 'stopped';
  /** By when the caller is told that we will try; null where nothing is promised. */
  readonly promisedBy: Date | null;
}

/** `again`: it was there already. `stopped`: its caller told us to stop, and has not asked again; nothing was kept. */
export type SendingOutcome = 'sent' | 'again' | 'refused' | 'erased' | 'stopped';

const sent = (s: Sending) => callerSql()`
  caller.send_parcel(
    ${s.leadId}, ${s.caller}, ${s.code}, ${s.parcelId}, ${s.kind}, ${s.sealed},
    ${s.key.deskKey}, ${s.key.enc}, ${s.key.sealed},
    ${s.cardId}, ${s.cardSealed}, ${s.cardKey.enc}, ${s.cardKey.sealed},
    ${s.urgency}, ${s.rank}, ${s.dueAt}, ${s.ceilingAt}, ${s.language}, ${s.source}, ${s.pair ?? null}, ${s.joins},
    ${s.opens}, ${s.promisedBy}
  )`;

/** Sends a parcel in one transaction; answered only after commit. */
export async function sendParcel(s: Sending): Promise<SendingOutcome> {
  const [row] = await wordless(callerSql()<{ outcome: SendingOutcome }[]>`SELECT ${sent(s)} AS outcome`);
  if (!row) throw new Error('The database did not answer a sending.');
  return row.outcome;
}

/** The draft as it is to be kept once its parcel is sent, over the version it was read at. */
export interface DraftAfter {
  readonly digest: Uint8Array;
  readonly sealed: Uint8Array;
  readonly version: number;
  readonly expires: Date;
  /** What its code opens: the digest of the code, and the draft's key wrapped under it. Null where it has no code. */
  readonly code: { readonly digest: Uint8Array; readonly wrapped: Uint8Array } | null;
}

/**
 * Sends a parcel, and in the same transaction keeps the draft that knows of it and wraps its key under its code. `kept`
 * and `coded` are false where that was not done: the draft has moved on, or has another code. The parcel is sent all the same.
 */
export async function sendParcelKeeping(
  s: Sending,
  { digest, sealed, version, expires, code }: DraftAfter,
): Promise<{ readonly outcome: SendingOutcome; readonly kept: boolean; readonly coded: boolean }> {
  const [row] = await wordless(callerSql()<{ outcome: SendingOutcome; kept: boolean; coded: boolean }[]>`
    WITH done AS MATERIALIZED (SELECT ${sent(s)} AS outcome),
      put AS MATERIALIZED (
        SELECT outcome, CASE WHEN outcome IN ('sent', 'again')
          THEN caller.draft_put(${digest}, ${sealed}, ${version}, ${expires}) END AS version FROM done)
    SELECT outcome, version IS NOT NULL AS kept,
      CASE WHEN version IS NULL OR ${code?.digest ?? null}::bytea IS NULL THEN false
        ELSE caller.draft_set_code(${digest}, ${s.caller}, ${code?.digest ?? null}, ${code?.wrapped ?? null}) END AS coded
    FROM put`);
  if (!row) throw new Error('The database did not answer a sending.');
  return row;
}

/** By what a caller's own record is found: their code's digest, or proof of holding its draft. */
export interface Claim {
  readonly code: Uint8Array | null;
  readonly caller: Uint8Array | null;
}

export interface LeadStatus {
  readonly leadId: string;
  readonly arrivedAt: Date;
  readonly dueAt: Date;
  readonly openedAt: Date | null;
  readonly lastContactAt: Date | null;
  readonly attempts: number;
  readonly stage: Stage;
  readonly closedAt: Date | null;
  readonly disposition: Disposition | null;
  readonly erasedAt: Date | null;
  readonly urgency: Urgency;
  /** By when the caller was told that we will try; null where nothing was promised. */
  readonly promisedBy: Date | null;
  /** Since when they wait for a person's answer to their asking that it be deleted; null where they do not. */
  readonly erasureAskedAt: Date | null;
}

/** How a caller's own lead stands, by their draft or their code; null where there is none. */
export async function leadStatus({ code, caller }: Claim): Promise<LeadStatus | null> {
  const [row] = await wordless(callerSql()<LeadStatus[]>`
    SELECT lead_id AS "leadId", arrived_at AS "arrivedAt", due_at AS "dueAt", opened_at AS "openedAt",
      last_contact_at AS "lastContactAt", attempts, stage, closed_at AS "closedAt", disposition,
      erased_at AS "erasedAt", urgency, caller.lead_promise(${code}, ${caller}) AS "promisedBy",
      caller.lead_erasure_asked(${code}, ${caller}) AS "erasureAskedAt"
    FROM caller.lead_status(${code}, ${caller})`);
  return row ?? null;
}

/** One reading of a caller's answers: how, and the roles of whoever read, as recorded (comma separated; empty when they were not). */
export interface LeadRead {
  readonly at: Date;
  readonly deed: 'lead.opened' | 'lead.sheet_shown' | 'lead.exported';
  readonly roles: string;
}

/** Who has read a caller's answers, newest first. */
export const leadReads = ({ code, caller }: Claim): Promise<readonly LeadRead[]> =>
  wordless(callerSql()<LeadRead[]>`SELECT at, deed, roles FROM caller.lead_reads(${code}, ${caller})`);

/** Whether staff, or the caller, have closed the lead of this draft. */
export async function isLeadClosed(caller: Uint8Array): Promise<boolean> {
  const [row] = await wordless(callerSql()<{ closed: boolean }[]>`SELECT caller.lead_is_closed(${caller}) AS closed`);
  return row?.closed ?? false;
}

/** Takes a caller's request back: its lead is closed, and nobody is to contact them. */
export async function withdrawLead({ code, caller }: Claim): Promise<'withdrawn' | 'none'> {
  const [row] = await wordless(callerSql()<{ outcome: 'withdrawn' | 'none' }[]>`
    SELECT caller.withdraw_lead(${code}, ${caller}) AS outcome`);
  return row?.outcome ?? 'none';
}

/**
 * Erases a caller's lead for good, by its keys. `person_replies`: they were admitted, or it is under legal hold, so nothing is
 * erased, staff are told that it was asked, and a person answers.
 */
export async function eraseLead({ code, caller }: Claim): Promise<'erased' | 'none' | 'person_replies'> {
  const [row] = await wordless(callerSql()<{ outcome: 'erased' | 'none' | 'person_replies' }[]>`
    SELECT caller.erase_lead(${code}, ${caller}) AS outcome`);
  return row?.outcome ?? 'none';
}
