import { z } from 'zod';
import { updateStaff } from '@/db/queries/staff';
import { operation } from './operation';

/** Turns the sound of an emergency on or off for whoever asks, on every computer. It is said and counted all the same. */
export const setSound = operation({
  may: 'session.own',
  input: z.strictObject({ alarmSound: z.boolean() }),
  async run({ tx, who, input }) {
    await updateStaff(tx, who.id, input);
    return {
      kind: input.alarmSound ? ('sound_on' as const) : ('sound_off' as const),
      event: { type: 'staff.sound_set', subject: who.id, detail: input.alarmSound ? 'on' : 'off' },
    };
  },
});
