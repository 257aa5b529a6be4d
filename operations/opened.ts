import { z } from 'zod';
import { type Card, cardSchema } from '@/domain/lead/card';
import { type Parcel, parcelSchema } from '@/domain/lead/parcel';

// What was sealed, once it is opened, by its shape. Not an operation.

const noteSchema = z.record(z.string(), z.string());

/** A card; null where it was erased or cannot be read. */
export const readCard = (opened: unknown): Card | null => cardSchema.safeParse(opened).data ?? null;

/** A parcel; null where it was erased or cannot be read. */
export const readParcel = (opened: unknown): Parcel | null => parcelSchema.safeParse(opened).data ?? null;

/** What a note holds, by its names; null where it was erased or cannot be read. */
export const readNote = (opened: unknown): z.infer<typeof noteSchema> | null =>
  noteSchema.safeParse(opened).data ?? null;
