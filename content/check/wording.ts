import type { Language } from '@/domain/language';
import { lineAt } from './parse';
import type { Problem } from './problem';
import { REFUSED_WORDS } from './words';

/**
 * Words we do not use about people, promises, doses and risk talk, each answered with what to write instead.
 * The whole file is read, front matter too. A line is read with the next one, since sentences wrap.
 */
export function wordingProblems(file: string, text: string, language: Language): Problem[] {
  const problems: Problem[] = [];
  for (const { match, instead, exactCase } of REFUSED_WORDS[language]) {
    for (const found of text.matchAll(new RegExp(match, exactCase ? 'gu' : 'giu'))) {
      const reason = `"${found[0].replace(/\s+/g, ' ')}": ${instead}`;
      problems.push({ file, line: lineAt(text, found.index), reason });
    }
  }
  return problems.sort((a, b) => a.line - b.line);
}
