import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { withAmounts } from './triage-amounts';

// npm run triage -- FILE: the urgency and findings of each case in a file, one JSON line a case. Reads only: no database,
// no network. Every case is checked before the first line is printed.

const cases = z.array(z.unknown());
const oneCase = z.looseObject({ id: z.string().min(1), intake: z.preprocess(withAmounts, triageInput) });

/** Says what is wrong and ends with 2; nothing was printed to stdout. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function read(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse(`Cannot read the file ${file}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : 'it does not parse'}.`);
  }
}

/** The first trouble of a failed parse, as "field: what is wrong"; of a field that may be this or that, the nearest. */
function trouble(error: z.ZodError): string {
  const flat = (issues: readonly z.core.$ZodIssue[], path: readonly PropertyKey[]): { at: string; says: string }[] =>
    issues.flatMap((issue) => {
      const here = [...path, ...issue.path];
      if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
        if (nearest && depth(nearest) > 0) return flat(nearest, here);
      }
      const says = issue.code === 'invalid_union' ? 'this value is not one that can be understood' : issue.message;
      return [{ at: here.join('.') || 'the whole', says }];
    });
  const first = flat(error.issues, [])[0];
  return first ? `${first.at}: ${first.says}` : 'it cannot be understood';
}

const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

/** One case, read and judged: its line. `place` counts from one, for a case that does not say its name. */
function judge(entry: unknown, place: number): string {
  const read = oneCase.safeParse(entry);
  if (read.success) {
    const { urgency, findings } = triage(read.data.intake);
    return JSON.stringify({ id: read.data.id, urgency, findings: findings.map((finding) => finding.rule) });
  }
  const named = z.looseObject({ id: z.string().min(1) }).safeParse(entry);
  return refuse(`Case ${named.success ? named.data.id : `number ${place}`}, ${trouble(read.error)}`);
}

function main(file: string | undefined): void {
  if (!file) refuse('Say which file to read: npm run triage -- FILE');
  const list = z.union([cases, z.looseObject({ vignettes: cases })]).safeParse(read(file));
  if (!list.success) refuse(`${file} is neither a list of cases nor {"vignettes": [...]}.`);
  const entries = Array.isArray(list.data) ? list.data : list.data.vignettes;
  const lines = entries.map((entry, index) => judge(entry, index + 1));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

main(process.argv[2]);
