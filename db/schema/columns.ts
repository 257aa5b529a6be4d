import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';
import { DOORS, PARCEL_KINDS } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { DISPOSITIONS, STAGES } from '@/domain/lead/lifecycle';
import { ROLES } from '@/domain/lead/roles';
import { CONSENT_WAYS } from '@/domain/stories/consent';
import { URGENCIES } from '@/domain/triage/urgency';

// One schema of our own. Functions, grants and triggers are in the migrations, by hand: no schema language has words for them.
export const porchlight = pgSchema('porchlight');

/** What is sealed, or a digest. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** An instant, to the microsecond, whatever zone asks. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const urgency = porchlight.enum('urgency', URGENCIES);
export const stage = porchlight.enum('stage', STAGES);
export const disposition = porchlight.enum('disposition', DISPOSITIONS);
export const language = porchlight.enum('language', LANGUAGES);
export const role = porchlight.enum('role', ROLES);
export const parcelKind = porchlight.enum('parcel_kind', PARCEL_KINDS);
export const leadSource = porchlight.enum('lead_source', DOORS);

export const NOTE_KINDS = [
  'note',
  'contact',
  'override',
  'urgency',
  'decision',
  'closing',
  'reopening',
  'snooze',
  'dismissal',
  'finding_stands',
  'screening',
  'face_sheet',
  'export',
  'hold',
  'hold_lifted',
] as const;

export const noteKind = porchlight.enum('note_kind', NOTE_KINDS);

export const TOKEN_KINDS = ['set_up', 'invite', 'reset', 'recover'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

export const tokenKind = porchlight.enum('token_kind', TOKEN_KINDS);
export const consentWay = porchlight.enum('consent_way', CONSENT_WAYS);
