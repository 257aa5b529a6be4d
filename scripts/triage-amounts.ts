import { amountIn } from '@/domain/triage/from-intake';

/** Where a case may tell an amount, in the parts of what triage reads. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  substances: ['days30', 'perDay', 'lastUseH', 'gapH'],
  history: ['overdoseDaysAgo', 'opioidBreakDays'],
};

/**
 * A case's amounts as triage reads them: a list of two numbers is a band, and a text is read as a caller's is ("10+",
 * "8 to 10"). How much a day is told in any unit, so one that is no number ("a fifth") is not known. Everything else stays as it is,
 * and is refused where it can't be understood.
 */
export function withAmounts(intake: unknown): unknown {
  if (!isRecord(intake)) return intake;
  const parts = Object.entries(intake).map(([part, value]) => {
    const names = AMOUNTS[part];
    if (!names) return [part, value];
    return [part, Array.isArray(value) ? value.map((one) => readIn(one, names)) : readIn(value, names)];
  });
  return Object.fromEntries(parts);
}

function readIn(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, said]) => [name, names.includes(name) ? read(said, name === 'perDay') : said]),
  );
}

function read(said: unknown, inAnyUnit: boolean): unknown {
  if (typeof said === 'string') return amountIn(said) ?? (inAnyUnit ? null : said);
  if (Array.isArray(said) && said.length === 2) return { min: said[0], max: said[1] };
  return said;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
