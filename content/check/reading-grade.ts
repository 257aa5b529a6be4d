import type { Language } from '@/domain/language';

/** What every page for families is held to, and what we aim at: those we came with are held to that (held-to-aim.ts). */
export const GRADE_LIMIT = 8;
export const GRADE_AIM = 6;

export interface Measured {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** School grade: in English to one place, in Spanish that of its band. */
  readonly grade: number;
  /** Spanish only: how easy it reads, 0 (hardest) to 100 and above, by which it has its grade. */
  readonly ease?: number;
}

/**
 * School grade of some prose. `blocks` are paragraphs and list items, one string each; a block without a full stop is
 * one sentence. Prose without a word has grade 0.
 *
 * English, Flesch–Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 *
 * Spanish, Fernández Huerta (“Medidas sencillas de lecturabilidad”, Consigna 214, 1959, pages 29–32), with words a
 * sentence where the print had sentences, as Gwillim Law corrected it in 2011:
 * 206.84 − 60 × syllables a word − 1.02 × words a sentence. His table says which school year can read what:
 * 90 and above the 4th, 80 the 5th, 70 the 6th, 60 the 7th or 8th (the later is taken), below that the years before
 * university and university. So grade 8 at most means an ease of 60, and the aim of grade 6 an ease of 70.
 */
export function readingGrade(blocks: readonly string[], language: Language): Measured {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const counted = { words: words.length, sentences: sentences.length, syllables };
  if (words.length === 0) return { ...counted, grade: 0 };
  const [length, weight] = [words.length / sentences.length, syllables / words.length];
  if (language === 'en') return { ...counted, grade: toOnePlace(0.39 * length + 11.8 * weight - 15.59) };
  const ease = toOnePlace(206.84 - 60 * weight - 1.02 * length);
  return { ...counted, grade: YEARS.find(({ from }) => ease >= from)?.grade ?? UNIVERSITY, ease };
}

/** Fernández Huerta's table, from the easiest. */
const YEARS = [
  { from: 90, grade: 4 },
  { from: 80, grade: 5 },
  { from: 70, grade: 6 },
  { from: 60, grade: 8 },
  { from: 50, grade: 12 },
];
const UNIVERSITY = 13;

const toOnePlace = (number: number): number => Math.round(number * 10) / 10;

/** Syllables of one word. A number counts one for each digit, about as it is read aloud. */
export function syllablesOf(word: string, language: Language): number {
  const bare = word.toLowerCase();
  const digits = bare.replace(/\D/g, '').length;
  if (digits > 0) return digits;
  return language === 'es' ? spanish(bare) : english(bare);
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
