import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { linesInEnglish } from '@/domain/intake/in-english';
import { transcriptOf } from '@/domain/intake/transcript';
import { danaWith, draftOf, ZONE } from './people';

function told(pages: Readonly<Record<string, Fields | null>> = {}) {
  const draft = danaWith(pages, 'es');
  const transcript = transcriptOf(draft);
  const answers = answersOf(draft, ZONE);
  const english = linesInEnglish({ language: 'es', answers, transcript });
  return { answers, transcript, english, lines: transcript.map((line, at) => ({ ...line, english: english[at] })) };
}

describe('what Dana answered in Spanish, for a nurse who reads English', () => {
  test('is the very transcript she would have had in English, but for what she typed or left blank', () => {
    const { lines } = told();
    const inEnglish = transcriptOf(danaWith({}, 'en'));
    const typed = ['What should we call you?', 'What number should we use?', 'How much on a usual day?'];
    expect(lines).toHaveLength(inEnglish.length);
    for (const [at, line] of inEnglish.entries()) {
      const own = !line.answered || typed.includes(line.question) || line.question === 'What was it for?';
      expect(lines[at]?.english, line.question).toEqual({
        question: line.question,
        answer: own ? null : line.answer,
      });
    }
  });

  test('about somebody else has that voice in English too', () => {
    const { lines } = told({ 'who-for': { forWhom: ['someone'] } });
    expect(lines.map(({ english }) => english?.question)).toContain('What happened when they stopped before?');
  });

  test('has no English for a question or an answer that reads otherwise today', () => {
    const { answers, transcript } = told();
    const old = transcript.map((line, at) => (at === 0 ? { ...line, question: 'Antes decía otra cosa' } : line));
    expect(linesInEnglish({ language: 'es', answers, transcript: old })[0]).toBeNull();
    const other = transcript.map((line) => ({ ...line, answer: `${line.answer} (de antes)` }));
    const english = linesInEnglish({ language: 'es', answers, transcript: other });
    expect(english.every((line) => line?.answer === null)).toBe(true);
  });

  test('through the call-me door is found as well', () => {
    const draft = draftOf({ 'call-me': { name: ['Noa'], reach: ['555-0142'] } }, 'es');
    const transcript = transcriptOf(draft);
    const english = linesInEnglish({ language: 'es', answers: answersOf(draft, ZONE), transcript });
    expect(english[0]).toEqual({ question: 'What should we call you?', answer: null });
  });
});
