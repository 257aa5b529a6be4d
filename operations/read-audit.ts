import { z } from 'zod';
import { auditBefore } from '@/db/queries/audit';
import { listStaff } from '@/db/queries/staff';
import { operation } from './operation';

/** Lines of the log on one page. */
export const AUDIT_PAGE = 100;

/**
 * A page of the audit log, the last line first; `before` goes further back. Leads are named by their ids alone, and no line
 * holds a word anybody wrote. Reading it is an event too.
 */
export const readAudit = operation({
  may: 'audit.read',
  input: z.strictObject({ before: z.int().min(1).nullable() }),
  async run({ tx, input }) {
    const staff = new Map((await listStaff(tx)).map(({ id, name }) => [id, name]));
    const lines = await auditBefore(tx, input.before, AUDIT_PAGE);
    return {
      kind: 'read',
      lines: lines.map(({ seq, at, actorKind, actorId, deed, subject, outcome }) => ({
        seq,
        at,
        actorKind,
        who: actorKind === 'staff' ? (staff.get(actorId) ?? null) : null,
        deed,
        /** A colleague's name, or the id of a lead. */
        subject: staff.get(subject) ?? subject,
        refused: outcome === 'refused',
      })),
      event: { type: 'audit.read', detail: input.before === null ? 'last' : `before ${input.before}` },
    };
  },
});
