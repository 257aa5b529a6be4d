import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { getDraft, putDraft } from '@/db/queries/caller';
import { openJson, type Place, SealBroken, sealJson } from '@/db/sealing/box';
import { type DraftKeys, draftKeys } from '@/db/sealing/draft-key';
import { type Draft, PARCEL_KINDS } from '@/domain/intake/draft';
import { broughtUpToDate, FORM_SHAPE } from '@/domain/intake/earlier-form';
import { LANGUAGES, type Language } from '@/domain/language';

// The draft as it lies in the database, for the operations beside this file. Not an operation: it is never called by a door.

const fields = z.record(z.string(), z.array(z.string()));
const pages = z.record(z.string(), fields);
const shape = z.object({
  v: z.literal(1),
  language: z.enum(LANGUAGES),
  posted: pages,
  left: z.array(z.string()).optional(),
  callMeTyped: fields.optional(),
  form: z.string().optional(),
  earlier: pages.optional(),
  leadId: z.uuid(),
  sent: z.array(
    z.object({
      kind: z.enum(PARCEL_KINDS),
      parcelId: z.uuid(),
      of: z.string(),
      urgency: z.string().optional(),
      own: z.boolean().optional(),
    }),
  ),
  code: z.string().optional(),
  told: z.record(z.string(), z.array(z.string())).optional(),
  takenBy: z.uuid().optional(),
  keepHours: z.number().positive().optional(),
  stops: z.number().int().positive().optional(),
  stopped: z.boolean().optional(),
  pair: z.uuid().optional(),
  handed: z.array(z.string()).optional(),
  cameBy: z.string().optional(),
}) satisfies z.ZodType<Draft>;

const place = (keys: DraftKeys): Place => {
  const row = keys.digest.toString('hex');
  return { table: 'draft', column: 'sealed', row, lead: '' };
};

export interface Kept {
  readonly draft: Draft;
  readonly version: number;
}

export const newDraft = (language: Language): Draft => ({
  v: 1,
  language,
  posted: {},
  form: FORM_SHAPE,
  leadId: randomUUID(),
  sent: [],
});

/** The draft this key opens, as the present form reads it; null when there is none (any more), or when what lies there is not one. */
export async function readDraft(key: Uint8Array): Promise<Kept | null> {
  const keys = draftKeys(key);
  const row = await getDraft(keys.digest);
  if (!row) return null;
  try {
    const draft = broughtUpToDate(shape.parse(openJson(row.sealed, keys.sealKey, place(keys))));
    return { draft, version: row.version };
  } catch (fault) {
    if (fault instanceof SealBroken || fault instanceof z.ZodError) return null;
    throw fault;
  }
}

/** Hours a draft is kept after its last change, when the caller did not ask for less. */
export const USUAL_HOURS = 7 * 24;

/** A draft as it is put into the database, under the caller's key. */
export function sealedDraft(key: Uint8Array, draft: Draft, now: Date) {
  const keys = draftKeys(key);
  return {
    digest: keys.digest,
    sealed: sealJson(draft, keys.sealKey, keys.digest.subarray(0, 16), place(keys)),
    expires: new Date(now.getTime() + (draft.keepHours ?? USUAL_HOURS) * 3_600_000),
  };
}

/** Writes a draft over `version` (0: a new one). False when somebody was quicker. */
export async function writeDraft(key: Uint8Array, draft: Draft, version: number, now: Date): Promise<boolean> {
  const { digest, sealed, expires } = sealedDraft(key, draft, now);
  return (await putDraft(digest, sealed, version, expires)) !== null;
}

/** At each turn one of those who race wins, so ten tabs at once need ten turns at most. */
const MOST_TRIES = 40;

/**
 * Changes a draft, whoever else (another tab) is changing it too: read, change, put; again when somebody was quicker.
 * `change` must be pure, since it may run more than once. Null when there is no draft under this key.
 */
export async function changeDraft(key: Uint8Array, now: Date, change: (draft: Draft) => Draft): Promise<Kept | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const kept = await readDraft(key);
    if (!kept) return null;
    const changed = { ...change(kept.draft), form: FORM_SHAPE };
    if (await writeDraft(key, changed, kept.version, now)) return { draft: changed, version: kept.version + 1 };
  }
  throw new Error('A draft was changed by others too often to be kept.');
}
