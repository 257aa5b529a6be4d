import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '@/domain/language';

const day = z.iso.date({ error: 'a day is written YYYY-MM-DD', abort: true });

const summary = z
  .strictObject({
    says: z.string().min(1),
    from: z.array(z.string().min(1)).min(1, 'each line names its sources').readonly(),
  })
  .readonly();

/** The same day of the year after, `YYYY-MM-DD`; of February 29 a day that no year has, which days can still be compared with. */
const yearAfter = (of: string): string => `${Number(of.slice(0, 4)) + 1}${of.slice(4)}`;

/**
 * What stands above each page, between the two `---`. Days are `YYYY-MM-DD`.
 * Refused: an unknown key, a summary that is not three lines, a line of it without its sources,
 * a next check that is not after the last one, or more than a year after it.
 */
export const frontMatter = z
  .strictObject({
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits, with dashes between words'),
    lang: z.enum(LANGUAGES),
    /** The title is the reader's own question. */
    title: z.string().regex(/\?$/, 'a title is a plain question'),
    description: z.string().min(20, 'of 20 letters at least').max(170, 'of 170 letters at most'),
    inShort: z.array(summary).length(3, 'the summary has three lines').readonly(),
    /** The clinician who read the page and when; null until one has. Never invented. */
    reviewed: z
      .strictObject(
        { by: z.string().min(3), credentials: z.string().min(2), on: day },
        'null, or { by: name, credentials: theirs, on: day }',
      )
      .readonly()
      .nullable(),
    lastChecked: day,
    nextCheck: day,
    /** Set by hand when the next check has passed, so that the page says so. */
    overdue: z.boolean().default(false),
    /** Slugs of other pages to go on to. */
    related: z.array(z.string()).min(1, 'names a page to go on to').readonly(),
  })
  .refine((f) => f.lastChecked < f.nextCheck, { path: ['nextCheck'], error: 'it is after lastChecked' })
  .refine((f) => f.nextCheck <= yearAfter(f.lastChecked), {
    path: ['nextCheck'],
    error: 'it is a year after lastChecked at most',
  })
  .readonly();

export type FrontMatter = z.infer<typeof frontMatter>;

/** Reads the YAML of a page, as text; throws (yaml or zod) on anything the schema refuses. */
export function readFrontMatter(yaml: string): FrontMatter {
  return frontMatter.parse(parse(yaml));
}

/** The line of a page's text on which a key of its front matter stands, from 1; 1 when it stands nowhere. */
export function lineOfKey(text: string, key: string | undefined): number {
  return Math.max(1, text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1);
}
