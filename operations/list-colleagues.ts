import { z } from 'zod';
import { colleaguesWith } from '@/db/queries/staff';
import { rolesThat } from '@/domain/lead/roles';
import { operation } from './operation';

/** Who may be given a lead or a task, by name. No event: nobody's record is looked at. */
export const listColleagues = operation({
  may: 'lead.assign',
  input: z.strictObject({}),
  run: async ({ tx }) => ({
    kind: 'listed',
    colleagues: await colleaguesWith(tx, rolesThat('lead.claim')),
    event: [],
  }),
});
