import type { Language } from '@/domain/language';

/** What a sending to the desk may be. */
export const PARCEL_KINDS = ['partial', 'whole', 'addition'] as const;
export type ParcelKind = (typeof PARCEL_KINDS)[number];

/** By which door an intake comes. */
export const DOORS = ['form', 'call_me', 'phone'] as const;
export type Door = (typeof DOORS)[number];

/** What one posted step said, exactly as sent: repeated fields keep every value, in order. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * An intake as the caller keeps it. It holds what was *posted*, never what was understood: answers that
 * did not pass come back filled in, and every understanding (errors, next step, co-use) is derived afresh.
 *
 * `posted` is keyed by step slug, or `slug/item` for a step that repeats (`substance/alcohol`, `mix/1`).
 */
export interface Draft {
  readonly v: 1;
  readonly language: Language;
  readonly posted: Readonly<Record<string, Fields>>;
  /** Pages (their keys in `posted`) that were left in the middle, and not gone on from yet. */
  readonly left?: readonly string[] | undefined;
  /** The shape of the form it was last written under; absent in drafts older than that. */
  readonly form?: string;
  /** What was typed at the door "contact me" without pressing its button: shown there again, and sent to nobody. */
  readonly callMeTyped?: Fields | undefined;
  /** Answers to what an earlier form asked and this one does not, under the key of their page. */
  readonly earlier?: Readonly<Record<string, Fields>>;
  /** The lead this draft's parcels belong to; made with the draft, so that a retried sending is the same lead. */
  readonly leadId: string;
  /** Parcels already acknowledged, with a digest of what each held, so that nothing is sent twice or forgotten. */
  readonly sent: readonly {
    readonly kind: ParcelKind;
    readonly parcelId: string;
    readonly of: string;
    /** How urgent it was; missing where it was sent before this was kept. */
    readonly urgency?: string;
    /** It was about whoever sent it. */
    readonly own?: boolean;
  }[];
  /** The six words by which the caller comes back, once there are any; sealed with the rest. */
  readonly code?: string;
  /** The member of staff who took it down on the phone, by id; absent where the caller began it themself. */
  readonly takenBy?: string;
  /** How often the caller has told us to stop: what is sent after that is new, even where the answers are the same. */
  readonly stops?: number;
  /** They told us to stop, and have not asked again since: nothing goes to the desk by itself. */
  readonly stopped?: boolean;
  /**
   * Dangers the caller was told of, by the rules that saw them: for each page (its key in `posted`) what is said at its
   * top, and under `help-now` what the emergency page met. So each is said once.
   */
  readonly told?: Readonly<Record<string, readonly string[]>>;
  /** Hours a draft is kept after its last change, when the caller asked for less than the usual time. */
  readonly keepHours?: number;
  /** What this intake shares with another about the same person: it goes to the desk with each parcel. */
  readonly pair?: string;
  /** Digests of the private links this caller made for the person, oldest first. What they begin is not known here. */
  readonly handed?: readonly string[];
  /** Digest of the private link, or of its words, that this draft was begun by. */
  readonly cameBy?: string;
}

/** The whole was sent; what comes after it is an addition. */
export const hasSentWhole = ({ sent }: Draft): boolean => sent.some(({ kind }) => kind === 'whole');
