import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { amountsRead, casesIn } from '@/scripts/triage-cases';

// npm run triage -- FILE: the urgency and findings of each case in a file, one JSON line a case, with the version of the
// rules as we ship them: usual settings, nothing retired. Reads only: no database, no network. A case that cannot be read is told in a sentence; the others are judged all the same, and it ends with 2.

const oneCase = z.looseObject({ id: z.string().min(1), intake: z.preprocess(amountsRead, triageInput) });

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
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
function judge(entry: unknown, place: number): void {
  const read = oneCase.safeParse(entry);
  if (read.success) {
    const { urgency, findings, ruleSet, retired } = triage(read.data.intake);
    const line = { id: read.data.id, urgency, findings: findings.map((finding) => finding.rule), ruleSet, retired };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  const named = z.looseObject({ id: z.string().min(1) }).safeParse(entry);
  refuse(`Case ${named.success ? named.data.id : `number ${place}`}, ${trouble(read.error)}`);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function main(file: string | undefined): void {
  const text = file ? textOf(file) : null;
  if (!file) refuse('Say which file to read: npm run triage -- FILE');
  else if (text === null) refuse(`Cannot read the file ${file}.`);
  else {
    const read = casesIn(text);
    if ('trouble' in read) refuse(`${file} ${read.trouble}.`);
    else for (const [index, entry] of read.cases.entries()) judge(entry, index + 1);
  }
}

// Whoever reads us may stop reading, as `head` does: that is the end, and no fault.
process.stdout.on('error', () => process.exit());
main(process.argv[2]);
