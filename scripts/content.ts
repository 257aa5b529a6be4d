import { allowedPhones } from '@/content/check/allowed-phones';
import { checkLibrary } from '@/content/check/library';
import { GRADE_AIM } from '@/content/check/reading-grade';
import { learnFiles, learnText } from '@/content/pages';
import { SOURCES } from '@/domain/sources';

/** Checks every learn page and prints a table; ends with 1 and `file:line: reason` for each fault found. */
const files = new Map(learnFiles().map((name) => [`content/learn/${name}`, learnText(name)]));
const today = new Date().toISOString().slice(0, 10);
const { pages, untranslated } = checkLibrary(files, {
  sources: new Set(Object.keys(SOURCES)),
  phones: allowedPhones(),
  today,
});

const rows = pages.map(({ file, page }) => {
  if (page === null) return [file, '–', '–', '–', '–', 'cannot be read'];
  const { front, measured, claims, sources } = page;
  const grade = `${measured.grade}${measured.grade > GRADE_AIM ? ` (aim ${GRADE_AIM})` : ''}`;
  return [file, grade, `${measured.words}`, `${claims}`, `${sources}`, front.nextCheck];
});
print(table([['page', 'grade', 'words', 'claims', 'sources', 'next check'], ...rows]));
if (untranslated.length > 0) print(`still to be translated: ${untranslated.join(', ')}`);

const problems = pages.flatMap((checked) => checked.problems);
for (const { file, line, reason } of problems) print(`${file}:${line}: ${reason}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function table(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
