import { z } from 'zod';
import { alarmsFor, putAlarmsAway } from '@/db/queries/alarm';
import { operation } from './operation';

/**
 * Puts the alarm of emergencies away for whoever asks: it rings and covers no more of their pages. Each is still counted,
 * on every page and for everybody, until somebody has it. What waits no longer, or was put away before, is passed over.
 */
export const putAwayAlarm = operation({
  may: 'lead.list',
  input: z.strictObject({ leadIds: z.array(z.uuid()).max(200) }),
  async run({ tx, who, now, input }) {
    const waiting = await alarmsFor(tx, who.id);
    const ids = waiting.filter(({ id, seen }) => !seen && input.leadIds.includes(id)).map(({ id }) => id);
    if (ids.length > 0) await putAlarmsAway(tx, who.id, ids, now);
    return { kind: 'put_away', event: ids.map((id) => ({ type: 'lead.alarm_put_away' as const, subject: id })) };
  },
});
