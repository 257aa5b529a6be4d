import { z } from 'zod';
import { makeToken } from '@/db/queries/staff';
import { systemOperation } from './operation';

/**
 * Offers the link that sets an administrator up again, whoever else is one, for an hour: to whoever has the machine and runs
 * the command for it. An earlier one that nobody used ends.
 */
export const offerRecovery = systemOperation({
  may: 'set-up.recover',
  input: z.strictObject({}),
  async run({ tx, now }) {
    const token = await makeToken(tx, 'recover', null, now);
    return { kind: 'offered', token, event: { type: 'setup.recovery_offered' } };
  },
});
