import type { Problem } from './problem';

/** Anything that looks like a number to dial: seven digits or more however grouped, or a short one after "call" or "text … to". */
const LONG = /\+?\(?\d[\d().\s-]{5,}\d/g;
const SHORT = [
  /\b(?:call|dial|text|llame\s+al|marque(?:\s+el)?)\s+(\d{3,6})\b(?![.,]?\d)/gi,
  /\b(?:text|envíe)\b[^.\n]{0,40}?\s(?:to|al)\s+(\d{3,6})\b(?![.,]?\d)/gi,
];
const LETTERED = /\b1-[89]\d\d-[A-Z0-9-]*[A-Z]{3,}[A-Z0-9-]*/g;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Only the centre's own number and the crisis lines may be printed. `allowed` holds digits only. */
export function phoneProblems(file: string, text: string, allowed: ReadonlySet<string>): Problem[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.replace(DAY, ' ').replace(/https?:\S+/g, ' ');
    const long = [...line.matchAll(LONG)].map(([found]) => found.trim()).filter((found) => digits(found).length >= 7);
    const short = SHORT.flatMap((form) => [...line.matchAll(form)].flatMap(([, found]) => (found ? [found] : [])));
    const lettered = [...line.matchAll(LETTERED)].map(([found]) => found);
    return [...long, ...short, ...lettered]
      .filter((found) => !allowed.has(digits(found)) && !allowed.has(`1${digits(found)}`))
      .map((found) => ({
        file,
        line: index + 1,
        reason: `a phone number that is not the centre's or a crisis line: ${found}`,
      }));
  });
}

function digits(number: string): string {
  return number.replace(/\D/g, '');
}
