import { z } from 'zod';
import { MAIL_REASONS } from '@/domain/lead/on-call';
import type { Hours } from '@/domain/lead/staffed-hours';
import { tellOnCall } from '@/operations/tell-on-call';

const payloadOf = z.object({ leadId: z.string(), why: z.enum(MAIL_REASONS) });

/** Runs for a new emergency, and some minutes after a lead arrived: whoever is on call is told, where that is owed. */
export async function tellOnCallJob(payload: unknown, hours: Hours): Promise<void> {
  const read = payloadOf.safeParse(payload);
  if (read.success)
    await tellOnCall({ actor: { kind: 'system', job: 'tell-on-call' }, input: { ...read.data, hours } });
}
