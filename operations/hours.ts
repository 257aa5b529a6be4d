import { z } from 'zod';

/** The centre's staffed hours, as its record has them. A door hands them over: operations know no content. */
export const hoursSchema = z.object({
  zone: z.string(),
  open: z.union([
    z.literal('always'),
    z.array(z.object({ days: z.array(z.number()).readonly(), from: z.string(), to: z.string() })).readonly(),
  ]),
});
