import { z } from 'zod';
import { callMe } from '@/domain/intake/call-me';
import type { Draft } from '@/domain/intake/draft';
import { earlierAnswers } from '@/domain/intake/earlier-form';
import { NOTHING_SAID, type Place, placeFor, understand } from '@/domain/intake/flow';
import { type Asked, isAskedBeside, type Value } from '@/domain/intake/question';
import type { Language } from '@/domain/language';

/** One line of an intake as it was asked: the page, the question as worded that day, the answer in words. */
export const transcriptLine = z.object({
  key: z.string(),
  step: z.string(),
  question: z.string(),
  answer: z.string(),
  answered: z.boolean(),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;
export type Transcript = readonly TranscriptLine[];

const NOT_ANSWERED = { en: '(not answered)', es: '(sin respuesta)' };

/**
 * What was asked and answered, in the language it was asked in. Only pages that were shown and posted are here; a
 * question that was shown and passed over says so; one on a page left in the middle is still to be answered, and not here. Typed texts are exactly as sent.
 */
export function transcriptOf(draft: Draft): Transcript {
  return [...otherDoor(draft), ...understand(draft)]
    .filter(({ state }) => state !== 'empty')
    .flatMap((place) => linesOf(place, draft.language))
    .concat(earlierLines(draft, draft.language));
}

/** The other door, with what was told at it; none where nothing was: its button pressed on two empty fields tells nothing. */
export function otherDoor(draft: Draft): readonly Place[] {
  const place = placeFor(callMe, draft, NOTHING_SAID);
  return linesOf(place, draft.language).some(({ answered }) => answered) ? [place] : [];
}

const EARLIER = { en: 'From an earlier form', es: 'De un formulario anterior' };
const NO_WORDS = { en: 'Something we asked before', es: 'Algo que preguntamos antes' };

/** What was told under an earlier form, as it was told: an answer of a list is the name it had there. */
export function earlierLines(draft: Draft, language: Language): Transcript {
  return earlierAnswers(draft).map(({ key, asked, answers }) => ({
    key,
    step: EARLIER[language],
    question: (asked ?? NO_WORDS)[language],
    answer: answers.join('; '),
    answered: true,
  }));
}

/** The lines of one page, for the summary as well. */
export function linesOf(place: Place, language: Language): Transcript {
  return place.asked
    .filter((asked) => isAskedBeside(asked, place.values))
    .map((asked) => {
      const value = place.values[asked.id] ?? null;
      const answer = inWords(asked, value, language);
      return {
        key: place.key,
        step: place.title[language],
        question: asked.label[language],
        answer: answer ?? NOT_ANSWERED[language],
        answered: answer !== null,
      };
    })
    .filter(({ answered }) => answered || !place.left);
}

/** An answer in words; null for none. Typed texts are as sent. */
export function inWords(asked: Asked, value: Value, language: Language): string | null {
  if (value === null || value.length === 0) return null;
  const label = (one: string) => asked.options.find((option) => option.value === one)?.label[language] ?? one;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}
