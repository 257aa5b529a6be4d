import * as z from 'zod/mini';
import { ONE_ALONE, oneAlone } from '@/domain/intake/checks';
import { PROBLEM_WORDS, tooLong } from '@/domain/intake/problem';
import type { Language } from '@/domain/language';
import { questionOf, type Shown } from './shown';

// What is certainly wrong can be said before it is sent. The server reads every post in full, whatever was said here.

const several = ({ options }: Shown, lang: Language) =>
  z
    .array(z.string())
    .check(
      z.refine(
        (chosen) => chosen.length < 2 || !options.some(({ value, exclusive }) => exclusive && chosen.includes(value)),
        PROBLEM_WORDS.exclusive[lang],
      ),
    );

// A line break counts as one letter, as the server counts it.
const text = ({ max }: Shown, lang: Language) =>
  z.string().check(z.refine((typed) => typed.replaceAll('\r\n', '\n').length <= max, tooLong(max)[lang]));

/** The mixes page with its rows. Of a choice that was not made the form library holds null, once the focus has been there. */
export const earlyMixes = (questions: readonly Shown[], lang: Language) =>
  z.object({
    mixed: z.nullable(z.string()),
    mix: z.array(
      z.object({
        which: several(questionOf(questions, 'which'), lang).check(
          z.refine((which) => !oneAlone(which), ONE_ALONE[lang]),
        ),
        howOften: z.nullable(z.string()),
        lastWhen: z.nullable(z.string()),
        whatFor: text(questionOf(questions, 'whatFor'), lang),
      }),
    ),
  });
