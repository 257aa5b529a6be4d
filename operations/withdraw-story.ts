import { z } from 'zod';
import { endStory } from '@/db/queries/story';
import { notFound, operation } from './operation';

/** Takes a story down and deletes its words, at once and for good. The consent, and when it ended, stay on record. */
export const withdrawStory = operation({
  may: 'story.withdraw',
  input: z.strictObject({ storyId: z.uuid() }),
  async run({ tx, who, now, input }) {
    if (!(await endStory(tx, { id: input.storyId, by: who.id, at: now }))) return notFound;
    return { kind: 'taken-down', event: { type: 'story.withdrawn', subject: input.storyId } };
  },
});
