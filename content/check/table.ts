import type { Checked } from './check';
import { GRADE_AIM, GRADE_LIMIT } from './reading-grade';
import { isOverdue } from './reviews';

const FIGURES = ['grade', 'ease', 'words', 'claims', 'sources'];
const HEAD = ['page', 'in', ...FIGURES, 'last checked', 'next check', 'reviewed'];

/** The days of what is made from the catalogue, `YYYY-MM-DD`. */
interface Days {
  readonly on: string;
  readonly again: string;
}

/** What `npm run content` prints: a line a page, what the figures are, and what is overdue on that day, above the aim, or refused. */
export function reportOn(pages: readonly Checked[], catalogue: Days, today: string): string {
  const due = (day: string): string => (isOverdue(day, today) ? `${day} overdue` : day);
  const late = pages.flatMap(({ file, page }) =>
    page && isOverdue(page.front.nextCheck, today) ? [`${file}: its check was due ${page.front.nextCheck}`] : [],
  );
  const above = pages.flatMap(({ file, page }) =>
    page && page.measured.grade > GRADE_AIM ? [`${file}: grade ${page.measured.grade}`] : [],
  );
  const problems = pages.flatMap((checked) => checked.problems);
  return [
    table([HEAD, ...pages.map((page) => rowOf(page, due))]),
    `
Grade: at most ${GRADE_LIMIT}, the aim is ${GRADE_AIM}, and the pages we came with are held to it. English by Flesch–Kincaid; Spanish by Fernández Huerta, whose ease of 70 is
grade 6 and of 60 grade 8. Reviewed: the day a clinician read the page.
Pages made from the catalogue: last checked ${catalogue.on}, next check ${due(catalogue.again)}.
`,
    ...(late.length > 0 ? ['Overdue, as these pages tell their readers themselves:', ...late, ''] : []),
    ...(above.length > 0 ? ['Above the aim:', ...above, ''] : []),
    ...problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    `${pages.length} pages, ${problems.length === 0 ? 'nothing refused' : `${problems.length} refused`}.`,
  ].join('\n');
}

function rowOf({ file, page }: Checked, due: (day: string) => string): readonly string[] {
  const [slug = file, lang = ''] = (file.split('/').at(-1) ?? file).split('.');
  if (page === null) return [slug, lang, ...FIGURES.map(() => '–'), '–', '–', 'cannot be read'];
  const { front, measured, claims, sources } = page;
  const { grade, ease, words } = measured;
  const figures = [grade.toFixed(lang === 'es' ? 0 : 1), ease?.toFixed(1) ?? '–', words, claims, sources].map(String);
  return [slug, lang, ...figures, front.lastChecked, due(front.nextCheck), front.reviewed?.on ?? 'not yet'];
}

/** Columns as wide as their widest cell; figures stand to the right, under one another. */
function table(cells: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, at: number) =>
    FIGURES.includes(HEAD[at] ?? '') ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return cells.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
