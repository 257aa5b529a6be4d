import { FACTS_CHECKED } from '@/content/catalogue-review';
import { checkLibrary } from '@/content/check/library';
import { ours } from '@/content/check/ours';
import { reportOn } from '@/content/check/table';
import { learnFiles, learnText } from '@/content/pages';

/** Checks every learn page and prints a table; ends with 1 and `file:line: reason` for each fault found. */
const files = new Map(learnFiles().map((name) => [`content/learn/${name}`, learnText(name)]));
const today = new Date().toISOString().slice(0, 10);
const pages = checkLibrary(files, { ...ours(), today });
process.stdout.write(`${reportOn(pages, FACTS_CHECKED, today)}\n`);
process.exitCode = pages.some(({ problems }) => problems.length > 0) ? 1 : 0;
