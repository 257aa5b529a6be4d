import { z } from 'zod';
import { deleteExpiredDrafts } from '@/db/queries/draft';
import { systemOperation } from './operation';

/** Deletes drafts past their time. */
export const purgeDrafts = systemOperation({
  may: 'drafts.purge',
  input: z.strictObject({}),
  async run({ tx, now }) {
    const gone = await deleteExpiredDrafts(tx, now);
    return { kind: 'purged', gone, event: gone > 0 ? { type: 'drafts.purged', detail: String(gone) } : [] };
  },
});
