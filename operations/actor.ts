import type { SessionMember } from '@/db/queries/session';

/** Who asks. Nobody acts anonymously: a visitor may only knock (sign in, take up an invitation). */
export type Actor =
  /** A member of staff, by the secret of their session; who that is, is looked up at every call. */
  | {
      readonly kind: 'staff';
      readonly session: string;
      /** Asked by an open page by itself, and not by a hand: it does not keep the session from idling out. */
      readonly unattended?: boolean;
    }
  | { readonly kind: 'system'; readonly job: string }
  | { readonly kind: 'visitor' };

/** A member of staff as an operation sees them. */
export type Member = SessionMember;

export type Who = Member | { readonly kind: 'system'; readonly job: string } | { readonly kind: 'visitor' };

/** What only the software itself does, for nobody in particular. */
export type SystemDeed =
  | 'lead.escalate'
  | 'oncall.tell'
  | 'mail.send'
  | 'drafts.purge'
  | 'set-up.offer'
  | 'set-up.recover'
  | 'triage.replay';

/** A caller: known only by what their cookie holds. */
export interface Caller {
  readonly kind: 'caller';
  /** The draft's key, 32 bytes; null for somebody who has none yet. */
  readonly key: Uint8Array | null;
  /** The digest of a code they came back by, when its draft is gone. */
  readonly code: Uint8Array | null;
}
