import type { Answers } from '@/domain/intake/answers';
import { callMe } from '@/domain/intake/call-me';
import { givenOf, keyOf } from '@/domain/intake/flow';
import { ask } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import { inWords, type Transcript, type TranscriptLine } from '@/domain/intake/transcript';
import type { Language } from '@/domain/language';

/** A line as it would stand in English. `answer` is null where the caller typed, or gave none: typed words stay theirs. */
export interface EnglishLine {
  readonly question: string;
  readonly answer: string | null;
}

const PAGES: readonly Step[] = [callMe, ...STEPS];

interface Said {
  readonly language: Language;
  readonly answers: Pick<Answers, 'said'>;
  readonly transcript: Transcript;
}

/**
 * The lines of a transcript in English, in their order. Null for a question that is no longer asked in the words of that
 * day, and no answer where its options read otherwise now: better no English than another's.
 */
export function linesInEnglish({ language, answers, transcript }: Said): readonly (EnglishLine | null)[] {
  return transcript.map((line) => inEnglish(line, language, answers.said));
}

function inEnglish({ key, question, answer }: TranscriptLine, language: Language, said: Answers['said']) {
  const values = said[key] ?? {};
  for (const step of PAGES) {
    const items = step.repeats?.(givenOf(said, null)) ?? [null];
    const item = items.find((one) => keyOf(step.slug, one?.key) === key);
    if (item === undefined) continue;
    const asked = ask(step.questions, givenOf(said, item)).find((one) => one.label[language] === question);
    if (!asked) return null;
    const value = values[asked.id] ?? null;
    const chosen = asked.options.length > 0 && inWords(asked, value, language) === answer;
    return { question: asked.label.en, answer: chosen ? inWords(asked, value, 'en') : null };
  }
  return null;
}
