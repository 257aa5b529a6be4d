import { z } from 'zod';
import { insertStory } from '@/db/queries/story';
import { LANGUAGES, type Language } from '@/domain/language';
import { CONSENT_WAYS, STORY_CONSENT } from '@/domain/stories/consent';
import { nameOfStaff } from './one-line';
import { invalid, operation, refused } from './operation';
import { writtenText } from './written-text';

/** What is wrong with words that families would read, a sentence each; none when nothing is. */
export type ReadWording = (words: string, language: Language) => readonly string[];

const DAY = 'as a year, a month and a day, such as 2026-03-31.';
const day = (what: string) => z.iso.date(`Write ${what} ${DAY}`);
/** Beyond line breaks and tabs, nothing unseen: it would be shown to everybody. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;
const DAY_MS = 86_400_000;

/**
 * Shows what somebody says of their care, with their signed consent on record. Words that no taught page may hold are
 * refused here too, a success claim above all. `wording` reads them, since what may be taught is not known here.
 */
export const publishStory = operation({
  may: 'story.publish',
  input: z.strictObject({
    person: nameOfStaff('Write who signed.'),
    shownName: nameOfStaff('')
      .or(z.literal('').transform(() => null))
      .nullable(),
    language: z.enum(LANGUAGES, 'Choose the language of the words.'),
    words: writtenText('Write the words to be shown.').refine(
      (words) => !UNSEEN.test(words),
      'Use only letters, digits and signs that can be seen in the words.',
    ),
    way: z.enum(CONSENT_WAYS, 'Choose how they signed.'),
    signedOn: day('the day they signed'),
    until: day('the day until which it is shown').nullable(),
    version: z.string(),
    wording: z.custom<ReadWording>((value) => typeof value === 'function'),
  }),
  async run({ tx, who, now, input }) {
    const { person, shownName, language, words, signedOn, until, version, wording } = input;
    if (version !== STORY_CONSENT.version)
      return refused('The text to be signed has changed since. Read it again, and have the present one signed.');
    // A day begins somewhere up to fourteen hours before it does in UTC.
    const latest = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10);
    if (signedOn > latest) return invalid('signedOn', 'The day they signed has not come yet.');
    if (until !== null && until <= now.toISOString().slice(0, 10))
      return invalid('until', 'The day until which it is shown is past. Choose a later day, or none.');
    const problems = wording([words, shownName ?? ''].join('\n'), language);
    if (problems.length > 0) return invalid('words', `These words cannot be shown as they are. ${problems.join(' ')}`);
    const id = await insertStory(tx, {
      language,
      words,
      shownName,
      person,
      consentVersion: version,
      consentText: STORY_CONSENT.text[language],
      consentWay: input.way,
      signedOn,
      until,
      recordedBy: who.id,
      recordedAt: now,
    });
    return { kind: 'published', storyId: id, event: { type: 'story.published', subject: id, detail: version } };
  },
});
