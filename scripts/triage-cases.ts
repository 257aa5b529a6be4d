import { z } from 'zod';
import { amountIn } from '@/domain/triage/from-intake';

// What a file of cases may look like, and how amounts may be written in it. Nothing is judged here.

const list = z.array(z.unknown());

const fileOfCases = z.union([
  list,
  z.looseObject({ vignettes: list }).transform(({ vignettes }) => vignettes),
  z.looseObject({ cases: list }).transform(({ cases }) => cases),
  z.looseObject({ intake: z.unknown() }).transform((one) => [one]),
]);

/** The cases in a text, or what is wrong with it: a list, an object that holds one, one case alone, or one a line. */
export function casesIn(text: string): { readonly cases: readonly unknown[] } | { readonly trouble: string } {
  const plain = text.replace(/^\uFEFF/, '');
  const whole = parsed(plain);
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const oneALine = 'trouble' in whole && lines.length > 1 ? lines.map(parsed) : [];
  if ('trouble' in whole && (oneALine.length === 0 || oneALine.some((line) => 'trouble' in line)))
    return { trouble: `is not JSON: ${whole.trouble}` };
  const found = fileOfCases.safeParse(
    'value' in whole ? whole.value : oneALine.map((line) => 'value' in line && line.value),
  );
  return found.success ? { cases: found.data } : { trouble: 'is neither a list of cases nor {"vignettes": [...]}' };
}

function parsed(text: string): { readonly value: unknown } | { readonly trouble: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : 'it does not parse' };
  }
}

const record = z.record(z.string(), z.unknown());

/** The fields of a use, and of the history, that hold an amount. A daily amount in words is one nobody can convert. */
const AMOUNTS = ['days30', 'perDay', 'lastUseH', 'gapH', 'overdoseDaysAgo', 'opioidBreakDays'];
const IN_WORDS = 'perDay';

/** An intake with its amounts as the rules read them. What cannot be read so stays as it is, to be refused by name. */
export function amountsRead(intake: unknown): unknown {
  const whole = record.safeParse(intake);
  if (!whole.success) return intake;
  const { substances, history } = whole.data;
  return {
    ...wordsFor(whole.data),
    ...(Array.isArray(substances) ? { substances: substances.map(inFields) } : {}),
    ...(history === undefined ? {} : { history: inFields(history) }),
  };
}

function inFields(part: unknown): unknown {
  const fields = record.safeParse(part);
  if (!fields.success) return part;
  return Object.fromEntries(
    Object.entries(fields.data).map(([name, value]) => [name, AMOUNTS.includes(name) ? amountOf(name, value) : value]),
  );
}

const NOT_KNOWN = /^\s*(?:unknown|unsure|not sure|not known)?\s*$/i;
const ONE_ENDED = /^\s*([<>])=?\s*(\d+(?:\.\d+)?)\s*$/;

/** "24-48", [24, 48], {min: 24}, {max: 48}, "<6" and ">48" are bands, the open ones too; "not sure" is not known. */
function amountOf(name: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const [, side, number] = ONE_ENDED.exec(value) ?? [];
    if (side === '<') return { min: 0, max: Number(number) };
    if (side === '>') return { min: Number(number), max: null };
    return amountIn(value) ?? (name === IN_WORDS || NOT_KNOWN.test(value) ? null : value);
  }
  if (Array.isArray(value) && value.length === 2) return { min: value[0], max: value[1] };
  const band = record.safeParse(value);
  if (!band.success) return value;
  // In a unit of its own it is an amount that nobody here can convert.
  if (name === IN_WORDS && 'unit' in band.data) return null;
  const { min, max } = band.data;
  const ends = Object.keys(band.data).every((end) => end === 'min' || end === 'max');
  return ends && (min !== undefined || max !== undefined) ? { min: min ?? 0, max: max ?? null } : value;
}

const YES_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** Answers that are words in the form, where a file has them as true and false. */
function wordsFor(whole: Record<string, unknown>): Record<string, unknown> {
  const suicide = record.safeParse(whole.suicide);
  const { pregnant, naloxoneAtHome: kit } = whole;
  return {
    ...whole,
    ...(typeof pregnant === 'boolean' ? { pregnant: YES_NO[`${pregnant}`] } : {}),
    ...(typeof kit === 'boolean' ? { naloxoneAtHome: YES_NO[`${kit}`] } : {}),
    ...(kit === 'unsure' ? { naloxoneAtHome: 'unknown' } : {}),
    ...(suicide.success
      ? {
          suicide: Object.fromEntries(
            Object.entries(suicide.data).map(([name, said]) => [
              name,
              typeof said === 'boolean' ? YES_NO[`${said}`] : said,
            ]),
          ),
        }
      : {}),
  };
}
