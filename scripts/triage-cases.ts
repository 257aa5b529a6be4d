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
    ...whole.data,
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

/** "24-48", [24, 48] and {min: 24} are bands; the last is open. */
function amountOf(name: string, value: unknown): unknown {
  if (typeof value === 'string') return amountIn(value) ?? (name === IN_WORDS || value.trim() === '' ? null : value);
  if (Array.isArray(value) && value.length === 2) return { min: value[0], max: value[1] };
  const band = record.safeParse(value);
  return band.success && 'min' in band.data && !('max' in band.data) ? { ...band.data, max: null } : value;
}
