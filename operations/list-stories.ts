import { z } from 'zod';
import { storiesOnRecord } from '@/db/queries/story';
import { operation } from './operation';

/** Every story there has been, with its consent on record. It names people who were treated, so looking is an event. */
export const listStories = operation({
  may: 'story.list',
  input: z.strictObject({}),
  async run({ tx }) {
    return { kind: 'listed', stories: await storiesOnRecord(tx), event: { type: 'story.listed' } };
  },
});
