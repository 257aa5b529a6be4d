import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { EventType } from '@/domain/lead/events';
import type { Tx } from '../client';
import { auditEvent } from '../schema';
import type { AuditLine } from './audit';

/** What was done in a span of time, of these kinds, in order. */
export const eventsBetween = (
  tx: Tx,
  { from, to }: { readonly from: Date; readonly to: Date },
  deeds: readonly EventType[],
  most: number,
): Promise<AuditLine[]> =>
  tx
    .select()
    .from(auditEvent)
    .where(
      and(
        gte(auditEvent.at, from),
        lt(auditEvent.at, to),
        inArray(auditEvent.deed, [...deeds]),
        eq(auditEvent.outcome, 'done'),
      ),
    )
    .orderBy(asc(auditEvent.seq))
    .limit(most);
