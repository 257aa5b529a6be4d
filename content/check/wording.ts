import type { Language } from '@/domain/language';
import type { Problem } from './problem';
import { REFUSED_WORDS } from './words';

/**
 * Words we do not use about people, promises, doses and risk talk, each answered with what to write instead.
 * The whole file is read, front matter too. A line is read with the next one, since sentences wrap.
 */
export function wordingProblems(file: string, text: string, language: Language): Problem[] {
  const problems: Problem[] = [];
  const starts = lineStarts(text);
  for (const { match, instead } of REFUSED_WORDS[language]) {
    for (const found of text.matchAll(new RegExp(match, 'giu'))) {
      const line = starts.filter((at) => at <= found.index).length;
      problems.push({ file, line, reason: `"${found[0].replace(/\s+/g, ' ')}": ${instead}` });
    }
  }
  return problems.sort((a, b) => a.line - b.line);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return starts;
}
