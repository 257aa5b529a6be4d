import { CODE_WORDS_EN } from '@/domain/intake/code-words.en';
import { CODE_WORDS_ES } from '@/domain/intake/code-words.es';
import { LANGUAGES, type Language } from '@/domain/language';

/** Words in a code: 66 bits. */
export const CODE_LENGTH = 6;
/** Random bytes a code is made from: two a word, of which eleven bits are used. */
export const CODE_BYTES = CODE_LENGTH * 2;

const LISTS: Readonly<Record<Language, readonly string[]>> = { en: CODE_WORDS_EN, es: CODE_WORDS_ES };

/** A code of six words from at least twelve random bytes: every code is as likely as every other. Fewer bytes throw. */
export function codeFrom(randomBytes: Uint8Array, language: Language): string {
  if (randomBytes.length < CODE_BYTES) throw new RangeError(`a code needs ${CODE_BYTES} random bytes`);
  const bytes = new DataView(randomBytes.buffer, randomBytes.byteOffset, CODE_BYTES);
  return Array.from({ length: CODE_LENGTH }, (_, i) => LISTS[language][bytes.getUint16(i * 2) % 2048]).join(' ');
}

/**
 * What somebody typed or read aloud, as the code it means: case, accents, punctuation, numbering and extra spaces make no
 * difference. Null when it is not six known words of one language.
 */
export function normaliseCode(text: string): string | null {
  if (text.length > 400) return null;
  const words = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const known = LANGUAGES.some((language) => words.every((word) => KNOWN[language].has(word)));
  return words.length === CODE_LENGTH && known ? words.join(' ') : null;
}

const KNOWN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(CODE_WORDS_EN),
  es: new Set(CODE_WORDS_ES),
};
