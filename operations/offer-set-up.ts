import { z } from 'zod';
import { hasAdministrator, makeToken } from '@/db/queries/staff';
import { refused, systemOperation } from './operation';

/** Offers the link that sets up the first administrator, as long as there is none who can sign in. */
export const offerSetUp = systemOperation({
  may: 'set-up.offer',
  input: z.strictObject({}),
  async run({ tx, now }) {
    if (await hasAdministrator(tx)) return refused('There is an administrator already.');
    const token = await makeToken(tx, 'set_up', null, now);
    return { kind: 'offered', token, event: { type: 'setup.offered' } };
  },
});
