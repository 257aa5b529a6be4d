import { escalateLead } from '@/operations/escalate-lead';

/** Runs at a lead's ceiling: a lead that nobody has tried by then rises. */
export const escalateLeadJob = async (payload: unknown): Promise<void> => {
  const leadId = typeof payload === 'object' && payload !== null && 'leadId' in payload ? String(payload.leadId) : '';
  await escalateLead({ actor: { kind: 'system', job: 'escalate-lead' }, input: { leadId } });
};
