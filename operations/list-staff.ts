import { z } from 'zod';
import { listStaff as readStaff } from '@/db/queries/staff';
import { operation } from './operation';

/** Everybody who works here: roles, whether they have joined, when they were last seen. Never a password's hash. */
export const listStaff = operation({
  may: 'staff.list',
  input: z.strictObject({}),
  async run({ tx }) {
    return { kind: 'listed', staff: await readStaff(tx), event: { type: 'staff.listed' } };
  },
});
