import { FACTS_CHECKED } from '@/content/catalogue-review';
import { checkLibrary } from '@/content/check/library';
import { ours } from '@/content/check/ours';
import { GRADE_AIM, GRADE_LIMIT } from '@/content/check/reading-grade';
import { learnFiles, learnText } from '@/content/pages';

/** Checks every learn page and prints a table; ends with 1 and `file:line: reason` for each fault found. */
const files = new Map(learnFiles().map((name) => [`content/learn/${name}`, learnText(name)]));
const today = new Date().toISOString().slice(0, 10);
const pages = checkLibrary(files, { ...ours(), today });

const rows = pages.map(({ file, page }) => {
  const [slug = file, lang = ''] = (file.split('/').at(-1) ?? file).split('.');
  if (page === null) return [slug, lang, '–', '–', '–', '–', '–', '–', '–', 'cannot be read'];
  const { front, measured, claims, sources } = page;
  const { grade, ease, words } = measured;
  const reviewed = front.reviewed?.on ?? 'not yet';
  const figures = [grade.toFixed(lang === 'es' ? 0 : 1), ease?.toFixed(1) ?? '–', words, claims, sources].map(String);
  return [slug, lang, ...figures, front.lastChecked, due(front.nextCheck), reviewed];
});
const HEAD = ['page', 'in', 'grade', 'ease', 'words', 'claims', 'sources', 'last checked', 'next check', 'reviewed'];
print(table([HEAD, ...rows]));
print(`
Grade: at most ${GRADE_LIMIT}, the aim is ${GRADE_AIM}. English by Flesch–Kincaid; Spanish by Fernández Huerta, whose ease of 70 is
grade 6 and of 60 grade 8. Reviewed: the day a clinician read the page.
Pages made from the catalogue: last checked ${FACTS_CHECKED.on}, next check ${due(FACTS_CHECKED.again)}.`);

const problems = pages.flatMap((checked) => checked.problems);
for (const { file, line, reason } of problems) print(`${file}:${line}: ${reason}`);
print(`\n${pages.length} pages, ${problems.length === 0 ? 'nothing refused' : `${problems.length} refused`}.`);
process.exitCode = problems.length > 0 ? 1 : 0;

function due(day: string): string {
  return day < today ? `${day} overdue` : day;
}

/** Columns as wide as their widest cell; figures stand to the right, under one another. */
function table(cells: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const figures = HEAD.map((name) => ['grade', 'ease', 'words', 'claims', 'sources'].includes(name));
  const cell = (text: string, at: number) =>
    figures[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return cells.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
