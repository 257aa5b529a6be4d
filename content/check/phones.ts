import { lineAt } from './parse';
import type { Problem } from './problem';

/** What may stand between the digits of a number to dial; a line may end there, too. */
const BETWEEN = String.raw`[ \u00a0\t\n().·/‐‑–—-]`;

const SHORT = String.raw`(\d{3,6})\b(?!${BETWEEN}{0,4}\d)`;

/** Anything that looks like a number to dial: seven digits or more however grouped, or a short one after "call" or "text … to". */
const FORMS = [
  new RegExp(String.raw`\+?\(?\d(?:${BETWEEN}{0,4}\d){6,}`, 'g'),
  new RegExp(
    String.raw`\b(?:call|dial|text|phone|reach\s+us\s+at|llam(?:e|ar|en)(?:\s+al)?|marque(?:\s+el)?)\s+${SHORT}`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:text|envíe|mande)\b[^.\n]{0,40}?\s(?:to|al)\s+${SHORT}`, 'gi'),
];

/** A number told in letters, with or without their digits after it: 1-800-662-HELP (4357). */
const LETTERED = /\b1-[89]\d\d-[A-Z0-9-]*[A-Z]{3,}[A-Z0-9-]*(?:\s\(\d+\))?/g;
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** What has as many digits and is never dialled. */
const NEVER = [
  /https?:\S+/g,
  // Days, and years from one to another.
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b/g,
  /\b(?:19|20)\d{2}\s?[-–—/]\s?(?:19|20)\d{2}\b/g,
  // Thousands: 1.234.567, 1 000 000.
  /(?<![\d.-])\d{1,3}(?:\.\d{3})+(?![\d-]|\.\d)/g,
  /(?<!\d[ -]?)\b\d{1,3}(?: 000)+(?![\d-]| \d)/g,
  // One sentence ends with a number, the next begins with one; or a list is numbered.
  /[.?!:]\s+(?=\d)/g,
  /\n\s*[-*|]/g,
];

/** Only the centre's own number and the crisis lines may be printed, alone or in a row. `allowed` holds digits only. */
export function phoneProblems(file: string, text: string, allowed: ReadonlySet<string>): Problem[] {
  const known = [...allowed].flatMap((number) => [number, number.replace(/^1(?=\d{10}$)/, '')]);
  const row = new RegExp(`^(?:${known.join('|')})+$`);
  // Nothing changes its place, so that a line is known by it.
  const bare = NEVER.reduce((rest, never) => rest.replace(never, blank), text.replace(LETTERED, inDigits));
  return FORMS.flatMap((form) => [...bare.matchAll(form)])
    .filter(([found, short]) => !row.test((short ?? found).replace(/\D/g, '')))
    .map(({ 0: found, 1: short, index }) => {
      const shown = short ?? text.slice(index, index + found.length).replace(/\s+/g, ' ');
      const reason = `a phone number that is not the centre's or a crisis line: ${shown}`;
      return { file, line: lineAt(text, index), reason };
    });
}

const blank = (found: string): string => found.replace(/[^\n]/g, '_');

function inDigits(lettered: string): string {
  const [number = '', after = ''] = lettered.split(/(?=\s\()/);
  return number.replace(/[A-Z]/g, (letter) => `${KEYS.findIndex((key) => key.includes(letter)) + 2}`) + blank(after);
}
