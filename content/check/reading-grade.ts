import type { Language } from '@/domain/language';

/** The two numbers that families' pages are held to. */
export const GRADE_LIMIT = 8;
export const GRADE_AIM = 6;

export interface Measured {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** US school grade, to one place. */
  readonly grade: number;
}

/**
 * School grade of some prose: Flesch–Kincaid for English, Crawford's formula for Spanish.
 * `blocks` are paragraphs and list items, one string each; a block without a full stop is one sentence.
 */
export function readingGrade(blocks: readonly string[], language: Language): Measured {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const grade = words.length === 0 ? 0 : gradeOf(words.length, sentences.length, syllables, language);
  return { words: words.length, sentences: sentences.length, syllables, grade: Math.round(grade * 10) / 10 };
}

/** Syllables of one word. A number counts one for each digit, about as it is read aloud. */
export function syllablesOf(word: string, language: Language): number {
  const bare = word.toLowerCase();
  const digits = bare.replace(/\D/g, '').length;
  if (digits > 0) return digits;
  return language === 'es' ? spanish(bare) : english(bare);
}

function gradeOf(words: number, sentences: number, syllables: number, language: Language): number {
  if (language === 'en') return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

function sentencesOf(block: string): string[] {
  return block.split(/(?<=[.!?…]["”’)]?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d]+(?:[’'.,][\p{L}\d]+)*/gu) ?? [];
}

/** Vowel groups, less a silent final e or -ed/-es, plus the breaks English hides (li-on, cre-ate). */
function english(word: string): number {
  const letters = word.normalize('NFD').replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const voiced = letters
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<!s|x|z|c|g|ch|sh)es$/, '')
    .replace(/(?<![^aeiouy]l)e$/, '');
  const groups = voiced.match(/[aeiouy]+/g)?.length ?? 0;
  const breaks =
    voiced.match(/i(?:a(?!l\b|n\b)|o(?!n|u)|um)|(?<!q)u(?:a|o)|(?<!p)eo|(?<=cr)ea|[aeiou]ing/g)?.length ?? 0;
  return Math.max(1, groups + breaks);
}

/** Spanish says each strong vowel apart and joins an unstressed weak one to its neighbour. */
function spanish(word: string): number {
  const plain = word
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
}
