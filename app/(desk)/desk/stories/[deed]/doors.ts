import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import {
  CONSENT_WAY_OPTIONS,
  SIGNED_OPTIONS,
  STORY_FIELDS,
  STORY_LANGUAGE_OPTIONS,
} from '@/components/desk/story-fields';
import { wordingProblems } from '@/content/check/wording';
import { LANGUAGES } from '@/domain/language';
import { CONSENT_WAYS } from '@/domain/stories/consent';
import { publishStory, type ReadWording } from '@/operations/publish-story';
import { withdrawStory } from '@/operations/withdraw-story';

const back = (): string => deskPaths.stories;

/** The rules of what is taught hold for what people say too. */
const wording: ReadWording = (words, language) =>
  wordingProblems('', words, language).map(({ reason }) => `${reason}.`);

const orNone = z.string().transform((text) => (text.trim() === '' ? null : text));

/** Every door of the stories, by the last word of its address. */
export const STORY_DOORS = {
  publish: deskDoor({
    back,
    shown: {
      person: { label: STORY_FIELDS.person },
      shownName: { label: STORY_FIELDS.shownName },
      language: { label: STORY_FIELDS.language, options: STORY_LANGUAGE_OPTIONS },
      words: { label: STORY_FIELDS.words },
      way: { label: STORY_FIELDS.way, options: CONSENT_WAY_OPTIONS },
      signedOn: { label: STORY_FIELDS.signedOn },
      until: { label: STORY_FIELDS.until },
      signed: { label: STORY_FIELDS.signed, options: SIGNED_OPTIONS },
    },
    schema: z.strictObject({
      version: z.string(),
      person: z.string(),
      shownName: orNone,
      language: z.enum(LANGUAGES, 'Choose the language of the words.'),
      words: z.string(),
      way: z.enum(CONSENT_WAYS, 'Choose how they signed.'),
      signedOn: z.string(),
      until: orNone,
      signed: z.literal('yes', 'Say that they signed exactly this text. Without that nothing is shown.'),
    }),
    act: ({ actor, posted: { signed: _, ...story } }) => publishStory({ actor, input: { ...story, wording } }),
  }),
  withdraw: deskDoor({
    back,
    schema: z.strictObject({ storyId: z.string() }),
    act: ({ actor, posted }) => withdrawStory({ actor, input: posted }),
  }),
};
